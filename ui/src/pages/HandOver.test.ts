import { screen } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw } from "../test-draw";
import { t } from "../words";

describe("handing over", () => {
  test("the settings can be copied", async () => {
    const { user } = await draw("handOver");
    await user.click(button("copy-settings"));
    expect(await navigator.clipboard.readText()).toContain("imap.gmail.com");
  });

  test("the app password is copied for each of its places", async () => {
    const { backend, user } = await draw("handOver-copied");
    expect(screen.getByText(t("handOver.copied-smtp"))).toBeVisible();
    expect(screen.queryByText(t("handOver.copied-imap"))).toBeNull();
    await user.click(button("handOver.copy-imap"));
    expect(backend.events).toEqual([{ act: { kind: "copyPassword", protocol: "imap" } }]);
  });

  test("a mail program is opened", async () => {
    const { backend, user } = await draw("handOver");
    await user.click(screen.getByRole("button", { name: t("open-program", { program: "Geary" }) }));
    expect(backend.events).toEqual([{ act: { kind: "openProgram", id: "geary" } }]);
  });

  test("the steps of other programs, phones and printers are a click away", async () => {
    const { user } = await draw("handOver");
    const printers = screen.getByText("Printers and scanners");
    expect(printers).not.toBeVisible();
    await user.click(screen.getByText(t("hand-over-group-device")));
    await user.click(printers);
    expect(screen.getByText(t("hand-over-only-sends"))).toBeVisible();
    expect(screen.getByText(t("hand-over-printer.trap"))).toBeVisible();
  });

  test("a profile for Apple Mail is opened, and Google comes before it", async () => {
    const { backend, user } = await draw("handOver-profile");
    await user.click(button("hand-over-google"));
    await user.click(button("hand-over-profile"));
    expect(backend.events).toEqual([
      { act: { kind: "openPlace", program: "appleMail" } },
      { act: { kind: "openProfile" } },
    ]);
    expect(screen.getByText(t("profile-opened"))).toBeVisible();
  });
});
