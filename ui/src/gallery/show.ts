// One fixture in this document, drawn as the window draws it.

import { flushSync, mount, tick, unmount } from "svelte";

import App from "../App.svelte";
import { Fake } from "../backend/fake";
import fixtures from "../backend/fixtures.json";
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
  await heading();
  await tick();
  const animations = document.getAnimations();
  moved = animations.map(nameOf);
  for (const animation of animations) settle(animation);
}

/** Ends when there is one: some pages are loaded when they are shown. */
async function heading(): Promise<void> {
  if (document.querySelector("h1")) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("h1")) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
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
