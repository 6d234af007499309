import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import browserslist from "browserslist";
import { browserslistToTargets } from "lightningcss";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { lowered } from "./lowered.ts";

/** A five-year-old phone; package.json says which, and check-old-phones.ts tests what was built. */
const phones = browserslist();

/** `board/entry-write.ts` becomes `write.js`; every stylesheet of every package goes into `house.css`. */
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /^[a-z]+\/[a-z-]+\.(ts|css|scss)$/.test(file))
  .sort();
const entries = files.filter((file) => basename(file).startsWith("entry-"));
const styles = files.filter((file) => /\.s?css$/.test(file));

const house: Plugin = {
  name: "house-styles",
  enforce: "pre",
  load: (id) =>
    id.endsWith("/house.ts")
      ? ["layers.css", ...styles].map((file) => `import "./${file}";`).join("\n")
      : null,
  generateBundle: (_, bundle) => {
    delete bundle["house.js"];
  },
  /** Compressed once here, and not for each of five hundred phones. */
  writeBundle: ({ dir }) => {
    for (const file of readdirSync(dir ?? "", { recursive: true, encoding: "utf8" })) {
      if (!/\.(js|css|svg)$/.test(file)) continue;
      const path = join(dir ?? "", file);
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
    }
  },
};

export default defineConfig({
  base: "./",
  plugins: [house],
  css: {
    transformer: "lightningcss",
    lightningcss: { targets: browserslistToTargets(phones), visitor: lowered },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  build: {
    target: "chrome106",
    cssTarget: "chrome106",
    cssMinify: "lightningcss",
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: false,
    rolldownOptions: {
      input: {
        house: "house.ts",
        ...Object.fromEntries(entries.map((file) => [basename(file, ".ts").replace("entry-", ""), file])),
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        assetFileNames: ({ names }) =>
          names[0]?.endsWith(".css") ? "[name][extname]" : "files/[name]-[hash][extname]",
      },
    },
  },
  test: { environment: "happy-dom", include: ["*.test.ts", "*/*.test.ts"], testTimeout: 60_000 },
});
