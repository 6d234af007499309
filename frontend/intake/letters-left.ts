import { letters } from "../board/letters.ts";
import { part, say } from "../web/page.ts";

/** Before that nobody needs to count. */
const FEW = 200;

const PAUSE_MS = 1000;

/** How much still fits (data-letters), once it is little: at once to see, and in a pause of writing to hear. */
export function showLettersLeft(text: HTMLTextAreaElement, place: HTMLElement): void {
  const seen = part("[data-seen]", HTMLElement, place);
  const heard = part("[role=status]", HTMLElement, place);
  let pause: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const left = Number(text.dataset["letters"]) - letters(text.value);
    seen.textContent = sentence(place, left);
    seen.classList.toggle("letters-left--over", left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => {
      heard.textContent = seen.textContent;
    }, PAUSE_MS);
  }

  text.addEventListener("input", show);
  show();
}

function sentence(place: HTMLElement, left: number): string {
  if (left > FEW) return "";
  return left < 0 ? say(place, "over", -left) : say(place, "left", left);
}
