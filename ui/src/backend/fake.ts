import type { Backend } from "./backend";
import type { Event, View } from "./view";

/** A backend that shows the views it is given and remembers what was done. For tests and the gallery. */
export class Fake implements Backend {
  /** What the person did, in order. */
  readonly events: Event[] = [];
  #onView: (view: View) => void = () => {};
  #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  async watch(onView: (view: View) => void): Promise<void> {
    this.#onView = onView;
    onView(this.#view);
  }

  async handle(event: Event): Promise<void> {
    this.events.push(event);
  }

  /** Shows another view, as if something had happened. */
  show(view: View): void {
    this.#view = { ...view, revision: this.#view.revision + 1 };
    this.#onView(this.#view);
  }
}
