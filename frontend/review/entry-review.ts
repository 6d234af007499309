import { keepForms } from "../web/kept-forms.ts";
import { Inserting } from "./inserting.ts";

keepForms();
for (const place of document.querySelectorAll<HTMLElement>("[data-inserting]")) new Inserting(place).offer();
