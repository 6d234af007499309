import { part } from "../web/page.ts";
import { openShelf, openTabShelf } from "../web/storage.ts";
import { IdeaDraft } from "./drafts.ts";
import { showLettersLeft } from "./letters-left.ts";
import { openWhatIsFilled, showRestored } from "./restored.ts";
import { sendByKeys } from "./send-by-keys.ts";
import { cameBack, Sent } from "./sent.ts";
import { findSimilar, showSimilar } from "./similar.ts";
import { keepWays } from "./ways.ts";
import { waitForNetwork } from "./without-network.ts";

const form = part("#idea-form", HTMLFormElement);
const tab = openTabShelf();
// at the counter the next person's form must know nothing of the one before
const isCounter = form.dataset["place"] === "counter";
const device = isCounter ? tab : openShelf().shelf;
const place = isCounter ? "counter" : "form";
const id = part("[name=id]", HTMLInputElement, form);
const draft = new IdeaDraft(form, id, { tab, device }, place);
const restored = draft.keep();
keepWays(form);
waitForNetwork(form, () => navigator.onLine);
new Sent(form, id, tab, place).watch(cameBack());
openWhatIsFilled(form);
if (restored) showRestored(form, () => draft.discard());
if (isCounter) sendByKeys(form);

const text = form.querySelector<HTMLTextAreaElement>("#text");
const left = form.querySelector<HTMLElement>("#letters-left");
if (text && left) showLettersLeft(text, left);
// not at the counter, where somebody waits
const similar = form.querySelector<HTMLElement>("#similar");
if (text && similar) showSimilar(text, similar, findSimilar);
