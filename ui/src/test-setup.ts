import "@testing-library/jest-dom/vitest";

import { beforeEach } from "vitest";

import "./app.css";
import { missing } from "./words";

// jsdom has no canvas; axe then knows no icon fonts, of which there are none.
HTMLCanvasElement.prototype.getContext = () => null;

// Nor does it scroll.
Element.prototype.scrollTo = () => {};

beforeEach(() => missing.clear());
