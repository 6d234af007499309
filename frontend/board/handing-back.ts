import type { Outbox } from "../web/outbox.ts";
import { part, say } from "../web/page.ts";
import { keys, type Shelf } from "../web/storage.ts";
import type { Composer } from "./composer.ts";

/** Everything that a browser keeps of an evening; how somebody likes to look at boards is nobody's. */
const OF_PEOPLE = ["draft:", "outbox", "joining ", "asked "];

const GONE = 404;

export interface Device {
  readonly outbox: Pick<Outbox, "entries">;
  readonly composer: Pick<Composer, "isEmpty">;
  readonly shelf: Shelf;
  readonly leave: (address: string) => void;
}

/** Gives a table's device back: not before all cards are sent, and then nothing stays on it. */
export function letHandBack(form: HTMLFormElement | null, device: Device): void {
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void handBack(form, device);
  });
}

async function handBack(form: HTMLFormElement, device: Device): Promise<void> {
  const why = unfinished(form, device) || (await signOff(form));
  const wrong = part(".device__wrong", HTMLElement, form);
  part("span", HTMLElement, wrong).textContent = why;
  wrong.hidden = why === "";
  if (why !== "") {
    wrong.scrollIntoView({ block: "nearest" });
    return;
  }
  forget(device.shelf);
  device.leave(form.dataset["next"] ?? "/");
}

/** Why not yet, or nothing. */
function unfinished(form: HTMLFormElement, { outbox, composer }: Device): string {
  const unsent = outbox.entries().length;
  if (unsent > 0) return say(form, "unsent", unsent);
  return composer.isEmpty() ? "" : say(form, "unpinned");
}

/** Whoever is not the table's host any more has nothing to sign off from. */
async function signOff(form: HTMLFormElement): Promise<string> {
  try {
    const answer = await fetch(form.action, { method: "POST", credentials: "same-origin" });
    return answer.ok || answer.status === GONE ? "" : say(form, "no-network");
  } catch {
    return say(form, "no-network");
  }
}

function forget(shelf: Shelf): void {
  for (const prefix of OF_PEOPLE) for (const key of keys(shelf, prefix)) shelf.removeItem(key);
}
