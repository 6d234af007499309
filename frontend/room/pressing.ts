import { newId } from "../web/ids.ts";
import { part, say } from "../web/page.ts";
import { whyNot } from "../web/post.ts";

/** The second of two quick presses comes sooner than anybody reads what the button under the thumb now says. */
const DOUBLE_PRESS_MS = 700;
const NOT_YET = "aria-disabled";

/** Sends the console's forms without leaving the page, so that the thumb stays where it is. */
export class Pressing {
  readonly #said: HTMLElement;
  readonly #done: (form: HTMLFormElement) => Promise<unknown>;
  /** What a form tried to say and nobody acknowledged: pressed again it is the same wish. */
  readonly #tried = new WeakMap<HTMLFormElement, string>();

  /** @param done draws the page anew; without a page to draw the browser goes where it is sent */
  constructor(main: HTMLElement, done: (form: HTMLFormElement) => Promise<unknown>) {
    this.#said = part("#refused", HTMLElement, main);
    this.#done = done;
    main.addEventListener("submit", (event) => {
      event.preventDefault();
      if (event.submitter?.getAttribute(NOT_YET) === "true") return;
      void this.#press(event.target as HTMLFormElement, event.submitter);
    });
  }

  async #press(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/problem+json" },
        body: this.#wish(form, button),
        redirect: "manual",
      });
      this.#tried.delete(form);
      this.#say(
        answer.type === "opaqueredirect" ? "" : ((await whyNot(answer)) ?? say(this.#said, "not-sent")),
      );
      if (answer.type === "opaqueredirect") await this.#draw(form).catch(() => location.reload());
    } catch {
      this.#say(say(this.#said, "not-sent"));
    }
  }

  async #draw(form: HTMLFormElement): Promise<void> {
    const pressed = form.closest("[data-part]")?.id;
    await this.#done(form);
    if (pressed !== undefined) rest(part(`#${pressed}`, HTMLElement));
  }

  #wish(form: HTMLFormElement, button: HTMLElement | null): URLSearchParams {
    const said = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") said.append(name, value);
    if (button instanceof HTMLButtonElement && button.name !== "") said.set(button.name, button.value);
    said.delete("id");
    const id = part("input[name=id]", HTMLInputElement, form);
    if (this.#tried.get(form) !== said.toString()) id.value = newId();
    this.#tried.set(form, said.toString());
    said.set("id", id.value);
    return said;
  }

  #say(sentence: string): void {
    part("span", HTMLElement, this.#said).textContent = sentence;
    this.#said.hidden = sentence === "";
  }
}

/** Where "close" was, "undo" may be by now. Not `disabled`, which would take the keyboard's place away. */
function rest(drawn: HTMLElement): void {
  const buttons = drawn.querySelectorAll("button");
  for (const button of buttons) button.setAttribute(NOT_YET, "true");
  setTimeout(() => {
    for (const button of buttons) button.removeAttribute(NOT_YET);
  }, DOUBLE_PRESS_MS);
}
