import "./app.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { tauri } from "./backend/tauri";
import { firstOf, speak } from "./words";

// Most often the wizard speaks the language of the window's engine: it is loaded while the wizard is asked.
await speak(firstOf(navigator.languages));

mount(App, { target: document.body, props: { backend: tauri } });
