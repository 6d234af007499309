import { afterEach, expect, test, vi } from "vitest";
import { toBytes, toText } from "./bytes.ts";
import { hasPasskeys, make, sign, type ToBegin, type ToSignIn, whyNot } from "./passkeys.ts";

afterEach(() => vi.unstubAllGlobals());

function bytes(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
}

/** A browser that answers with this. */
function browser(answer: object): { create: ReturnType<typeof vi.fn>; get: ReturnType<typeof vi.fn> } {
  const credentials = { create: vi.fn(async () => answer), get: vi.fn(async () => answer) };
  vi.stubGlobal("navigator", { credentials });
  return credentials;
}

const TO_SIGN_IN: ToSignIn = {
  challenge: "aGFsbG8",
  rpId: "localhost",
  timeout: 300_000,
  userVerification: "required",
};

const TO_BEGIN: ToBegin = {
  challenge: "aGFsbG8",
  rp: { id: "localhost", name: "Stellwand" },
  user: { id: "AQID", name: "aylin@stadt.example", displayName: "aylin@stadt.example" },
  pubKeyCredParams: [{ type: "public-key", alg: -7 }],
  timeout: 300_000,
  excludeCredentials: [{ type: "public-key", id: "_-8" }],
  authenticatorSelection: { residentKey: "required" },
  attestation: "none",
};

test("bytes come back as they went, in letters that need no escaping", () => {
  const all = Uint8Array.from({ length: 256 }, (_, index) => index);
  const text = toText(all.buffer);

  expect(text).toMatch(/^[\w-]+$/);
  expect(new Uint8Array(toBytes(text))).toEqual(all);
  expect(toText(new ArrayBuffer(0))).toBe("");
});

test("a device signs what it was asked", async () => {
  const { get } = browser({
    rawId: bytes("key"),
    response: {
      userHandle: bytes("me"),
      authenticatorData: bytes("data"),
      clientDataJSON: bytes("{}"),
      signature: bytes("signed"),
    },
  });

  expect(await sign(TO_SIGN_IN)).toEqual({
    id: toText(bytes("key")),
    userHandle: toText(bytes("me")),
    authenticatorData: toText(bytes("data")),
    clientDataJSON: toText(bytes("{}")),
    signature: toText(bytes("signed")),
  });
  expect(get).toHaveBeenCalledExactlyOnceWith({
    publicKey: { ...TO_SIGN_IN, challenge: bytes("hallo") },
  });
});

test("a device makes a passkey, and is told of those that it may have", async () => {
  const { create } = browser({
    rawId: bytes("key"),
    response: { clientDataJSON: bytes("{}"), attestationObject: bytes("made") },
  });

  expect(await make(TO_BEGIN)).toEqual({
    clientDataJSON: toText(bytes("{}")),
    attestationObject: toText(bytes("made")),
  });
  const asked = create.mock.calls[0]?.[0].publicKey;
  expect(new Uint8Array(asked.user.id)).toEqual(Uint8Array.of(1, 2, 3));
  expect(new Uint8Array(asked.excludeCredentials[0].id)).toEqual(Uint8Array.of(255, 239));
});

test("there are passkeys only in a safe place, in a browser that knows them, at their address", () => {
  vi.stubGlobal("isSecureContext", false);
  expect(hasPasskeys(location.origin)).toBe(false);
  vi.stubGlobal("isSecureContext", true);
  expect(hasPasskeys(location.origin)).toBe(false);
  vi.stubGlobal("PublicKeyCredential", class {});
  expect(hasPasskeys(location.origin)).toBe(true);
  expect(hasPasskeys("https://elsewhere.example")).toBe(false);
  expect(hasPasskeys(undefined)).toBe(false);
});

test.each([
  ["NotAllowedError", "cancelled"],
  ["AbortError", "cancelled"],
  ["InvalidStateError", "known"],
  ["NotSupportedError", "unfit"],
  ["SecurityError", "unfit"],
])("%s is told as %s", (name, said) => {
  expect(whyNot(new DOMException("", name))).toBe(said);
});
