import { keepForms } from "../web/kept-forms.ts";
import { openShelf, openTabShelf } from "../web/storage.ts";
import { ideaHasArrived } from "./drafts.ts";
import { letPrint } from "./printing.ts";

const arrived = document.querySelector<HTMLElement>("[data-arrived]")?.dataset["arrived"];
if (arrived) ideaHasArrived(arrived, { tab: openTabShelf(), device: openShelf().shelf });
letPrint(() => window.print());
keepForms();
