import { keepForms } from "../web/kept-forms.ts";
import { ideaHasArrived } from "./drafts.ts";

if (document.querySelector("[data-arrived]") !== null) ideaHasArrived(localStorage);
keepForms();
