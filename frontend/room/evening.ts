/** The end of an evening, or its going on: a wall is drawn again, and a phone asks the server where to go. */
export function turnTo(main: HTMLElement, drawAgain: () => void, reload = () => location.reload()): void {
  if (main.matches(".wall")) drawAgain();
  else reload();
}
