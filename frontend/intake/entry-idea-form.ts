import { part } from "../web/page.ts";
import { keepIdea } from "./drafts.ts";
import { findSimilar, showSimilar } from "./similar.ts";
import { keepWays } from "./ways.ts";

const form = part("#idea-form", HTMLFormElement);
keepIdea(form, part("[name=id]", HTMLInputElement, form), localStorage);
keepWays(form);
showSimilar(part("#text", HTMLTextAreaElement, form), part("#similar", HTMLElement, form), findSimilar);
