import { toBytes, toText } from "./bytes.ts";

/** What the server asks, see Question.java. Browsers read this JSON by themselves only since 2024. */
export interface ToBegin {
  readonly challenge: string;
  readonly rp: PublicKeyCredentialRpEntity;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: PublicKeyCredentialParameters[];
  readonly timeout: number;
  readonly excludeCredentials: readonly { readonly type: "public-key"; readonly id: string }[];
  readonly authenticatorSelection: AuthenticatorSelectionCriteria;
  readonly attestation: AttestationConveyancePreference;
}

export interface ToSignIn {
  readonly challenge: string;
  readonly rpId: string;
  readonly timeout: number;
  readonly userVerification: UserVerificationRequirement;
}

/** Missing over plain http and in old browsers; and a passkey works only at its own address. */
export function hasPasskeys(origin: string | undefined): boolean {
  return window.isSecureContext && "PublicKeyCredential" in window && location.origin === origin;
}

/** The device asks for finger, face or PIN, and makes a passkey. */
export async function make(question: ToBegin): Promise<object> {
  const publicKey = {
    ...question,
    challenge: toBytes(question.challenge),
    user: { ...question.user, id: toBytes(question.user.id) },
    excludeCredentials: question.excludeCredentials.map(({ type, id }) => ({ type, id: toBytes(id) })),
  };
  const { response } = passkey(await navigator.credentials.create({ publicKey }));
  if (!("attestationObject" in response)) throw new Error("The browser made no passkey");
  return {
    clientDataJSON: toText(response.clientDataJSON),
    attestationObject: toText(response.attestationObject as ArrayBuffer),
  };
}

/** The device offers the passkeys that it has for this house, and signs with the chosen one. */
export async function sign(question: ToSignIn): Promise<object> {
  const publicKey = { ...question, challenge: toBytes(question.challenge) };
  const { rawId, response } = passkey(await navigator.credentials.get({ publicKey }));
  const signed = response as AuthenticatorAssertionResponse;
  return {
    id: toText(rawId),
    userHandle: signed.userHandle === null ? null : toText(signed.userHandle),
    authenticatorData: toText(signed.authenticatorData),
    clientDataJSON: toText(signed.clientDataJSON),
    signature: toText(signed.signature),
  };
}

function passkey(credential: Credential | null): PublicKeyCredential {
  if (credential !== null && "rawId" in credential) return credential as PublicKeyCredential;
  throw new Error("The browser answered with something else");
}

/** Which sentence tells what the browser refused: see data-say-NAME. */
export function whyNot(error: unknown): "cancelled" | "known" | "unfit" {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "AbortError") return "cancelled";
  return name === "InvalidStateError" ? "known" : "unfit";
}
