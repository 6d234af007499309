import { part } from "../web/page.ts";
import { keepIdea } from "./drafts.ts";

const form = part("#idea-form", HTMLFormElement);
keepIdea(form, part("[name=id]", HTMLInputElement, form), localStorage);
