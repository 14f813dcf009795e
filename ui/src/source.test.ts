import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

const tokens = readFileSync("src/tokens.css", "utf8");

const sources = import.meta.glob<string>(["./**/*.{ts,svelte}", "!./**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const components = Object.entries(sources).filter(([path]) => path.endsWith(".svelte"));

test("only backend/tauri.ts knows Tauri", () => {
  const found = Object.entries(sources).filter(([, text]) => text.includes("@tauri-apps"));
  expect(found.map(([path]) => path)).toEqual(["./backend/tauri.ts"]);
});

test("only the tests and the gallery know the fixtures", () => {
  const found = Object.entries(sources).filter(([, text]) => /from "[^"]*(fixtures\.json|fake)"/.test(text));
  expect(found.map(([path]) => path)).toEqual(["./gallery/show.ts", "./test-draw.ts"]);
});

test("no component holds words of its own", () => {
  expect(components.length).toBeGreaterThan(20);
  for (const [path, text] of components) expect(words(text), path).toEqual([]);
});

test("words in a component are found", () => {
  expect(words('<p class="a">Hello {t("x", { y: "} no" })}</p>')).toEqual(["Hello"]);
  expect(words('<button aria-label="Close">{t("x")}</button>')).toEqual(["Close"]);
  expect(words("<script>let a = '<b>text</b>';</script><!-- note --><p>{t('x')}</p><style>a {}</style>")).toEqual([]);
});

test("no component has a style attribute or raw markup: the window's policy forbids the one, good sense the other", () => {
  const banned = /\sstyle[=:]|\{@html|\s(transition|in|out|animate):/;
  for (const [path, text] of components) expect(text.replace(/<style[\s\S]*<\/style>/, ""), path).not.toMatch(banned);
});

/** The blocks of `tokens.css` that hold in each scheme, the strongest first, and how much text must stand out. */
const SCHEMES: [string, number[], number][] = [
  ["light", [0], 4.5],
  ["dark", [1, 0], 4.5],
  ["light with more contrast", [2, 0], 7],
  ["dark with more contrast", [3, 2, 1, 0], 7],
];

test.each(SCHEMES)("text stands out from what is behind it: %s", (_, blocks, least) => {
  const colour = palette(blocks);
  const pairs: [string, string][] = [
    ...["ink", "ink-2", "ink-3", "accent", "good", "bad", "warn"].map((text): [string, string] => [text, "paper"]),
    ...["ink", "ink-2", "ink-3", "accent"].map((text): [string, string] => [text, "rail"]),
    ...["ink", "ink-2", "ink-3", "accent"].map((text): [string, string] => [text, "field"]),
    ...["ink", "ink-2", "accent"].map((text): [string, string] => [text, "accent-soft"]),
    ["accent-ink", "accent"],
    ["accent-ink", "accent-hover"],
    ...["ink", "ink-2", "accent", "bad"].map((text): [string, string] => [text, "bad-soft"]),
    ...["ink", "ink-2", "accent", "warn"].map((text): [string, string] => [text, "warn-soft"]),
    ...["ink", "good"].map((text): [string, string] => [text, "good-soft"]),
  ];
  const weak = pairs.filter(([text, behind]) => contrast(colour(text), colour(behind)) < least);
  expect(weak).toEqual([]);
});

test.each(SCHEMES)("the edge of what is typed in and pressed stands out: %s", (_, blocks) => {
  const colour = palette(blocks);
  // WCAG 2.2, 1.4.11.
  expect(["field", "paper"].filter((behind) => contrast(colour("edge"), colour(behind)) < 3)).toEqual([]);
});

test("every colour is a token or one of the system's", () => {
  const styles = components.map(([path, text]) => [path, /<style>[\s\S]*<\/style>/.exec(text)?.[0] ?? ""]);
  const sheets = [...styles, ["app.css", readFileSync("src/app.css", "utf8")]];
  const found = sheets.filter(([, text]) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)\(/i.test(text ?? ""));
  expect(found.map(([path]) => path)).toEqual([]);
});

/** The letters that are neither in a script, a style, a comment, an expression nor a tag. */
function words(source: string): string[] {
  const bare = source
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "");
  const markup = withoutExpressions(bare);
  const labels = [...markup.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map((match) => match[1] ?? "");
  return [...labels, ...markup.replace(/<[^>]*>/g, "\n").split("\n")]
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

function withoutExpressions(markup: string): string {
  let depth = 0;
  let quote = "";
  let kept = "";
  for (const character of markup) {
    if (depth === 0) {
      if (character === "{") depth = 1;
      else kept += character;
    } else if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === "{") {
      depth += 1;
    } else if (character === "}") {
      depth -= 1;
    }
  }
  return kept;
}

/** The colour of a token where these blocks of `tokens.css` hold, the strongest first. */
function palette(blocks: number[]): (name: string) => string {
  const all = tokens.split("@media");
  return (name) => {
    const pattern = new RegExp(`--${name}: (#[0-9a-f]{6});`);
    const found = blocks.map((block) => pattern.exec(all[block] ?? "")?.[1]).find((colour) => colour !== undefined);
    if (!found) throw new Error(`no token --${name}`);
    return found;
  };
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
