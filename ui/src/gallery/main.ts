// Every fixture, drawn. `?view=NAME` fills the window with one; `&lang=de`, `&dir=rtl` and `&text=200` change how.
// `?sheet=NAME` is one in all languages, `?large=NAME,…&lang=ar` several with text of 200 %. `?looks` is for the tests in a real engine (`tests/looks`).
import "../app.css";
import "./gallery.css";

import { auditOf } from "./audit";
import { showEverything } from "./everything";
import { forceColours } from "./forced";
import { openLooks } from "./looks";
import { overflowOf } from "./overflow";
import { paperOf } from "./paper";
import { showInEveryLanguage, showLarge } from "./sheet";
import { enlarge, motion, show } from "./show";
import { DRAWN } from "./stage";

const asked = new URLSearchParams(location.search);
const name = asked.get("view");
const sheet = asked.get("sheet");
const large = asked.get("large");

if (name !== null) {
  enlarge(asked.get("text") === "200" ? "200" : "100");
  const drawn = show(name, asked.get("lang") ?? "en");
  window.stage = {
    drawn,
    show,
    enlarge,
    overflow: () => overflowOf(document),
    audit: auditOf,
    forceColours: () => forceColours(document),
    paper: () => paperOf(document),
    motion,
  };
  await drawn;
  document.documentElement.dir = asked.get("dir") ?? document.documentElement.dir;
  parent.postMessage(DRAWN, location.origin);
} else if (sheet !== null) {
  window.sheet = showInEveryLanguage(sheet);
} else if (large !== null) {
  window.sheet = showLarge(large.split(","), asked.get("lang") ?? "en");
} else if (asked.has("looks")) {
  window.looks = openLooks();
} else {
  showEverything();
}
