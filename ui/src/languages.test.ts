// What must hold in every language beside English: nothing is left in English, and numbers have all their forms.

import { FluentParser, Visitor, type Pattern, type SelectExpression, type TextElement } from "@fluent/syntax";
import { expect, test } from "vitest";

const sources = import.meta.glob<string>("../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const pages = import.meta.glob<string>("../locales/*/README.md", { query: "?raw", import: "default", eager: true });
const languages = [...new Set(Object.keys(sources).map(languageOf))];
const others = languages.filter((language) => language !== "en");

test.each(others)("nothing is left in English: %s", (language) => {
  const english = patterns("en");
  const own = patterns(language);
  const left = [...english].filter(([name, pattern]) => isSaid(pattern) && plainOf(pattern) === plainOf(own.get(name)));
  expect(left.map(([name]) => name).filter((name) => !isName(name) && !SAME[language]?.includes(name))).toEqual([]);
});

test.each(others)("what is listed as the same as in English is so: %s", (language) => {
  const english = patterns("en");
  const own = patterns(language);
  const differs = (name: string) => plainOf(english.get(name)) !== plainOf(own.get(name));
  expect((SAME[language] ?? []).filter(differs)).toEqual([]);
});

test.each(languages)("numbers have a form for each category of the language: %s", (language) => {
  // Counts of what a person has: whole, and fewer than a million, for which some languages have a form of its own.
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
  const lacking = [...patterns(language)].flatMap(([name, pattern]) =>
    pluralsIn(pattern)
      .map((keys) => [...needed].filter((category) => !keys.includes(category)))
      .filter((missing) => missing.length > 0)
      .map((missing) => `${name}: ${missing.join()}`),
  );
  expect(lacking).toEqual([]);
});

test.each(languages)("how it speaks is written down: %s", (language) => {
  const page = pages[`../locales/${language}/README.md`] ?? "";
  expect(page).toContain(`(${language}): tone and terms\n`);
  expect(page).toMatch(/^\| app password \| \S/m);
});

test("a form that is missing is found", () => {
  const parsed = patternsOf("a = { $n ->\n    [one] One\n   *[other] Many\n }\nb = { $kind ->\n    [x] X\n   *[none] Y\n }");
  expect([...parsed.values()].map(pluralsIn)).toEqual([[["one", "other"]], []]);
});

test.each(others)("the program is called as in English: %s", (language) => {
  const own = patterns(language);
  const names = (pattern: Pattern | undefined) => [...plainOf(pattern).matchAll(/Mail Setup( Wizard)?/g)].map(String);
  const english = [...patterns("en")].filter(([, pattern]) => names(pattern).length > 0);
  expect(english.length).toBeGreaterThan(2);
  expect(english.filter(([name, pattern]) => names(own.get(name)).join() !== names(pattern).join())).toEqual([]);
});

/** What is called alike everywhere. */
function isName(message: string): boolean {
  return message === "app-name" || /^(program|guided)-[A-Za-z]+$/.test(message);
}

/** Words that really are the same in a language and in English. */
const SAME: Record<string, string[]> = {
  ar: ["terminal-clear-word", "terminal-any-address", "terminal-key-enter"],
  de: ["servers.host", "servers.port", "handOver.host", "handOver.port", "terminal-key-enter"],
  es: ["terminal-key-enter"],
  fr: ["servers.port", "handOver.port", "mood-silent.title"],
  it: [
    "handOver.host", "handOver.password",
    "oldItems.store", "report-address", "servers.host", "terminal-discover-provider",
  ],
  ja: ["terminal-clear-word", "terminal-any-address"],
  ko: ["terminal-clear-word", "terminal-any-address", "terminal-key-enter"],
  nl: [
    "servers.host", "handOver.host", "report-address", "terminal-discover-provider",
    "terminal-key-enter",
  ],
  pl: ["servers.port", "handOver.port", "terminal-key-enter"],
  "pt-BR": ["terminal-key-enter"],
  tr: ["servers.port", "handOver.port", "terminal-key-enter"],
  uk: ["terminal-key-enter"],
  "zh-Hans": ["terminal-clear-word", "terminal-any-address"],
};

/** Whether it has a word of its own: a unit such as “ms” is none. */
function isSaid(pattern: Pattern): boolean {
  let text = "";
  class Texts extends Visitor {
    override visitTextElement({ value }: TextElement): void {
      text += `${value} `;
    }
  }
  new Texts().visit(pattern);
  return /\p{L}{3}/u.test(text);
}

/** A pattern as text to compare: positions in the file left out. */
function plainOf(pattern: Pattern | undefined): string {
  const parts = pattern?.elements.map((each) =>
    each.type === "TextElement" ? each.value : JSON.stringify(each, (key, value: unknown) => (key === "span" ? undefined : value)),
  );
  return parts?.join("") ?? "";
}

/** The keys of each choice by a number. */
function pluralsIn(pattern: Pattern): string[][] {
  const found: string[][] = [];
  class Choices extends Visitor {
    override visitSelectExpression(node: SelectExpression): void {
      const keys = node.variants.map(({ key }) => (key.type === "Identifier" ? key.name : key.value));
      if (keys.some((key) => ["zero", "one", "two", "few", "many"].includes(key))) found.push(keys);
      this.genericVisit(node);
    }
  }
  new Choices().visit(pattern);
  return found;
}

/** The patterns of a language by the names of messages and attributes. */
function patterns(language: string): Map<string, Pattern> {
  return patternsOf(Object.entries(sources).flatMap(([path, text]) => (languageOf(path) === language ? [text] : [])).join("\n"));
}

function patternsOf(text: string): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type !== "Message") continue;
    if (entry.value) found.set(entry.id.name, entry.value);
    for (const { id, value } of entry.attributes) found.set(`${entry.id.name}.${id.name}`, value);
  }
  return found;
}

function languageOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}
