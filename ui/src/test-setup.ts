import "@testing-library/jest-dom/vitest";

import { beforeEach } from "vitest";

import "./app.css";
import { missing, speak } from "./words";

// jsdom has no canvas; axe then knows no icon fonts, of which there are none.
HTMLCanvasElement.prototype.getContext = () => null;

// Nor does it scroll.
Element.prototype.scrollTo = () => {};

await speak("en");

beforeEach(() => missing.clear());
