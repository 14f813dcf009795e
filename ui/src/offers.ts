import type { Act, Offer, View, Weight } from "./backend/view";

/** What can be pressed with one of these weights, in order. */
export function weighing(view: View, ...weights: Weight[]): Offer[] {
  return view.offers.filter((offer) => weights.includes(offer.weight));
}

/** What is offered for one entry of a list: `fits` knows it by its act. */
export function ofEntry(view: View, fits: (act: Act) => boolean): Offer[] {
  return weighing(view, "entry").filter((offer) => fits(offer.act));
}

/** The one way on, if it is to be pressed and not a form to be sent. */
export function wayOn(view: View): Offer | null {
  return weighing(view, "primary", "deliberate")[0] ?? null;
}

/** What stays the same button from one view to the next. */
export function keyOf(offer: Offer): string {
  return JSON.stringify(offer.act);
}
