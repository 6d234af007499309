import { part } from "../web/page.ts";
import { hold } from "./ceremony.ts";
import { make, sign, type ToBegin, type ToSignIn } from "./passkeys.ts";

const creating = document.querySelector("#new-passkey");
if (creating instanceof HTMLFormElement) {
  const label = part("[name=label]", HTMLInputElement, creating);
  hold<ToBegin>(
    creating,
    {
      ask: "/api/passkeys/questions",
      answer: make,
      path: "/api/passkeys",
      tell: (answer) => ({ label: label.value, answer }),
    },
    () => location.reload(),
  );
}

const entering = document.querySelector("#passkey-sign-in");
if (entering instanceof HTMLFormElement) {
  const to = part("[name=to]", HTMLInputElement, entering);
  hold<ToSignIn>(
    entering,
    {
      ask: "/api/passkey-sign-ins/questions",
      answer: sign,
      path: "/api/passkey-sign-ins",
      tell: (answer) => ({ to: to.value, answer }),
    },
    (body) => location.assign((body as { to: string }).to),
  );
}
