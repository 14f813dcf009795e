import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";

import App from "./App.svelte";
import { Fake } from "./backend/fake";
import fixtures from "./backend/fixtures.json";
import type { View } from "./backend/view";
import { plain, t } from "./words";

/** The window with what a fixture has, once it is there. */
export async function draw(name: string) {
  const backend = new Fake(fixture(name));
  const user = userEvent.setup();
  const drawn = render(App, { backend });
  const heading = await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(heading).toHaveFocus());
  return { backend, user, ...drawn };
}

/** What the window is told in a state that the wizard reaches. */
export function fixture(name: string): View {
  const view = fixtures[name];
  if (!view) throw new Error(`no fixture ${name}`);
  return view;
}

/** The button with this message. */
export function button(message: string, how: "equals" | "starts" = "equals", facts = {}): HTMLElement {
  const words = t(message, facts);
  // What is spoken has no marks of direction.
  const name = how === "equals" ? words : (spoken: string) => plain(spoken).startsWith(plain(words));
  return screen.getByRole("button", { name });
}
