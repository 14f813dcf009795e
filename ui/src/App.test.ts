import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";

import App from "./App.svelte";
import type { Backend } from "./backend/backend";
import { Fake } from "./backend/fake";
import fixtures from "./backend/fixtures.json";
import type {
  AccountStanding,
  CheckState,
  KeepState,
  NetworkState,
  OldItemsState,
  OpenState,
  Page,
  Removal,
  StageState,
  TestMessageState,
  View,
  WatchView,
  WelcomeState,
} from "./backend/view";
import { day, firstOf, missing, plain, say, speak, t, tags } from "./words";

describe("every fixture", () => {
  test.each(Object.keys(fixtures))("%s has one heading, whole words and nothing that axe finds", async (name) => {
    const { container } = await draw(name);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect([...missing]).toEqual([]);
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
    // Contrast needs a real engine; source.test.ts computes it.
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  test.each(Object.keys(fixtures))("%s has at most one primary button", async (name) => {
    const { container } = await draw(name);
    expect(container.querySelectorAll("button.primary").length).toBeLessThanOrEqual(1);
  });

  test.each(Object.keys(fixtures))("%s draws what is offered, each once, and nothing else", async (name) => {
    const { backend, container } = await draw(name);
    const view = fixture(name);
    const drawn = [...container.querySelectorAll<HTMLElement>("[data-act]")];
    for (const each of drawn) each.click();
    const offered = view.offers.map(({ act, words }) => ({ act, words: words.id }));
    const pressed = drawn.map((each, at) => ({ ...backend.events[at], words: each.dataset["words"] }));
    expect(pressed.map((each) => JSON.stringify(each)).sort()).toEqual(offered.map((each) => JSON.stringify(each)).sort());
    const forms = [...container.querySelectorAll<HTMLElement>("[data-form]")];
    for (const each of forms) each.click();
    const sent = backend.events.slice(drawn.length).map((event) => ("submit" in event ? event.submit.form : ""));
    expect(sent).toEqual(view.form ? [view.form.form] : []);
    expect(forms.map((each) => each.dataset["words"])).toEqual(view.form ? [view.form.words.id] : []);
  });

  test.each(Object.keys(fixtures))("%s has its heading, lead and announcement as the wizard says them", async (name) => {
    const { container } = await draw(name);
    const { heading, lead, announcement, facts } = fixture(name);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(say(heading, facts));
    expect(container.querySelector(".lead")).toHaveTextContent(say(lead, facts));
    const region = container.querySelector(".window > [role=status]");
    expect(region?.textContent).toBe(announcement ? plain(say(announcement, facts)) : "");
  });

  test("there is one for every page and for every state of it", () => {
    const seen = new Set(Object.values(fixtures).flatMap(({ page }) => states(page)));
    // One press is for both servers: neither is a password asked for between them, nor is there a rest.
    expect(every.filter((state) => !seen.has(state))).toEqual(["incoming ready", "outgoing passed"]);
  });
});

describe("language", () => {
  afterEach(() => speak("en"));

  test("each is named in itself, and the one that is chosen is asked for", async () => {
    const { backend, user } = await draw("address");
    const choice = screen.getByRole("combobox", { name: t("language-label") });
    expect(choice).toHaveValue("en");
    expect(within(choice).getByRole("option", { name: "Deutsch" })).toHaveAttribute("lang", "de");
    expect(within(choice).getAllByRole("option")).toHaveLength(tags.length);
    await user.selectOptions(choice, "ja");
    expect(backend.events).toEqual([{ language: "ja" }]);
  });

  test("every word on the page is in it from then on, and the choice keeps the focus", async () => {
    const { backend, container, user } = await draw("address");
    const english = t("address.heading");
    await user.selectOptions(screen.getByRole("combobox"), "ar");
    backend.show({ ...fixture("address"), language: "ar" });
    await waitFor(() => expect(document.documentElement).toHaveAttribute("lang", "ar"));
    expect(document.documentElement).toHaveAttribute("dir", "rtl");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(t("address.heading")));
    expect(container).not.toHaveTextContent(english);
    expect(screen.getByRole("combobox")).toHaveFocus();
    expect([...missing]).toEqual([]);
  });

  test("the first of the wanted ones that there are words in is spoken", () => {
    expect(firstOf(["tlh", "de-AT", "fr"])).toBe("de");
    expect(firstOf(["pt-PT"])).toBe("pt-BR");
    expect(firstOf(["zh-CN"])).toBe("zh-Hans");
    expect(firstOf(["tlh"])).toBe("en");
    expect(firstOf([])).toBe("en");
  });
});

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

describe("network", () => {
  test("what was seen is told with its cause, what was seen besides, and the port that works", async () => {
    const { backend, user } = await draw("network-seen");
    const card = screen.getByRole("alert");
    expect(card).toHaveTextContent(t("terminal-diagnose-certainty", { certainty: "certain" }));
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

describe("before a password is typed", () => {
  test("a port that answers is offered in place of one that does not", async () => {
    const { backend, user } = await draw("appPassword-port-blocked");
    await user.click(button("use-instead", "starts", { other: "587" }));
    expect(backend.events).toEqual([{ act: { kind: "useInstead", protocol: "smtp" } }]);
  });

  test("what is wrong with both connections is said once", async () => {
    await draw("appPassword-offline");
    expect(screen.getAllByRole("alert")).toHaveLength(1);
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

describe("keys", () => {
  test("Enter in the address field submits what was typed", async () => {
    const { backend, user } = await draw("address");
    await user.type(screen.getByLabelText(t("address.label")), "anna@gmail.com{Enter}");
    expect(backend.events).toEqual([{ submit: { form: "address", address: "anna@gmail.com" } }]);
  });

  test("Enter in the password field submits it exactly as typed", async () => {
    const { backend, user } = await draw("outgoing");
    await user.type(screen.getByLabelText(t("password")), " abcd efgh{Enter}");
    expect(backend.events).toEqual([{ submit: { form: "password", password: " abcd efgh" } }]);
  });

  test("Enter on the heading goes on, but never clears", async () => {
    const keep = await draw("keep");
    await keep.user.keyboard("{Enter}");
    expect(keep.backend.events).toEqual([{ act: { kind: "continue" } }]);
    keep.unmount();
    const items = await draw("oldItems");
    await items.user.keyboard("{Enter}");
    expect(items.backend.events).toEqual([]);
    items.unmount();
    const running = await draw("outgoing-running");
    await running.user.keyboard("{Enter}");
    expect(running.backend.events).toEqual([]);
  });

  test("Escape cancels a running check, and nothing else", async () => {
    const running = await draw("outgoing-running");
    await running.user.keyboard("{Escape}");
    expect(running.backend.events).toEqual([{ act: { kind: "cancel" } }]);
    running.unmount();
    const idle = await draw("outgoing");
    await idle.user.keyboard("{Escape}");
    expect(idle.backend.events).toEqual([]);
  });

  test("a running check is not started again", async () => {
    const { backend, user } = await draw("outgoing-running");
    await user.click(button("checking"));
    expect(backend.events).toEqual([]);
  });
});

describe("focus", () => {
  test("the heading takes it when another page comes", async () => {
    const { backend } = await draw("address");
    screen.getByLabelText(t("address.label")).focus();
    backend.show(fixture("appPassword"));
    await vi.waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });

  test("the heading takes it even from what stays, the rail", async () => {
    const { backend } = await draw("address");
    button("start-over").focus();
    backend.show(fixture("appPassword"));
    await vi.waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });

  test("the field keeps it, and its text, while the page stays", async () => {
    const { backend, user } = await draw("outgoing");
    const field = screen.getByLabelText(t("password"));
    await user.type(field, "abcd");
    backend.show(fixture("outgoing-running"));
    await vi.waitFor(() => expect(screen.getByRole("button", { name: t("cancel") })).toBeVisible());
    expect(field).toHaveFocus();
    expect(field).toHaveValue("abcd");
  });

  test("it goes to the heading when the field is gone", async () => {
    const { backend, user } = await draw("outgoing");
    await user.type(screen.getByLabelText(t("password")), "abcd");
    backend.show(fixture("outgoing-refused"));
    await vi.waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });
});

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
    await vi.waitFor(() => expect(screen.queryByLabelText(t("password"))).toBeNull());
    backend.show(fixture("outgoing"));
    await vi.waitFor(() => expect(screen.getByLabelText(t("password"))).toHaveValue(""));
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
});

describe("the address that signs in for an own domain", () => {
  test("is sent as it was typed, with where it is found beside it", async () => {
    const { backend, user } = await draw("ownAddress");
    const field = screen.getByLabelText(t("ownAddress.label"));
    expect(field).toHaveAccessibleDescription(new RegExp(t("own-address-apple")));
    await user.type(field, "anna.t@icloud.com");
    await user.click(button("ownAddress.primary"));
    expect(backend.events).toEqual([{ submit: { form: "ownAddress", user: "anna.t@icloud.com" } }]);
  });

  test("is told what is wrong with it, and keeps what was typed", async () => {
    await draw("ownAddress-wrong");
    const field = screen.getByLabelText(t("ownAddress.label"));
    expect(field).toBeInvalid();
    expect(field).toHaveValue("anna@gmail.com");
    expect(field).toHaveAccessibleDescription(/@\u2068icloud\.com/);
  });
});

describe("the certificate of a program on this computer", () => {
  test("is sent as the file that was chosen, whatever bytes are in it", async () => {
    const { backend, user } = await draw("certificate");
    const file = new File([new Uint8Array([0x30, 0x82, 0x00, 0xff])], "davmail.cer");
    await user.upload(screen.getByLabelText(t("certificate.file")), file);
    await vi.waitFor(async () => {
      await user.click(button("certificate.primary"));
      expect(backend.events.at(-1)).toEqual({ submit: { form: "certificate", file: "MIIA/w==" } });
    });
  });

  test("is asked for if none was chosen, and what is wrong with a file is tied to the field", async () => {
    const { backend, user } = await draw("certificate");
    await user.click(button("certificate.primary"));
    expect(backend.events).toEqual([{ submit: { form: "certificate", file: "" } }]);
    backend.show(fixture("certificate-problem"));
    const field = screen.getByLabelText(t("certificate.file"));
    await vi.waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(new RegExp(t("certificate-problem-notACertificate")));
  });

  test("of a file without end only the beginning is read", async () => {
    const { backend, user } = await draw("certificate");
    const file = new File(["x".repeat(1_000_000)], "film.pem");
    await user.upload(screen.getByLabelText(t("certificate.file")), file);
    await vi.waitFor(async () => {
      await user.click(button("certificate.primary"));
      const last = backend.events.at(-1);
      const sent = last && "submit" in last && last.submit.form === "certificate" ? last.submit.file : "";
      expect(atob(sent)).toHaveLength(64 * 1024 + 1);
    });
  });

  test("is shown while it is in use", async () => {
    await draw("appPassword-bridge-chosen");
    expect(screen.getByText(/79:B9:8E:E5:01:3A:8C:47/)).toBeVisible();
    screen.getByRole("heading", { level: 1 });
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
    await vi.waitFor(() => expect(region).toHaveTextContent("Both of Gmail’s servers accept the password"));
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
});

describe("the rest of the way", () => {
  test("the user names that were tried stand in the form of the servers", async () => {
    await draw("servers-user");
    for (const field of screen.getAllByLabelText(t("servers.user"))) expect(field).toHaveValue("anna");
  });

  test("the servers are sent as typed", async () => {
    const { backend, user } = await draw("servers");
    const [smtp, imap] = screen.getAllByLabelText(t("servers.host"));
    await user.clear(smtp as HTMLElement);
    await user.type(smtp as HTMLElement, "out.example.org");
    await user.type(imap as HTMLElement, ".uk");
    await user.click(screen.getAllByRole("radio", { name: t("security-starttls") })[1] as HTMLElement);
    await user.click(button("servers.primary"));
    expect(backend.events).toEqual([
      {
        submit: {
          form: "servers",
          smtp: { host: "out.example.org", port: "465", security: "tls", user: "anna@mail.example" },
          imap: { host: "imap.mail.example.uk", port: "993", security: "starttls", user: "anna@mail.example" },
        },
      },
    ]);
  });

  test("somebody else's server for outgoing mail is sent as typed, with its limits beside it", async () => {
    const { backend, user } = await draw("outgoingServer-access");
    expect(screen.getByText(t("outgoingServer.limit-place"))).toBeVisible();
    await user.type(screen.getByLabelText(t("servers.user")), "anna7");
    await user.click(button("outgoingServer.primary"));
    const server = { host: "securesmtp.t-online.de", port: "465", security: "tls", user: "anna7" };
    expect(backend.events).toEqual([{ submit: { form: "outgoingServer", server } }]);
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

  test("a name for the app password can be copied, and how it looks is told", async () => {
    const { user } = await draw("appPassword-named");
    await user.click(screen.getByRole("button", { name: t("copy-name") }));
    expect(await navigator.clipboard.readText()).toBe("Mail on annas-laptop");
    expect(screen.getByText(t("shape-letters", { count: 16, owner: "Google" }))).toBeVisible();
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
    await vi.waitFor(() => expect(screen.getByLabelText(t("password"))).toHaveValue("abcd efgh ijkl mnop"));
  });

  test("a program that signs in on the provider's page is opened", async () => {
    const { backend, user } = await draw("otherWay");
    expect(screen.getByText(/iPhone and iPad/)).toBeVisible();
    await user.click(button("open-program", "equals", { program: "Thunderbird" }));
    expect(backend.events).toEqual([{ act: { kind: "openProgram", id: "thunderbird" } }]);
  });

  test("the provider's page is opened before anything else is offered first", async () => {
    const { backend, user } = await draw("appPassword");
    const open = screen.getByRole("button", { name: t("page-appPasswords", { owner: "Google" }) });
    expect(open).toHaveClass("primary");
    await user.click(open);
    expect(backend.events).toEqual([{ act: { kind: "openPage", page: "appPasswords" } }]);
  });

  test("without a browser, the page's address is shown", async () => {
    await draw("appPassword-not-opened");
    expect(screen.getByText("https://myaccount.google.com/apppasswords")).toBeVisible();
  });

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

  test("what is left to do is ticked, and copied without a secret", async () => {
    const { backend, user } = await draw("done-todo");
    await user.click(screen.getByRole("button", { name: `${t("done.tick")}: ${t("done.todo-imap")}` }));
    expect(backend.events).toEqual([{ act: { kind: "tick", id: "imap" } }]);
    await user.click(button("done.copy-list"));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`[x] ${t("done.todo-smtp")}`);
    expect(copied).toContain(`[ ] ${t("done.todo-imap")}`);
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

  test("back and starting over are always there", async () => {
    const { backend, user } = await draw("keep");
    await user.click(button("back"));
    await user.click(button("start-over"));
    expect(backend.events).toEqual([{ act: { kind: "back" } }, { act: { kind: "startOver" } }]);
  });
});

test("an older view never replaces a newer one", async () => {
  const newer = { ...fixture("keep"), revision: 7 };
  const backend: Backend = {
    watch: async (onView) => {
      onView(newer);
      onView({ ...fixture("address"), revision: 6 });
    },
    handle: async () => {},
  };
  render(App, { backend });
  expect(await screen.findByRole("heading", { level: 1, name: t("keep.heading") })).toBeVisible();
});

test("a wizard that does not answer is told", async () => {
  const backend: Backend = { watch: () => Promise.reject(new Error("gone")), handle: async () => {} };
  render(App, { backend });
  expect(await screen.findByRole("alert")).toHaveTextContent(t("lost.heading"));
});

// Completed by the compiler: a state that is added and not drawn fails here.
const PAGES: Record<Page["kind"], true> = {
  welcome: true,
  choosePractice: true,
  chooseAccount: true,
  address: true,
  findServers: true,
  servers: true,
  outgoingServer: true,
  ownAddress: true,
  certificate: true,
  canItWork: true,
  appleMail: true,
  otherWay: true,
  notOffered: true,
  appPassword: true,
  outgoing: true,
  incoming: true,
  network: true,
  reader: true,
  keep: true,
  oldItems: true,
  handOver: true,
  testMessage: true,
  done: true,
};
const CHECKS: Record<CheckState["kind"], true> = {
  ready: true,
  running: true,
  heldBack: true,
  cancelled: true,
  refused: true,
  passed: true,
};
const LOOKS: Record<NetworkState["kind"], true> = { looking: true, cancelled: true, seen: true };
const KEEPS: Record<KeepState["kind"], true> = { ready: true, keeping: true, kept: true, refused: true };
const ITEMS: Record<OldItemsState["kind"], true> = {
  scanning: true,
  unlocking: true,
  found: true,
  clearing: true,
  cleared: true,
  restoring: true,
  refused: true,
};
const OPENS: Record<OpenState, true> = { opening: true, opened: true, failed: true };
const WELCOMES: Record<WelcomeState["kind"], true> = {
  choosing: true,
  unlocking: true,
  confirmingDiscard: true,
  discarding: true,
  discarded: true,
  restoring: true,
  restored: true,
  verifying: true,
  verified: true,
  refused: true,
};
const STANDINGS: Record<AccountStanding, true> = { right: true, refused: true, unsure: true, running: true };
const WATCHES: Record<WatchView, true> = { missing: true, off: true, on: true, nextSignIn: true, notChanged: true };
const MESSAGES: Record<TestMessageState["kind"], true> = {
  ready: true,
  sending: true,
  cancelled: true,
  arrived: true,
  notArrived: true,
};
const REMOVALS: Record<Removal, true> = { offered: true, byHand: true, running: true, done: true, failed: true };
const STAGES: Record<StageState, true> = { waiting: true, running: true, done: true, failed: true };

const every: string[] = [
  ...Object.keys(PAGES),
  // In a pause nothing is sent: that is told of the first server alone.
  ...Object.keys(CHECKS)
    .flatMap((state) => [`outgoing ${state}`, `incoming ${state}`])
    .filter((state) => state !== "incoming heldBack"),
  ...Object.keys(STAGES).flatMap((state) => [`outgoing stage ${state}`, `incoming stage ${state}`]),
  ...Object.keys(KEEPS).map((state) => `keep ${state}`),
  ...Object.keys(LOOKS).map((state) => `network ${state}`),
  ...Object.keys(ITEMS).map((state) => `oldItems ${state}`),
  ...Object.keys(OPENS).flatMap((state) => [`appPassword ${state}`, `handOver ${state}`]),
  ...Object.keys(WELCOMES).map((state) => `welcome ${state}`),
  ...Object.keys(STANDINGS).map((state) => `welcome account ${state}`),
  ...Object.keys(WATCHES).map((state) => `done watch ${state}`),
  ...Object.keys(MESSAGES).map((state) => `testMessage ${state}`),
  ...Object.keys(REMOVALS).map((state) => `testMessage removal ${state}`),
];

function states(page: Page): string[] {
  switch (page.kind) {
    case "outgoing":
    case "incoming":
      return [
        page.kind,
        `${page.kind} ${page.state.kind}`,
        ...page.stages.map((stage) => `${page.kind} stage ${stage.state}`),
      ];
    case "keep":
    case "network":
    case "oldItems":
      return [page.kind, `${page.kind} ${page.state.kind}`];
    case "welcome":
      return [
        page.kind,
        `${page.kind} ${page.state.kind}`,
        ...page.accounts.map(({ standing }) => `welcome account ${standing}`),
      ];
    case "done":
      return [page.kind, `done watch ${page.watch}`];
    case "testMessage":
      return [
        page.kind,
        `testMessage ${page.state.kind}`,
        page.state.kind === "arrived" ? `testMessage removal ${page.state.removal}` : "",
      ];
    case "appPassword":
    case "handOver":
      return [page.kind, `${page.kind} ${page.opened?.state ?? ""}`];
    default:
      return [page.kind];
  }
}

async function draw(name: string) {
  const backend = new Fake(fixture(name));
  const user = userEvent.setup();
  const drawn = render(App, { backend });
  const heading = await screen.findByRole("heading", { level: 1 });
  await vi.waitFor(() => expect(heading).toHaveFocus());
  return { backend, user, ...drawn };
}

function fixture(name: string): View {
  const view = fixtures[name];
  if (!view) throw new Error(`no fixture ${name}`);
  return view;
}

function button(message: string, how: "equals" | "starts" = "equals", facts = {}): HTMLElement {
  const words = t(message, facts);
  const name = how === "equals" ? words : (spoken: string) => spoken.startsWith(words);
  return screen.getByRole("button", { name });
}
