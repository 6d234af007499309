import { Draft } from "../web/draft.ts";
import { copy, part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";
import { mistake, refuse, showCount } from "./limited.ts";

/** Asks in the page, right behind the button. Whoever says no goes on at the button. */
export function ask(question: string, button: HTMLElement, yes: () => void): void {
  const { sure, over } = put(question, button);
  const no = part(".sure__no", HTMLElement, sure);
  part(".sure__yes", HTMLElement, sure).addEventListener("click", () => {
    over();
    yes();
  });
  no.addEventListener("click", () => {
    over();
    button.focus();
  });
  no.focus();
}

/** Asks for the reason too: without one the answer is no. What was begun is kept like every text. */
export function askWhy(
  question: string,
  button: HTMLElement,
  { draft, shelf }: { draft: string; shelf: Shelf },
  yes: (reason: string) => void,
): void {
  const { sure, over } = put(question, button);
  const form = sure as HTMLFormElement;
  const reason = part("textarea", HTMLTextAreaElement, form);
  const kept = new Draft(form, draft, shelf);
  const end = (): void => {
    kept.clear();
    over();
  };
  kept.keep(() => undefined);
  reason.addEventListener("input", () => {
    refuse(form, "");
    showCount(form, reason);
  });
  showCount(form, reason);
  part(".sure__no", HTMLElement, form).addEventListener("click", () => {
    end();
    button.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = mistake(form, reason);
    refuse(form, wrong);
    if (wrong !== "") {
      reason.focus();
      return;
    }
    end();
    yes(reason.value);
  });
  reason.focus();
}

function put(question: string, button: HTMLElement): { sure: HTMLElement; over: () => void } {
  const sure = copy(question, HTMLElement);
  button.hidden = true;
  (button.closest("p") ?? button).after(sure);
  const over = (): void => {
    sure.remove();
    button.hidden = false;
  };
  return { sure, over };
}
