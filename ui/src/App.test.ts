import { render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, test } from "vitest";

import App from "./App.svelte";
import type { Backend } from "./backend/backend";
import { button, draw, fixture } from "./test-draw";
import { firstOf, missing, speak, t, tags } from "./words";

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

  test.each([
    ["address", "#address"],
    ["outgoing", "#password"],
    ["servers", "#smtp-host"],
  ])("what was typed on the page %s stays, and the field keeps the focus", async (name, id) => {
    const { backend, container, user } = await draw(name);
    const field = container.querySelector<HTMLInputElement>(`input${id}`)!;
    await user.clear(field);
    await user.type(field, "typed so far");
    for (const tag of ["ar", "de"]) {
      backend.show({ ...fixture(name), language: tag });
      await waitFor(() => expect(document.documentElement).toHaveAttribute("lang", tag));
      await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent(/^$/));
      expect(container.querySelector(`input${id}`)).toHaveValue("typed so far");
      expect(field).toHaveFocus();
    }
    expect(backend.events).toEqual([]);
  });

  test("the first of the wanted ones that there are words in is spoken", () => {
    expect(firstOf(["tlh", "de-AT", "fr"])).toBe("de");
    expect(firstOf(["pt-PT"])).toBe("pt-BR");
    for (const simplified of ["zh", "zh-CN", "zh-SG", "zh-Hans-TW"]) expect(firstOf([simplified])).toBe("zh-Hans");
    for (const traditional of ["zh-TW", "zh-Hant", "zh-HK"]) expect(firstOf([traditional, "ja-JP"])).toBe("ja");
    expect(firstOf(["en-Latn-NZ", "de"])).toBe("en");
    expect(firstOf(["tlh"])).toBe("en");
    for (const none of ["C", "c", "C.UTF-8", "POSIX", "en_US@x", ""]) expect(firstOf([none, "de"])).toBe("de");
    expect(firstOf([])).toBe("en");
  });
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
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });

  test("the heading takes it even from what stays, the rail", async () => {
    const { backend } = await draw("address");
    button("start-over").focus();
    backend.show(fixture("appPassword"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });

  test("the field keeps it, and its text, while the page stays", async () => {
    const { backend, user } = await draw("outgoing");
    const field = screen.getByLabelText(t("password"));
    await user.type(field, "abcd");
    backend.show(fixture("outgoing-running"));
    await waitFor(() => expect(screen.getByRole("button", { name: t("cancel") })).toBeVisible());
    expect(field).toHaveFocus();
    expect(field).toHaveValue("abcd");
  });

  test("it goes to the heading when the field is gone", async () => {
    const { backend, user } = await draw("outgoing");
    await user.type(screen.getByLabelText(t("password")), "abcd");
    backend.show(fixture("outgoing-refused"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });
});

test("back and starting over are always there", async () => {
  const { backend, user } = await draw("keep");
  await user.click(button("back"));
  await user.click(button("start-over"));
  expect(backend.events).toEqual([{ act: { kind: "back" } }, { act: { kind: "startOver" } }]);
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
