// The words: Project Fluent, `locales/<language>/*.ftl`. Only the language that is spoken is loaded; which one that is
// comes with each view.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createSubscriber } from "svelte/reactivity";
import { languages } from "virtual:words";

import type { Arg, Text } from "./backend/view";

/** The tags (BCP 47) of all languages that there are words in. */
export const tags: readonly string[] = Object.keys(languages);

/** Values for the variables of a message. */
export type Facts = Record<string, FluentVariable>;

/** The words of the language that is spoken; none before it is loaded. Dates, numbers and lists follow its tag. */
let spoken: FluentBundle | undefined;
let language = tagOfRules("en");

/** What is drawn with words is drawn again in another language, where it stands: what was typed beside them stays. */
let redraw = (): void => undefined;
const drawn = createSubscriber((update) => {
  redraw = update;
  return () => (redraw = () => undefined);
});

/** Loads a language; from then on words and document are in it. English, if there are no words in it. */
export async function speak(wanted: string): Promise<void> {
  const tag = wanted in languages ? wanted : "en";
  const text = await languages[tag]?.();
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(text?.default ?? ""));
  spoken = bundle;
  language = tagOfRules(tag);
  document.title = t("app-name");
  document.documentElement.lang = tag;
  document.documentElement.dir = isRightToLeft(tag) ? "rtl" : "ltr";
  redraw();
}

/**
 * The first language of these that there are words in; a region's, else that of the language in another region. One in
 * another script is another language: who reads `zh-TW` is not given `zh-Hans`.
 */
export function firstOf(wanted: readonly string[]): string {
  for (const each of wanted) {
    const found = tags.find((tag) => tag === each) ?? tags.find((tag) => isReadBy(tag, each));
    if (found) return found;
  }
  return "en";
}

function isReadBy(tag: string, wanted: string): boolean {
  const [there, person] = [new Intl.Locale(tag), known(wanted)];
  if (there.language !== person?.language) return false;
  return there.script === undefined || there.script === person.script;
}

/** The engine may pass on what the system calls a language, such as `C`, which is no tag. */
function known(wanted: string): Intl.Locale | null {
  try {
    return new Intl.Locale(wanted).maximize();
  } catch {
    return null;
  }
}

/** A language's name, in itself, as it stands in a list by itself. */
export function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** What the wizard says, in words. Its own variables come before the facts that every message may use. */
export function say(text: Text, facts: Facts): string {
  const own = Object.entries(text.args).map(([name, arg]) => [name, value(arg, facts)]);
  return t(text.id, { ...facts, ...Object.fromEntries(own) });
}

/** The facts of a failure that are days: `2026-05-01`, and a time behind it. */
const days = ["expired", "begins", "clock"];

/** The facts of a failure that are lists: a comma and a space between their items. */
const lists = ["presented", "programs"];

/** The text of `message` or `message.attribute`. */
export function t(name: string, facts: Facts = {}): string {
  drawn();
  const [id = "", attribute] = name.split(".");
  const message = spoken?.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (spoken && pattern) return format(spoken, name, pattern, facts);
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
  drawn();
  return new Intl.DateTimeFormat(language, { dateStyle: length }).format(secondsSince1970 * 1000);
}

/** The place of something in an order, in the digits of the language. */
export function place(number: number): string {
  drawn();
  return new Intl.NumberFormat(language).format(number);
}

/** A value with its name before it. */
export function named(name: string, value: string): string {
  return t("named", { name, value });
}

/** These in a sentence, as the language joins a list; each of several reads in its own direction. */
export function list(items: readonly string[]): string {
  drawn();
  if (items.length < 2) return items[0] ?? "";
  const parts = new Intl.ListFormat(language, { type: "conjunction" }).formatToParts(items);
  return parts.map(({ type, value }) => (type === "element" ? `\u2068${value}\u2069` : value)).join("");
}

/** How long something took, to be read at a glance. */
export function took(ms: number): string {
  if (ms < 1000) return t("took", { ms });
  return t("took-seconds", { seconds: Math.round(ms / 100) / 10 });
}

function value(arg: Arg, facts: Facts): FluentVariable {
  if (Array.isArray(arg)) return list(arg);
  if (typeof arg !== "object") return arg;
  return "day" in arg ? day(arg.day) : say(arg, facts);
}

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

function format(bundle: FluentBundle, name: string, pattern: Pattern, facts: Facts): string {
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, { ...facts, ...asDays(facts), ...asLists(facts) }, errors);
  for (const error of errors) missing.add(`${name}: ${error.message}`);
  return text;
}

function asDays(facts: Facts): Facts {
  const written = days.flatMap((name) => {
    const [, date, rest] = /^(\d{4}-\d\d-\d\d)(.*)/.exec(String(facts[name])) ?? [];
    if (date === undefined) return [];
    const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    return [[name, format.format(new Date(date)) + rest]];
  });
  return Object.fromEntries(written) as Facts;
}

function asLists(facts: Facts): Facts {
  const written = lists.flatMap((name) => {
    const fact = facts[name];
    return typeof fact === "string" ? [[name, list(fact.split(", "))]] : [];
  });
  return Object.fromEntries(written) as Facts;
}

/** Whose rules: the English of these words is that of Britain, with “1 May 2026” and “a, b and c”. */
function tagOfRules(tag: string): string {
  return tag === "en" ? "en-GB" : tag;
}

/** By the script in which it is written; these are all that are in daily use (Unicode, bidirectional classes R and AL). */
export function isRightToLeft(tag: string): boolean {
  return ["Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa"].includes(new Intl.Locale(tag).maximize().script ?? "");
}
