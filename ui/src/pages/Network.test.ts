import { screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw } from "../test-draw";
import { t } from "../words";

describe("network", () => {
  test("what was seen is told with its cause, what was seen besides, and the port that works", async () => {
    const { backend, user } = await draw("network-seen");
    const card = screen.getByRole("alert");
    expect(card).toHaveTextContent(t("how-certain", { certainty: "certain" }));
    expect(card).toHaveTextContent(t("cause-ipv6Broken.may-be"));
    expect(screen.getByRole("list", { name: t("network.observations") })).toBeVisible();
    await user.click(button("use-other-port", "equals", { other: "587" }));
    expect(backend.events).toEqual([{ act: { kind: "useOtherPort", protocol: "smtp", port: 587 } }]);
  });

  test("the report is copied as it is shown, without names unless they are asked for", async () => {
    const { user } = await draw("network-seen");
    await user.click(button("network.copy-text"));
    expect(await navigator.clipboard.readText()).toBe("nameless");
    expect(button("network.with-names")).toBeVisible();
  });

  test("a look that runs is shown line by line and can be ended", async () => {
    const { backend, user } = await draw("network-looking");
    expect(within(screen.getByRole("list", { name: t("network.observations") })).getAllByRole("listitem")).toHaveLength(1);
    await user.click(button("cancel"));
    expect(backend.events).toEqual([{ act: { kind: "cancel" } }]);
  });
});
