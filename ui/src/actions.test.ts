import { expect, test } from "vitest";

import { buttons } from "./actions";

test("of actions that send the same, the first is offered", () => {
  const found = buttons(["changeNetwork", "tryAgain", "enterPassword", "wait"]);
  expect(found.map(({ action }) => action)).toEqual(["changeNetwork", "enterPassword"]);
});

test("what nothing here can do is no button", () => {
  expect(buttons(["askAdministrator", "tryAgain"]).map(({ action }) => action)).toEqual(["tryAgain"]);
});
