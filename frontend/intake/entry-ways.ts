import { keepWays } from "./ways.ts";

keepWays(document);
