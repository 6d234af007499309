// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import DoIUse from "doiuse/lib/DoIUse.js";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import postcss from "postcss";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";

/** The oldest phone we promise. Firefox and Safari of that age get the same lowered code. */
const PHONE = ["chrome 106"];

/** Also what no page uses yet. */
const KERNEL = ["draft", "outbox", "page", "stream"];

/** What a linter cannot tell by its name; tsconfig's lib ES2022 keeps out what came to the language later. */
const TOO_NEW = [
  { property: "randomUUID", message: "Over https only." },
  { property: "showPopover", message: "Since Chrome 114." },
  { property: "startViewTransition", message: "Since Chrome 111." },
  { property: "setHTMLUnsafe", message: "Since Chrome 124." },
  { property: "locks", message: "Over https only." },
];

let built: string;

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), "stellwand-frontend-"));
  const input = Object.fromEntries(KERNEL.map((name) => [name, `web/${name}.ts`]));
  const rolldownOptions = { input, preserveEntrySignatures: "exports-only" } as const;
  await build({
    root: import.meta.dirname,
    logLevel: "error",
    build: { outDir: built, emptyOutDir: true, rolldownOptions },
  });
}, 120_000);

function read(ending: string): [string, string][] {
  const files = readdirSync(built, { recursive: true, encoding: "utf8" });
  return files.filter((f) => f.endsWith(ending)).map((f) => [f, readFileSync(join(built, f), "utf8")]);
}

/**
 * Known only in part, and we use the part: underlines in longhand, icons by -webkit-mask, a paragraph without its
 * box, words for screen readers only by clip-path: inset (Chrome 55), columns without spans (Chrome 50).
 */
const IN_PART = ["text-decoration", "css-masks", "css-display-contents", "css-clip-path", "multicolumn"];

/** Used only where a browser has it, see letters.ts and calling.ts. */
const IF_THERE = ["Intl.Segmenter", "navigator.vibrate"];

/** What caniuse has no name for. */
const TOO_NEW_STYLES =
  /light-dark\(|color-mix\(|oklch\(|@starting-style|@scope|anchor\(|:popover-open|text-wrap/g;

async function unknownFeatures(css: string): Promise<string[]> {
  const found = new Set<string>();
  const onFeatureUsage = (use: { featureData: { title: string } }): void =>
    void found.add(use.featureData.title);
  await postcss([new DoIUse({ browsers: PHONE, ignore: IN_PART, onFeatureUsage })]).process(css, {
    from: undefined,
  });
  return [...found, ...(css.match(TOO_NEW_STYLES) ?? [])];
}

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    ...compat.configs["flat/recommended"],
    settings: { browsers: PHONE, lintAllEsApis: true, polyfills: IF_THERE },
    rules: { "compat/compat": "error", "no-restricted-properties": ["error", ...TOO_NEW] },
  },
});

async function unknownToThePhone(js: string): Promise<string[]> {
  const [result] = await eslint.lintText(js);
  return (result?.messages ?? []).map(({ message }) => message);
}

test("the styles use nothing that an old phone lacks", async () => {
  for (const [, css] of read(".css")) expect(await unknownFeatures(css)).toEqual([]);
});

test("the modules use nothing that an old phone lacks", async () => {
  for (const [, js] of read(".js")) expect(await unknownToThePhone(js)).toEqual([]);
});

test("the check itself sees what is too new", async () => {
  expect(await unknownFeatures("a { b { color: red } }")).not.toEqual([]);
  expect(await unknownFeatures("a { color: oklch(0.5 0.1 20) }")).not.toEqual([]);
  expect(await unknownFeatures("a { color: light-dark(red, blue) }")).not.toEqual([]);
  expect(await unknownToThePhone("const id = crypto.randomUUID();")).not.toEqual([]);
  expect(await unknownToThePhone("new CompressionStream('zstd'); Object.groupBy(cards, by);")).not.toEqual(
    [],
  );
});
