import { screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw } from "../test-draw";
import { plain, t } from "../words";

describe("old items", () => {
  test("get the new password where that is possible, or are cleared instead", async () => {
    const { backend, user } = await draw("oldItems-replace");
    const boxes = screen.getAllByRole("checkbox");
    await user.click(boxes[0] as HTMLElement);
    const instead = (id: string) => screen.getAllByRole("button", { name: new RegExp(`^${t(id)}: `) });
    await user.click(instead("choose-clear")[0] as HTMLElement);
    await user.click(instead("choose-replace")[0] as HTMLElement);
    expect(backend.events).toEqual([
      { act: { kind: "chooseItem", id: "geary-smtp", choice: "leave" } },
      { act: { kind: "chooseItem", id: "geary-smtp", choice: "clear" } },
      { act: { kind: "chooseItem", id: "msmtp", choice: "replace" } },
    ]);
    expect(button("oldItems.primary-both", "equals", { count: 3 })).toBeVisible();
  });

  test("that cannot be cleared from here are told apart, with steps and a button", async () => {
    const { backend, user } = await draw("oldItems-guided");
    const apart = screen.getByRole("region", { name: t("guided.heading") });
    expect(within(apart).getAllByRole("listitem")).toHaveLength(4);
    expect(within(apart).getByRole("status")).toHaveTextContent(t("place-failed"));
    await user.click(within(apart).getByRole("button", { name: new RegExp(`^${t("place-appleMail")}: `) }));
    expect(backend.events).toEqual([{ act: { kind: "openPlace", program: "appleMail" } }]);
  });

  test("are not left waiting in silence: the keychain may be asking", async () => {
    const { backend, user } = await draw("oldItems-waiting");
    expect(screen.getByText(t("keychain-waiting"))).toBeVisible();
    await user.click(button("cancel"));
    expect(backend.events).toEqual([{ act: { kind: "cancel" } }]);
  });

  test("that got the new password can be undone one by one", async () => {
    const { backend, user } = await draw("oldItems-replaced");
    const undo = screen.getAllByRole("button", { name: new RegExp(`^${t("oldItems.undo")}: `) });
    expect(undo).toHaveLength(3);
    await user.click(undo[0] as HTMLElement);
    expect(backend.events).toEqual([{ act: { kind: "restoreItem", id: "geary-smtp" } }]);
  });

  test("are chosen one by one, and the button counts them", async () => {
    const { backend, user } = await draw("oldItems");
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, true, false]);
    await user.click(boxes[3] as HTMLElement);
    await user.click(button("oldItems.primary", "equals", { count: 3 }));
    expect(backend.events).toEqual([
      { act: { kind: "chooseItem", id: "unknown", choice: "clear" } },
      { act: { kind: "clearChosen" } },
    ]);
  });

  test("are each told with program, server, account, last change, why, and whether they can be brought back", async () => {
    await draw("oldItems");
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    const texts = rows.map((row) => plain(row.textContent));
    for (const part of [
      t("program-geary"),
      "smtp.gmail.com",
      "anna@gmail.com",
      t("why-accountAndProtocol"),
      t("undo-possible"),
    ]) {
      expect(texts[0]).toContain(part);
    }
    expect(texts[0]).toMatch(/2024/);
    expect(texts[3]).toContain(t("why-serverWithoutAccount"));
    expect(texts[3]).toContain(t("undo-impossible"));
    expect(texts[3]).toContain(t("oldItems.no-date"));
  });

  test("that programs have looked up are told with who reads them, and where that is written", async () => {
    await draw("oldItems-looked-up");
    const row = plain(within(screen.getByRole("table")).getAllByRole("row")[1]?.textContent ?? "");
    expect(row).toContain(t("why-lookedUp"));
    for (const [program, path, line] of [
      ["mbsync", "~/.mbsyncrc", "6"],
      ["msmtp", "~/.config/msmtp/config", "14"],
    ]) {
      expect(row).toContain(plain(t("read-by", { program: t(`program-${program}`), path: path ?? "", line: line ?? "" })));
    }
  });

  test("in files are told with the file and the line", async () => {
    await draw("oldItems-files");
    const section = screen.getByRole("region", { name: t("guided.heading") });
    const lines = within(section).getAllByRole("list").flatMap((list) => within(list).getAllByRole("listitem"));
    const texts = lines.map((line) => plain(line.textContent?.trim() ?? ""));
    for (const [path, line] of [
      ["~/.gitconfig", "6"],
      ["~/.git-credentials", "2"],
      ["~/.mbsyncrc", "6"],
    ]) {
      expect(texts).toContain(plain(t("guided.line", { path: path ?? "", line: line ?? "" })));
    }
    expect(texts).toContain("~/.password-store/mail/anna@gmail.com.gpg");
    expect(texts).toContain("~/.authinfo.gpg");
  });

  test("that are locked are asked for, and nothing is called clear before", async () => {
    const { backend, user } = await draw("oldItems-locked");
    expect(screen.queryByText(t("oldItems.lead-none", { address: "anna@gmail.com" }))).toBeNull();
    expect(screen.getByText(t("oldItems.locked", { count: 2 }))).toBeVisible();
    await user.click(button("action-unlockKeychain"));
    expect(backend.events).toEqual([{ act: { kind: "unlockKeychain" } }]);
  });

  test("stay to be chosen when the keychain was not opened", async () => {
    const { backend, user } = await draw("oldItems-denied");
    expect(screen.getByRole("alert")).toHaveTextContent(t("keychain-denied.title"));
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
    await user.click(button("action-unlockKeychain"));
    expect(backend.events).toEqual([{ act: { kind: "unlockKeychain" } }]);
  });

  test("a long search can be stopped or gone past", async () => {
    const { backend, user } = await draw("oldItems-scanning");
    expect(screen.getByText(t("oldItems.busy-long", { seconds: 20 }))).toBeInTheDocument();
    await user.click(button("cancel"));
    await user.click(button("oldItems.go-on"));
    expect(backend.events).toEqual([{ act: { kind: "cancel" } }, { act: { kind: "leaveItems" } }]);
  });

  test.each([
    ["oldItems-stopped", "oldItems.lead-cleared-partly"],
    ["oldItems-nothing-done", "oldItems.lead-cleared-nothing"],
    ["oldItems-all-back", "oldItems.lead-cleared-restored"],
    ["oldItems-cleared", "oldItems.lead-cleared-partly"],
    ["oldItems-replaced", "oldItems.lead-cleared"],
  ])("%s says what a run came to, all in all", async (name, words) => {
    await draw(name);
    expect(screen.getByText(t(words, { days: 30 }), { selector: ".lead" })).toBeVisible();
  });

  test("bringing back from a locked keychain is tried again by unlocking it", async () => {
    const { backend, user } = await draw("oldItems-cleared-problem");
    await user.click(button("action-unlockKeychain"));
    expect(backend.events).toEqual([{ act: { kind: "restoreRun", run: "1" } }]);
  });

  test("nothing chosen, nothing cleared; they can be left", async () => {
    const { backend, user, container } = await draw("oldItems-none-chosen");
    expect(container.querySelector(".primary")).toBeNull();
    await user.click(button("oldItems.leave"));
    expect(backend.events).toEqual([{ act: { kind: "leaveItems" } }]);
  });

  test("cleared ones are brought back one by one or all at once", async () => {
    const { backend, user } = await draw("oldItems-replaced");
    const one = screen.getAllByRole("button", { name: new RegExp(`^${t("oldItems.undo")}: `) });
    await user.click(one[2] as HTMLElement);
    await user.click(button("oldItems.undo-all"));
    expect(backend.events).toEqual([
      { act: { kind: "restoreItem", id: "msmtp" } },
      { act: { kind: "restoreRun", run: "1" } },
    ]);
  });

  test("what a program looks for and does not find is made or left", async () => {
    const { backend, user } = await draw("oldItems-missing");
    expect(screen.getByText(t("oldItems.open", { program: "KMail" }))).toBeVisible();
    expect(screen.getByText(t("why-missing"))).toBeVisible();
    const boxes = screen.getAllByRole("checkbox");
    await user.click(boxes.at(-1) as HTMLElement);
    expect(backend.events).toEqual([
      { act: { kind: "chooseItem", id: "geary-imap", choice: "leave" } },
    ]);
  });
});
