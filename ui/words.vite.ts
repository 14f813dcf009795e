// The words as modules: one for each language, so that the window loads the chosen one alone.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";

/** `virtual:words` has a way to load each language by its tag; `virtual:words/<tag>` is its text (Project Fluent). */
export function words(locales: string): Plugin {
  return {
    name: "words",
    resolveId: (id) => (id === ALL || id.startsWith(`${ALL}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${ALL}`)) return null;
      const tag = id.slice(ALL.length + 2);
      if (tag === "") {
        const ways = tags(locales).map((each) => `  "${each}": () => import("${ALL}/${each}"),`);
        return `export const languages = {\n${ways.join("\n")}\n};`;
      }
      const files = filesOf(join(locales, tag));
      for (const file of files) this.addWatchFile(file);
      const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
      return `export default ${JSON.stringify(withoutComments(text))};`;
    },
  };
}

const ALL = "virtual:words";

/** A folder of words is a language. */
function tags(locales: string): string[] {
  const entries = readdirSync(locales, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

/** All but what only the terminal and packages say. */
function filesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ftl") && !ELSEWHERE.includes(name));
  return names.sort().map((name) => join(folder, name));
}

const ELSEWHERE = ["packages.ftl", "terminal.ftl"];

/** Comments are for translators. */
function withoutComments(text: string): string {
  return text.replace(/^#.*\n/gm, "");
}
