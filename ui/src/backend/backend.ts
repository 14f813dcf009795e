import type { Event, View } from "./view";

/** What is behind the window: it says what is on screen, and takes what the person does. */
export interface Backend {
  /** Calls `onView` with what is on screen, at once and on every change. Rejects if nothing is there. */
  watch(onView: (view: View) => void): Promise<void>;
  /** Passes on what the person did. An event that does not fit the page does nothing. */
  handle(event: Event): Promise<void>;
}

/** Passes an event on; what pages and their parts are given. */
export type Send = (event: Event) => void;
