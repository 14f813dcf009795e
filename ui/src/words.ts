// The words: Project Fluent, `locales/<language>/*.ftl`, the person's language before English. Which language that is
// comes with the first view; until then it is English.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Arg, Text } from "./backend/view";

/** Values for the variables of a message. */
export type Facts = Record<string, FluentVariable>;

/** The language the words are in; dates and numbers follow it. */
let language = "en";

/** The words and the document are in this language from here on. */
export function speak(tag: string): void {
  language = tag;
  order = [...new Set([tag, "en"])].flatMap((name) => all[name] ?? []);
  document.title = t("app-name");
  document.documentElement.lang = tag;
  document.documentElement.dir ||= /^(ar|fa|he|ur)\b/.test(tag) ? "rtl" : "ltr";
}

/** What the wizard says, in words. Its own variables come before the facts that every message may use. */
export function say(text: Text, facts: Facts): string {
  const own = Object.entries(text.args).map(([name, arg]) => [name, value(arg, facts)]);
  return t(text.id, { ...facts, ...Object.fromEntries(own) });
}

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

function value(arg: Arg, facts: Facts): FluentVariable {
  if (typeof arg !== "object") return arg;
  return "day" in arg ? day(arg.day) : say(arg, facts);
}

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

function format(bundle: FluentBundle, name: string, pattern: Pattern, facts: Facts): string {
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, facts, errors);
  for (const error of errors) missing.add(`${name}: ${error.message}`);
  return text;
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

const all = bundles();
let order: FluentBundle[] = all["en"] ? [all["en"]] : [];
