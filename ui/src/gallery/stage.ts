// A frame with one fixture in it: a small window of its own size.

import type { AuditRules } from "./audit";
import type { TextSize } from "./show";

/** What a document with one fixture offers to the one that frames it. */
export interface Stage {
  /** Ends when the first is drawn. */
  drawn: Promise<void>;
  /** Draws a fixture in a language, in place of what is there; it is all there when this ends. */
  show(name: string, language: string): Promise<void>;
  /** Makes text so large. */
  enlarge(text: TextSize): void;
  /** What is wider than its place, beyond the window, or cut off. */
  overflow(): string[];
  /** What axe finds, a line for each place. */
  audit(rules: AuditRules): Promise<string[]>;
  /** Draws with the system's colours alone from then on. */
  forceColours(): void;
  /** What is read on paper, line by line, and what would be cut off; draws it so from then on. */
  paper(): string[];
  /** The animations that the view began with; each has ended by now. */
  motion(): string[];
}

declare global {
  interface Window {
    /** In a document with one fixture. */
    stage?: Stage;
  }
}

/** What a document with one fixture tells the one that frames it when it is drawn. */
export const DRAWN = "drawn";

/** A fixture's frame in this document, when it has been drawn: an engine may call a frame loaded before its script ran. */
export async function frameOf(query: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.src = `?${query}`;
  const drawn = new Promise<void>((resolve) => {
    addEventListener("message", function told(message) {
      if (message.source !== frame.contentWindow || message.data !== DRAWN) return;
      removeEventListener("message", told);
      resolve();
    });
  });
  document.body.append(frame);
  await drawn;
  return frame;
}
