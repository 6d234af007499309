import { part } from "../web/page.ts";
import { noteAsked, wasAsked } from "./asked.ts";

const main = part("main[data-state]", HTMLElement);
const workshop = main.dataset["workshop"] ?? "";

if (main.dataset["state"] === "ASKED") noteAsked(workshop);
else if (main.dataset["state"] === "OPEN" && wasAsked(workshop)) location.replace("?asked");
