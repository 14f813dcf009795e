import { screen } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";

import { button, draw } from "../test-draw";
import { plain, t } from "../words";

describe("a message to oneself", () => {
  test("a message to oneself is sent on a press alone", async () => {
    const ready = await draw("testMessage");
    expect(ready.backend.events).toEqual([]);
    await ready.user.click(button("testMessage.primary"));
    expect(ready.backend.events).toEqual([{ act: { kind: "sendMessage" } }]);
  });

  test("a message that arrived says where and after how long, and is removed on a press", async () => {
    const arrived = await draw("testMessage-arrived");
    expect(screen.getByText(t("testMessage.arrived-inbox", { seconds: 3 }))).toBeVisible();
    await arrived.user.click(button("testMessage.remove"));
    expect(arrived.backend.events).toEqual([{ act: { kind: "removeMessage" } }]);
  });
});

describe("the end", () => {
  test("what is left to do is ticked, and copied without a secret", async () => {
    const { backend, user } = await draw("done-todo");
    await user.click(screen.getByRole("button", { name: `${t("done.tick")}: ${t("done.todo-imap")}` }));
    expect(backend.events).toEqual([{ act: { kind: "tick", id: "imap" } }]);
    await user.click(button("done.copy-list"));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`[x] ${t("done.todo-smtp")}`);
    expect(copied).toContain(`[ ] ${t("done.todo-imap")}`);
  });

  test("the programs that settings were written for are in the list, with the file and what is left", async () => {
    const { user } = await draw("done-settings");
    await user.click(button("done.copy-list"));
    const copied = await navigator.clipboard.readText();
    const plainly = (id: string, facts: Record<string, string>) => plain(t(id, facts));
    const [git, taken] = ["~/.gitconfig.mail-setup", "~/.gitconfig"];
    expect(copied).toContain(`✓ ${plainly("done.settings", { program: "msmtp", file: "~/.msmtprc" })}`);
    expect(copied).toContain(`✓ ${plainly("done.settings", { program: "git send-email", file: git })}`);
    expect(copied).toContain(`[ ] ${plainly("done.todo-merge", { program: "git send-email", file: git, taken })}`);
  });

  test("it is printed by the system's own dialog, also where nothing is left to do", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {});
    const { user } = await draw("done-verify");
    await user.click(button("done.print"));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
