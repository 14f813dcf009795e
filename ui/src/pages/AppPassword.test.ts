import { screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw } from "../test-draw";
import { t } from "../words";

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

describe("the app password", () => {
  test("a name for the app password can be copied, and how it looks is told", async () => {
    const { user } = await draw("appPassword-named");
    await user.click(screen.getByRole("button", { name: t("copy-name") }));
    expect(await navigator.clipboard.readText()).toBe("Mail on annas-laptop");
    expect(screen.getByText(t("shape-letters", { count: 16, owner: "Google" }))).toBeVisible();
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

  test("so is that of the provider's help, where the page offers no app password", async () => {
    const { unmount } = await draw("notOffered-not-opened");
    const told = screen.getByRole("alert");
    expect(told).toHaveTextContent(t("opened-failed"));
    expect(within(told).getByText(/^https:\/\/support\.google\.com\//)).toBeVisible();
    expect(within(told).getByRole("button", { name: t("copy-address") })).toBeVisible();
    unmount();
    await draw("notOffered-opened");
    expect(screen.getByText(t("opened-other"), { ignore: "[role=status]" })).toBeVisible();
  });
});

describe("the provider's page, as it is drawn", () => {
  test("what is pressed is told in the person's words, with the page's own", async () => {
    await draw("appPassword-yahoo");
    const drawn = screen.getAllByRole("img").map((each) => each.getAttribute("aria-label"));
    expect(drawn[0]).toBe("On “Account Security”: look for “External connections” and press “Create app password”.");
    expect(drawn).toHaveLength(3);
  });

  test("its words are in its own language", async () => {
    const { container } = await draw("appPassword-qq");
    const words = [...container.querySelectorAll("[role=img] [lang]")];
    expect(words.map((each) => each.getAttribute("lang"))).toEqual(["zh-Hans", "zh-Hans", "zh-Hans"]);
    expect(words[0]).toHaveTextContent("开启服务");
  });

  test("the name to give stands in its field, and the password has the provider's letters", async () => {
    const { container } = await draw("appPassword-named");
    const [, named, shown] = container.querySelectorAll("[role=img]");
    expect(named).toHaveTextContent("Mail on annas-laptop");
    expect(shown?.querySelectorAll(".letter")).toHaveLength(16);
  });

  test("dashes that belong to the password are drawn", async () => {
    const { container } = await draw("appPassword-apple");
    expect(container.querySelectorAll("[role=img] .dash")).toHaveLength(3);
  });

  test("a step whose page is not known has a small sign", async () => {
    const { container } = await draw("appPassword-unknown");
    expect(screen.queryAllByRole("img")).toEqual([]);
    expect(container.querySelectorAll(".steps li > svg")).toHaveLength(2);
  });
});

describe("in place of an app password", () => {
  test("a program that signs in on the provider's page is opened", async () => {
    const { backend, user } = await draw("otherWay");
    expect(screen.getByText(/iPhone\/iPad/)).toBeVisible();
    await user.click(button("open-program", "equals", { program: "Thunderbird" }));
    expect(backend.events).toEqual([{ act: { kind: "openProgram", id: "thunderbird" } }]);
  });
});
