import { screen } from "@testing-library/svelte";
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
});

describe("in place of an app password", () => {
  test("a program that signs in on the provider's page is opened", async () => {
    const { backend, user } = await draw("otherWay");
    expect(screen.getByText(/iPhone and iPad/)).toBeVisible();
    await user.click(button("open-program", "equals", { program: "Thunderbird" }));
    expect(backend.events).toEqual([{ act: { kind: "openProgram", id: "thunderbird" } }]);
  });
});
