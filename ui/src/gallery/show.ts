// One fixture in this document, drawn as the window draws it.

import { flushSync, mount, tick, unmount } from "svelte";

import App from "../App.svelte";
import { Fake } from "../backend/fake";
import fixtures from "../backend/fixtures.json";
import type { View } from "../backend/view";
import { speak } from "../words";

/** The names of all fixtures. */
export const viewNames: readonly string[] = Object.keys(fixtures);

/** How large text is, in per cent of the usual. */
export type TextSize = "100" | "200";

let shown: ReturnType<typeof mount> | undefined;
let moved: string[] = [];

/** Draws a fixture in a language, in place of what is there; it is all there when this ends. */
export async function show(name: string, language: string): Promise<void> {
  const view = fixtures[name];
  if (!view) throw new Error(`no fixture ${name}`);
  if (shown) await unmount(shown);
  await speak(language);
  shown = mount(App, { target: document.body, props: { backend: new Fake({ ...view, language }) } });
  flushSync();
  await heading(view.page.kind);
  await tick();
  const animations = document.getAnimations();
  moved = animations.map(nameOf);
  for (const animation of animations) settle(animation);
}

/** Ends when that of this page is there: some pages are loaded when they are shown. That the window is lost has one, too. */
async function heading(kind: View["page"]["kind"]): Promise<void> {
  const isThere = () => document.querySelector(`[data-page="${kind}"] h1`) !== null;
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-page"] });
  });
}

/** Makes text so large. */
export function enlarge(text: TextSize): void {
  document.documentElement.classList.toggle("large", text === "200");
}

/** The animations that the view began with; each has ended by now. */
export function motion(): string[] {
  return moved;
}

/** A page has come in; what turns for ever stands still. */
function settle(animation: Animation): void {
  if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
  else animation.finish();
}

function nameOf(animation: Animation): string {
  if (animation instanceof CSSAnimation) return animation.animationName;
  return animation instanceof CSSTransition ? animation.transitionProperty : "?";
}
