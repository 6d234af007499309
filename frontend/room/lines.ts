/**
 * Lets the newest card of each board show as many whole lines as there is room for: a title of four lines
 * leaves less than one of one line, and half a line cannot be read.
 */
export function keepWholeLines(main: HTMLElement): () => void {
  const observer = new ResizeObserver((rooms) => {
    for (const { target } of rooms) keepWhole(target as HTMLElement);
  });
  for (const room of main.querySelectorAll(".wall__room")) observer.observe(room);
  return () => observer.disconnect();
}

function keepWhole(room: HTMLElement): void {
  const [text] = room.children;
  if (!(text instanceof HTMLElement)) return;
  const lines = wholeLines(room.clientHeight, Number.parseFloat(getComputedStyle(text).lineHeight));
  room.style.setProperty("--wall-lines", String(Math.max(1, lines)));
  room.classList.toggle("wall__room--none", lines < 1);
}

/** A height comes in whole pixels, so that a room for one line may be half a pixel less than the line. */
export function wholeLines(height: number, lineHeight: number): number {
  return Math.floor((height + 1) / lineHeight);
}
