import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import fixtures from "../backend/fixtures.json";
import { button, draw, fixture } from "../test-draw";
import { named, t } from "../words";

/** The pages between the password that is kept and the end. In practice there is an app password. */
function isOnTheWay(name: string): boolean {
  const { page, practice } = fixture(name);
  // Why a message did not arrive brings its own account along.
  const isTold = page.kind === "testMessage" && page.state.kind === "notArrived";
  return ["keep", "oldItems", "handOver", "testMessage", "done"].includes(page.kind) && practice === null && !isTold;
}

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

  test.each(Object.keys(fixtures).filter(isOnTheWay))("%s names no app password where the mailbox’s own is used", async (name) => {
    const { backend, container } = await draw(name);
    backend.show({ ...fixture(name), facts: { ...fixture(name).facts, kind: "mailbox", passwords: "each" } });
    await waitFor(() => expect(container.querySelector("main")).not.toHaveTextContent(/app\W*password/i));
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
    expect(screen.getByText(named(t("handOver.trap"), t("hand-over-printer.trap")))).toBeVisible();
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

  test("the settings for a program are written on a press alone", async () => {
    const { backend, user } = await draw("handOver-settings");
    expect(backend.events).toEqual([]);
    await user.click(screen.getByRole("button", { name: t("write-settings", { program: "msmtp" }) }));
    expect(backend.events).toEqual([{ act: { kind: "writeSettings", program: "msmtpFile" } }]);
  });

  test("where the settings are is said, and on a second press that nothing was changed", async () => {
    const file = "~/.msmtprc";
    const first = await draw("handOver-settings-written");
    expect(screen.getByText(t("settings-written", { program: "msmtp", file }))).toBeVisible();
    first.unmount();
    await draw("handOver-settings-unchanged");
    expect(screen.getByText(t("settings-unchanged", { file }))).toBeVisible();
  });

  test("the lines for a file that stays as it is are shown and copied as they are", async () => {
    const { user } = await draw("handOver-settings-beside");
    const facts = { program: "git send-email", taken: "~/.gitconfig", file: "~/.gitconfig.mail-setup" };
    expect(screen.getByText(t("settings-writtenBeside", facts))).toBeVisible();
    expect(screen.getByText(t("settings-add", facts))).toBeVisible();
    const lines = screen.getByText(/^\[sendemail\]/);
    expect(lines).toBeVisible();
    await user.click(screen.getByRole("button", { name: t("copy-value", { what: facts.program }) }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^\[sendemail\]\n\tsmtpServer = smtp\.gmail\.com\n/);
    expect(copied).toBe(lines.textContent);
  });

  test("settings that were not written say why and what to do, and can be written again", async () => {
    const { backend, user } = await draw("handOver-settings-not-allowed");
    expect(screen.getByText(t("settings-problem-notAllowed", { file: "~/.msmtprc" }))).toBeVisible();
    await user.click(screen.getByRole("button", { name: t("write-settings", { program: "msmtp" }) }));
    expect(backend.events).toEqual([{ act: { kind: "writeSettings", program: "msmtpFile" } }]);
  });

  test.each([
    ["handOver-settings-downloads", "same"],
    ["handOver-settings-profile-two", "each"],
  ])("a profile for a phone is written beside its steps: %s", async (view, passwords) => {
    const { user } = await draw(view);
    await user.click(screen.getByText(t("hand-over-group-device")));
    await user.click(screen.getByText("iPhone/iPad"));
    expect(screen.getByText(t("settings-next-mobileconfig", { passwords }))).toBeVisible();
  });
});
