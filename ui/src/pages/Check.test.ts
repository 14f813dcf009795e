import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw, fixture } from "../test-draw";
import { plain, t } from "../words";

describe("the password", () => {
  test("is hidden until it is asked to be shown", async () => {
    const { user } = await draw("outgoing");
    const field = screen.getByLabelText(t("password"));
    expect(field).toHaveAttribute("type", "password");
    expect(field).toHaveAttribute("autocomplete", "off");
    expect(field).toHaveAttribute("spellcheck", "false");
    await user.type(field, "abcd");
    await user.click(button("show"));
    expect(field).toHaveAttribute("type", "text");
    expect(field).toHaveValue("abcd");
  });

  test("is gone from the page after it was refused", async () => {
    const { backend, user } = await draw("outgoing");
    await user.type(screen.getByLabelText(t("password")), "hunter2");
    backend.show(fixture("outgoing-refused"));
    await waitFor(() => expect(screen.queryByLabelText(t("password"))).toBeNull());
    backend.show(fixture("outgoing"));
    await waitFor(() => expect(screen.getByLabelText(t("password"))).toHaveValue(""));
  });

  test("is asked for with the reason why the stored one is not sent, and the way to the servers", async () => {
    const { backend, user } = await draw("outgoing-verify-elsewhere");
    const why = document.querySelector("[data-words='unused-elsewhere']");
    expect(plain(why?.textContent ?? "")).toMatch(/smtp\.office\.example.*mail\.work\.example/);
    expect(document.querySelector("[data-words='unused-next']")).toBeVisible();
    expect(screen.getByLabelText(t("password-either"))).toBeVisible();
    await user.click(button("action-editServers", "equals", { name: "expected" }));
    expect(backend.events).toEqual([{ act: { kind: "editServers" } }]);
  });

  test("can be sent although it looks wrong", async () => {
    const { backend, user } = await draw("outgoing-doubt-length");
    await user.click(button("send-anyway"));
    expect(backend.events).toEqual([{ act: { kind: "sendAnyway" } }]);
  });

  test("an app password with something beside it can be sent alone", async () => {
    const { backend, user } = await draw("outgoing-doubt-altered");
    expect(screen.getByRole("alert")).toHaveTextContent(t("suspect.copiedAlong"));
    await user.click(button("action-tryWithout", "equals", { suspect: "copiedAlong" }));
    expect(backend.events).toEqual([{ act: { kind: "tryWithout" } }]);
  });

  test("a problem is tied to the field", async () => {
    await draw("outgoing-empty");
    const field = screen.getByLabelText(t("password"));
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(new RegExp(t("secret-problem-empty")));
  });

  test("while an app password is typed, it is told what belongs to it", async () => {
    const { backend, user } = await draw("outgoing");
    const field = screen.getByLabelText(t("password"));
    await user.type(field, "abcd efgh");
    expect(screen.getByText(t("look-short", { left: 8 }))).toBeVisible();
    await user.type(field, " ijkl mnop");
    expect(screen.getByText(t("look-fits", { owner: "Google" }))).toBeVisible();
    expect(backend.events).toEqual([]);
  });

  test("the password is pasted by a button, exactly as it was copied", async () => {
    const { user } = await draw("outgoing");
    await navigator.clipboard.writeText("abcd efgh ijkl mnop\n");
    await user.click(button("paste"));
    await waitFor(() => expect(screen.getByLabelText(t("password"))).toHaveValue("abcd efgh ijkl mnop"));
  });

  test("two passwords are sent apart, each from its own field", async () => {
    const { backend, user } = await draw("outgoing-two");
    await user.type(screen.getByLabelText(t("password-outgoing-ownPassword")), "for sending");
    await user.type(screen.getByLabelText(t("password-incoming")), "for reading{Enter}");
    expect(backend.events).toEqual([{ submit: { form: "passwords", smtp: "for sending", imap: "for reading" } }]);
  });

  test("of two passwords, what is wrong with one is tied to its field", async () => {
    await draw("outgoing-two-empty");
    expect(screen.getByLabelText(t("password-outgoing-otherServer"))).toBeValid();
    expect(screen.getByLabelText(t("password-incoming"))).toBeInvalid();
  });
});

