import "@testing-library/jest-dom/vitest";

import { configure } from "@testing-library/svelte";
import { beforeEach } from "vitest";

import "./app.css";
import { missing, speak } from "./words";

// jsdom has no canvas; axe then knows no icon fonts, of which there are none.
HTMLCanvasElement.prototype.getContext = () => null;

// Nor does it scroll.
Element.prototype.scrollTo = () => {};

await speak("en");

// How long something may take to come: a bound, not a wait. The machine may be busy with other tests.
configure({ asyncUtilTimeout: 30_000 });

beforeEach(() => missing.clear());
