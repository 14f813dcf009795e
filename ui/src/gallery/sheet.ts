// Contact sheets: frames side by side at their real size.

import { tags } from "../words";
import { frameOf } from "./stage";

declare global {
  interface Window {
    /** Ends when all are drawn. */
    sheet?: Promise<void>;
  }
}

/** Fills the document with a fixture, once for each language. */
export async function showInEveryLanguage(name: string): Promise<void> {
  await showFrames(tags.map((tag) => `view=${name}&lang=${tag}`));
}

/** Fills the document with fixtures in one language, with text of 200 %. */
export async function showLarge(names: readonly string[], language: string): Promise<void> {
  await showFrames(names.map((name) => `view=${name}&lang=${language}&text=200`));
}

async function showFrames(queries: readonly string[]): Promise<void> {
  document.documentElement.classList.add("sheet");
  await Promise.all(queries.map(frameOf));
}