describe("a check", () => {
  test("shows its stages in order, with the one under way marked", async () => {
    await draw("outgoing-running");
    const rows = within(screen.getByRole("list", { name: t("stages-label") })).getAllByRole("listitem");
    expect(rows.map((row) => plain(row.textContent).trim())).toEqual([
      "smtp.gmail.com answers on port 465 41 ms",
      "Making the connection safe…",
      "Wait for its greeting",
      "Sign in",
      "Incoming mail comes next",
    ]);
    expect(rows[1]).toHaveAttribute("aria-current", "step");
  });

  test("is announced as it goes on", async () => {
    const { backend, container } = await draw("outgoing-running");
    const region = container.querySelector(".window > [role=status]");
    expect(region).toHaveTextContent("Making the connection safe…");
    backend.show(fixture("incoming-passed"));
    await waitFor(() => expect(region).toHaveTextContent("Both of Gmail’s servers accept the password"));
  });

  test("what is suspect about a refused password is named, and one press tries without it", async () => {
    const { backend, user } = await draw("outgoing-suspect");
    expect(screen.getByRole("alert")).toHaveTextContent(t("suspect.spaceBehind"));
    await user.click(button("action-tryWithout", "equals", { suspect: "spaceBehind" }));
    expect(backend.events).toEqual([{ act: { kind: "tryWithout" } }]);
  });

  test("a refusal says what to do, and its first button does it", async () => {
    const { backend, user } = await draw("outgoing-refused");
    const card = screen.getByRole("alert");
    const buttons = within(card).getAllByRole("button");
    expect(buttons[0]).toHaveClass("primary");
    await user.click(buttons[0] as HTMLElement);
    expect(backend.events).toEqual([{ act: { kind: "makeAppPassword" } }]);
  });

  test("what an ambiguous refusal may be is a list, the likeliest first", async () => {
    await draw("outgoing-hostile");
    const lines = within(within(screen.getByRole("alert")).getByRole("list")).getAllByRole("listitem");
    const expected = [t("cause-imapDisabled.may-be"), t("cause-oauthRequired.may-be")];
    expect(lines.map((line) => line.textContent)).toEqual(expected);
  });

  test("the server's words are quoted as text, whatever they hold", async () => {
    const { container } = await draw("outgoing-hostile");
    const quote = container.querySelector("blockquote bdi");
    expect(quote?.textContent).toContain("<img src=x onerror=alert(1)>");
    expect(container.querySelector("img, blockquote a")).toBeNull();
  });

  test("a report can be copied, and holds what happened", async () => {
    const { user } = await draw("outgoing-refused");
    await user.click(button("copy-report"));
    const text = await navigator.clipboard.readText();
    const parts = ["anna@gmail.com", "smtp.gmail.com, port 465", "appPasswordRequired", "534 5.7.9", "41 ms"];
    for (const part of [...parts, "imap.gmail.com:993", t("result-skipped")]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });
});

test("in a pause nothing can be sent, and the time that is left is told", async () => {
  const { backend, user } = await draw("outgoing-paused");
  expect(screen.getByRole("timer").textContent).not.toBe("");
  expect(screen.queryByLabelText(t("password"))).toBeNull();
  await user.keyboard("{Enter}");
  expect(backend.events).toEqual([]);
});

test("both results can be looked at after a refusal", async () => {
  await draw("outgoing-refused");
  const results = screen.getByRole("list", { name: t("results-label"), hidden: true });
  expect(plain(results.textContent)).toContain("smtp.gmail.com:465");
  expect(plain(results.textContent)).toContain(t("stage-smtp-signIn.failed"));
  expect(plain(results.textContent)).toContain(t("result-skipped"));
});
