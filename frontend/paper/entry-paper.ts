import { keepForms } from "../web/kept-forms.ts";
import { part } from "../web/page.ts";
import { chooseArea } from "./choosing.ts";
import { finderOn } from "./looking.ts";

keepForms();
const form = document.querySelector<HTMLFormElement>(".paper__form");
if (form)
  chooseArea(part(".paper__sheet", SVGSVGElement), form, finderOn(part(".paper__picture", HTMLImageElement)));
