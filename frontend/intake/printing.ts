/** A button that is there only where it does something. */
export function letPrint(print: () => void): void {
  const button = document.querySelector<HTMLButtonElement>("#print");
  if (button === null) return;
  button.hidden = false;
  button.onclick = print;
}
