import { Draft, fields, isChanged } from "./draft.ts";
import { copy, part, say } from "./page.ts";
import { whyNot } from "./post.ts";
import type { Shelf } from "./storage.ts";

/**
 * A form of a page that keeps what is typed until the server has it: after a reload, without a network, after a "no",
 * which is said where it was pressed. Without this module the browser sends it as ever.
 */
export class KeptForm {
  readonly #form: HTMLFormElement;
  readonly #draft: Draft;
  readonly #said: HTMLElement;
  readonly #go: (address: string) => void;

  /** @param go leads to the page that the server answers with */
  constructor(form: HTMLFormElement, shelf: Shelf, go: (address: string) => void) {
    this.#form = form;
    this.#draft = new Draft(form, `form/${whose(form)}${form.dataset["kept"]}`, shelf);
    this.#said = part("[data-say-not-sent]", HTMLElement, form);
    this.#go = go;
  }

  keep(): void {
    this.#draft.keep(() => undefined);
    if (fields(this.#form).some(isChanged)) this.#showRestored();
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send(this.#address(event.submitter));
    });
  }

  /** Nothing of earlier is sent unseen: it is in sight, it is said, and it can be let go of. */
  #showRestored(): void {
    const around = this.#form.closest("details");
    if (around !== null) around.open = true;
    const notice = copy("#restored-here", HTMLElement);
    part("button", HTMLButtonElement, notice).onclick = () => {
      this.#draft.clear();
      this.#form.reset();
      notice.remove();
      fields(this.#form)[0]?.focus();
    };
    this.#form.before(notice);
  }

  /** A button may send the same form elsewhere. */
  #address(button: HTMLElement | null): string {
    return button instanceof HTMLButtonElement && button.hasAttribute("formaction")
      ? button.formAction
      : this.#form.action;
  }

  async #send(address: string): Promise<void> {
    this.#say("");
    try {
      const answer = await fetch(address, {
        method: "POST",
        headers: { Accept: "application/problem+json" },
        body: this.#typed(),
      });
      if (answer.ok) this.#arrived(answer.url);
      else this.#say((await whyNot(answer)) ?? say(this.#said, "not-sent"));
    } catch {
      this.#say(say(this.#said, "not-sent"));
    }
  }

  #arrived(address: string): void {
    this.#draft.clear();
    this.#go(address);
  }

  #typed(): URLSearchParams {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === "string") typed.append(name, value);
    return typed;
  }

  #say(sentence: string): void {
    part("span", HTMLElement, this.#said).textContent = sentence;
    this.#said.hidden = sentence === "";
  }
}

/** Whose page it is, by account or by reply code: whoever has the device next does not read it. */
function whose(form: HTMLFormElement): string {
  const who = form.closest<HTMLElement>("[data-who]")?.dataset["who"];
  return who === undefined ? "" : `${who}/`;
}
