import { letCopy } from "./copying.ts";

letCopy();
