import { screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw, fixture } from "../test-draw";
import { day, plain, t } from "../words";

describe("welcome", () => {
  test.each([
    ["setUp", { kind: "start", intent: "setUp" }],
    ["revoked", { kind: "start", intent: "revoked" }],
    ["verify", { kind: "start", intent: "verify" }],
    ["practise", { kind: "choosePractice" }],
  ])("the choice %s says what the person is here for", async (code, event) => {
    const { backend, user } = await draw("welcome");
    await user.click(button(`intent-${code}.title`, "starts"));
    expect(backend.events).toEqual([{ act: event }]);
  });

  test("what was cleared can be brought back", async () => {
    const { backend, user } = await draw("welcome-again");
    await user.click(button("backup.restore", "starts"));
    expect(backend.events).toEqual([{ act: { kind: "restoreRun", run: "1" } }]);
  });

  test("a backup is discarded for good only after a second press, and keeping it comes first", async () => {
    const { backend, user } = await draw("welcome-again");
    await user.click(button("backup.discard", "starts"));
    backend.show(fixture("welcome-discard"));
    const question = await screen.findByRole("alert");
    expect(question).toHaveTextContent(t("backup.discard-what"));
    const [keep, discard] = within(question).getAllByRole("button");
    expect(keep).toHaveFocus();
    await user.click(keep as HTMLElement);
    await user.click(discard as HTMLElement);
    expect(backend.events).toEqual([{ act: { kind: "discardRun", run: "1" } }, { act: { kind: "keepRun" } }, { act: { kind: "confirmDiscard" } }]);
  });

  test("a locked keychain is asked to open, and the backups are listed all the same", async () => {
    const { backend, user } = await draw("welcome-locked");
    expect(button("backup.restore", "starts")).toBeVisible();
    await user.click(button("action-unlockKeychain"));
    expect(backend.events).toEqual([{ act: { kind: "unlockKeychain" } }]);
  });

  test("while the keychain is asked, nothing of it can be pressed twice", async () => {
    const { user, backend } = await draw("welcome-unlocking");
    expect(screen.getByText(t("keychain-waiting"))).toBeVisible();
    expect(screen.queryByRole("button", { name: t("action-unlockKeychain") })).toBeNull();
    expect(screen.queryByRole("button", { name: new RegExp(`^${t("backup.restore")}`) })).toBeNull();
    await user.click(button("cancel"));
    expect(backend.events).toEqual([{ act: { kind: "cancel" } }]);
  });
});

describe("known accounts", () => {
  test("each says how it stands, and one press does what it needs", async () => {
    const { backend, user } = await draw("welcome-accounts");
    expect(plain(screen.getByText("anna@work.example").parentElement?.textContent ?? "")).toContain(
      plain(t("account-state.refused-imap", { date: day(1_763_600_000) })),
    );
    await user.click(button("account-state.mend", "starts"));
    await user.click(button("account-state.check", "starts"));
    expect(backend.events).toEqual([
      { act: { kind: "mendAccount", address: "anna@work.example" } },
      { act: { kind: "checkAccount", address: "anna@gmail.com" } },
    ]);
  });

  test("while all are checked it is said how many are done, and it can be cancelled", async () => {
    const { backend, user } = await draw("welcome-verifying");
    expect(screen.getByText(t("accounts-checked", { done: 1, all: 2 }), { selector: "section *" })).toBeVisible();
    await user.click(button("cancel"));
    expect(backend.events).toEqual([{ act: { kind: "cancel" } }]);
  });
});

describe("practice", () => {
  test("a story is begun with one press", async () => {
    const { backend, user } = await draw("choosePractice");
    await user.click(button("mood-imapOff.title", "starts"));
    expect(backend.events).toEqual([{ act: { kind: "practise", mood: "imapOff" } }]);
  });

  test("while it is started, nothing can be pressed but the way out, and it is said", async () => {
    await draw("choosePractice-starting");
    expect(screen.getByText(t("practice-starting"))).toBeVisible();
    expect(screen.getAllByRole("button")).toHaveLength(2);
  });

  test("it is said on every page which story is played", async () => {
    await draw("appPassword-practice");
    expect(plain(screen.getByRole("complementary").textContent)).toContain(t("mood-needsAppPassword.title"));
  });

  test("the pretend app password can be copied", async () => {
    const { user } = await draw("appPassword-practice");
    await user.click(screen.getByRole("button", { name: t("copy-app-password") }));
    expect(await navigator.clipboard.readText()).toBe("abcd efgh ijkl mnop");
  });
});
