// The words: Project Fluent, `locales/<language>/*.ftl`, the person's language before English.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** Values for the variables of a message. */
export type Facts = Record<string, FluentVariable>;

/** The language the words are in; dates and numbers follow it. */
export const language: string = choose(navigator.languages);

/** The direction in which it is written. */
export const direction: "ltr" | "rtl" = ["ar", "fa", "he", "ur"].includes(language) ? "rtl" : "ltr";

/** The text of `message` or `message.attribute`. English stands in where a language lacks it. */
export function t(name: string, facts: Facts = {}): string {
  const [id = "", attribute] = name.split(".");
  for (const bundle of order) {
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern) return format(bundle, name, pattern, facts);
  }
  missing.add(name);
  return name;
}

/** What was asked for and is not there: messages, or variables of one. Empty, or a test fails. */
export const missing: Set<string> = new Set();

/** Text for the clipboard: without the marks that keep names of another direction apart on screen. */
export function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "");
}

/** A day, in words. */
export function day(secondsSince1970: number, length: "long" | "medium" = "long"): string {
  return new Intl.DateTimeFormat(language, { dateStyle: length }).format(secondsSince1970 * 1000);
}

/** How long something took, to be read at a glance. */
export function took(ms: number): string {
  if (ms < 1000) return t("took", { ms });
  return t("took-seconds", { seconds: Math.round(ms / 100) / 10 });
}

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

function format(bundle: FluentBundle, name: string, pattern: Pattern, facts: Facts): string {
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, facts, errors);
  for (const error of errors) missing.add(`${name}: ${error.message}`);
  return text;
}

function choose(wanted: readonly string[]): string {
  const there = Object.keys(bundles());
  for (const tag of wanted) {
    const found = [tag, tag.split("-")[0]].find((name) => name !== undefined && there.includes(name));
    if (found) return found;
  }
  return "en";
}

function bundles(): Record<string, FluentBundle> {
  const sources = import.meta.glob<string>("../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
  const found: Record<string, FluentBundle> = {};
  for (const [path, text] of Object.entries(sources)) {
    const name = path.split("/")[2] ?? "en";
    const bundle = (found[name] ??= new FluentBundle(name));
    bundle.addResource(new FluentResource(text));
  }
  return found;
}

const order: FluentBundle[] = [...new Set([language, "en"])].flatMap((name) => bundles()[name] ?? []);
