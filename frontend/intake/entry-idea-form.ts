import { part } from "../web/page.ts";
import { keepIdea } from "./drafts.ts";
import { keepWays } from "./ways.ts";

const form = part("#idea-form", HTMLFormElement);
keepIdea(form, part("[name=id]", HTMLInputElement, form), localStorage);
keepWays(form);
