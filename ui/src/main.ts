import "./app.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { tauri } from "./backend/tauri";

mount(App, { target: document.body, props: { backend: tauri } });
