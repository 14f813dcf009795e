// Every fixture, drawn. `?view=NAME` fills the window with one; `&lang=de`, `&dir=rtl` and `&text=200` change how.
import "../app.css";

import { mount } from "svelte";

import App from "../App.svelte";
import { Fake } from "../backend/fake";
import fixtures from "../backend/fixtures.json";
import { speak } from "../words";
import "./gallery.css";

const asked = new URLSearchParams(location.search);
const view = fixtures[asked.get("view") ?? ""];

if (view) {
  const language = asked.get("lang") ?? view.language;
  await speak(language);
  document.documentElement.dir = asked.get("dir") ?? document.documentElement.dir;
  document.documentElement.classList.toggle("large", asked.get("text") === "200");
  const backend = new Fake({ ...view, language });
  mount(App, { target: document.body, props: { backend } });
} else {
  document.documentElement.classList.add("gallery");
  for (const name of Object.keys(fixtures)) {
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = name;
    figure.append(caption);
    for (const [mode, query] of Object.entries({ light: "", dark: "", large: "&text=200", rtl: "&dir=rtl" })) {
      const frame = document.createElement("iframe");
      frame.title = `${name}, ${mode}`;
      frame.className = mode;
      frame.loading = "lazy";
      frame.src = `?view=${name}${query}`;
      figure.append(frame);
    }
    document.body.append(figure);
  }
}
