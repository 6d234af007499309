import { keepForms } from "./kept-forms.ts";

keepForms();
