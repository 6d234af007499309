import { part, say } from "../web/page.ts";
import { type Answer, post } from "../web/post.ts";
import { hasPasskeys, whyNot } from "./passkeys.ts";

/**
 * A form that asks the server, has the device answer, and brings the answer back. It shows itself only where
 * there are passkeys, and says in one place what went wrong.
 */
export function hold<Question>(
  form: HTMLFormElement,
  {
    ask,
    answer,
    tell,
    path,
  }: {
    readonly ask: string;
    readonly answer: (question: Question) => Promise<object>;
    readonly path: string;
    readonly tell: (answer: object) => object;
  },
  done: (body: unknown) => void,
): void {
  if (!hasPasskeys(form.dataset["origin"])) return;
  form.hidden = false;
  const button = part("button", HTMLButtonElement, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    refuse(form, "");
    const slip = await attempt();
    button.disabled = false;
    refuse(form, slip);
    if (slip !== "") button.focus();
  });

  /** What went wrong, or nothing. */
  async function attempt(): Promise<string> {
    const asked = await post(ask, {});
    if (asked.kind !== "done") return why(form, asked);
    let said: object;
    try {
      said = await answer(asked.body as Question);
    } catch (error) {
      return say(form, whyNot(error));
    }
    const told = await post(path, tell(said));
    if (told.kind !== "done") return why(form, told);
    done(told.body);
    return "";
  }
}

function why(form: HTMLFormElement, answer: Answer): string {
  return answer.kind === "refused" && answer.problem ? answer.problem.detail : say(form, "unsure");
}

function refuse(form: HTMLFormElement, sentence: string): void {
  const line = part(".notice--bad", HTMLElement, form);
  part("span", HTMLElement, line).textContent = sentence;
  line.hidden = sentence === "";
}
