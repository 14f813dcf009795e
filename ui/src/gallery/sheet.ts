// A contact sheet: one fixture in every language, side by side at its real size.

import { tags } from "../words";
import { frameOf } from "./stage";

declare global {
  interface Window {
    /** Ends when all are drawn. */
    sheet?: Promise<void>;
  }
}

/** Fills the document with the fixture, once for each language. */
export async function showSheet(name: string): Promise<void> {
  document.documentElement.classList.add("sheet");
  const frames = tags.map((tag) => frameOf(`view=${name}&lang=${tag}`));
  await Promise.all(frames);
}
