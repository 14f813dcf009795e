// A frame with one fixture in it: a small window of its own size.

import type { AuditRules } from "./audit";
import type { TextSize } from "./show";

/** What a document with one fixture offers to the one that frames it. */
export interface Stage {
  /** Ends when the first is drawn. */
  drawn: Promise<void>;
  show(name: string, language: string): Promise<void>;
  enlarge(text: TextSize): void;
  /** What is wider than its place, or cut off. */
  overflow(): string[];
  /** What axe finds. */
  audit(rules: AuditRules): Promise<string[]>;
  /** Draws with the system's colours alone from then on. */
  forceColours(): void;
  /** What moved when the view was drawn, or moves. */
  motion(): string[];
}

declare global {
  interface Window {
    /** In a document with one fixture. */
    stage?: Stage;
  }
}

/** A fixture's frame in this document, when it has been drawn. */
export async function frameOf(query: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.src = `?${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  await frame.contentWindow?.stage?.drawn;
  return frame;
}
