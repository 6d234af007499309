import { Unsent } from "../board/unsent.ts";
import { Outbox, type Surroundings } from "../web/outbox.ts";
import { part } from "../web/page.ts";

/**
 * Sends what was left on the pages of tables, where nobody may be any more. What arrived is the server's to draw,
 * with its reply code: once nothing is on its way the page is loaded again.
 */
export function sendTheRest(
  around: Partial<Surroundings> = {},
  reload = () => location.reload(),
): { readonly outbox: Outbox; readonly unsent: Unsent } {
  let arrived = false;
  const outbox = new Outbox((change) => {
    unsent.changed(change);
    arrived ||= change.kind === "sent";
    if (arrived && outbox.entries().every(({ refused }) => refused)) reload();
  }, around);
  const unsent = new Unsent(() => part("main[data-seq]", HTMLElement), outbox);
  outbox.start();
  return { outbox, unsent };
}
