// What the tests in a real engine ask: every view in one language, drawn in a frame and measured.

import { tags } from "../words";
import type { AuditRules } from "./audit";
import { viewNames, type TextSize } from "./show";
import { frameOf, type Stage } from "./stage";

/** How a person has the window: its size in pixels, and how large text is. */
interface Room {
  width: number;
  height: number;
  text: TextSize;
}

const USUAL: Room = { width: 960, height: 660, text: "100" };

/** So high that no page has anything below its edge, where its contrast cannot be seen. */
const WHOLE: Room = { width: 960, height: 9000, text: "100" };

const ROOMS: readonly Room[] = [
  USUAL,
  { width: 640, height: 480, text: "100" },
  { width: 320, height: 568, text: "100" },
  { width: 960, height: 660, text: "200" },
];

/** Offered to the tests. */
interface Looks {
  /** All languages. */
  tags: readonly string[];
  /** What does not fit in its place, in any view and room. */
  overflow(language: string): Promise<string[]>;
  /** What axe finds, in any view. Once colours were forced they stay so. */
  audit(language: string, rules: AuditRules, colours: "usual" | "forced"): Promise<string[]>;
  /** What is read of a view on paper, line by line, and what would be cut off. Once on paper, all stays so. */
  paper(language: string, view: string): Promise<string[]>;
  /** The animations that each view begins with. Whether there may be any, whoever asks knows. */
  motion(language: string): Promise<string[]>;
}

declare global {
  interface Window {
    looks?: Promise<Looks>;
  }
}

/** Opens the frame in which everything is drawn. */
export async function openLooks(): Promise<Looks> {
  document.documentElement.classList.add("looks");
  const frame = await frameOf("view=welcome");
  const stage = stageIn(frame);
  return {
    tags,
    overflow: async (language) => {
      const found: string[] = [];
      for (const name of viewNames) {
        await stage.show(name, language);
        for (const room of ROOMS) {
          resize(frame, room);
          stage.enlarge(room.text);
          const where = `${language} ${name} ${room.width} px, ${room.text} %`;
          found.push(...stage.overflow().map((what) => `${where}: ${what}`));
        }
      }
      return found;
    },
    audit: async (language, rules, colours) => {
      if (colours === "forced") stage.forceColours();
      resize(frame, WHOLE);
      return await inEveryView(stage, language, () => stage.audit(rules));
    },
    paper: async (language, view) => {
      await stage.show(view, language);
      resize(frame, USUAL);
      return stage.paper();
    },
    motion: (language) => inEveryView(stage, language, async () => stage.motion()),
  };
}

async function inEveryView(stage: Stage, language: string, ask: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const name of viewNames) {
    await stage.show(name, language);
    found.push(...(await ask()).map((what) => `${language} ${name}: ${what}`));
  }
  return found;
}

function resize(frame: HTMLIFrameElement, { width, height }: Room): void {
  frame.width = String(width);
  frame.height = String(height);
}

function stageIn(frame: HTMLIFrameElement): Stage {
  const stage = frame.contentWindow?.stage;
  if (!stage) throw new Error("nothing is drawn in the frame");
  return stage;
}
