import { part } from "../web/page.ts";
import { keepIdea } from "./drafts.ts";
import { findSimilar, showSimilar } from "./similar.ts";
import { keepWays } from "./ways.ts";

const form = part("#idea-form", HTMLFormElement);
keepIdea(form, part("[name=id]", HTMLInputElement, form), localStorage);
keepWays(form);
// not at the counter, where somebody waits
const similar = form.querySelector<HTMLElement>("#similar");
if (similar) showSimilar(part("#text", HTMLTextAreaElement, form), similar, findSimilar);
