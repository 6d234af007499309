import { keepForms } from "../web/kept-forms.ts";
import { part } from "../web/page.ts";
import { chooseArea } from "./choosing.ts";

keepForms();
const form = document.querySelector<HTMLFormElement>(".paper__form");
if (form) chooseArea(part(".paper__sheet", SVGSVGElement), form);
