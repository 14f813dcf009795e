// Every fixture in four ways, one below the other, to be looked through.

import { viewNames } from "./show";

const WAYS = { light: "", dark: "", large: "&text=200", rtl: "&dir=rtl" };

/** Fills the document with a frame for each fixture and way. */
export function showEverything(): void {
  document.documentElement.classList.add("gallery");
  for (const name of viewNames) {
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = name;
    figure.append(caption);
    for (const [way, query] of Object.entries(WAYS)) {
      const frame = document.createElement("iframe");
      frame.title = `${name}, ${way}`;
      frame.className = way;
      frame.loading = "lazy";
      frame.src = `?view=${name}${query}`;
      figure.append(frame);
    }
    document.body.append(figure);
  }
}
