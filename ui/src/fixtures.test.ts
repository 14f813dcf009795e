import { screen } from "@testing-library/svelte";
import axe from "axe-core";
import { describe, expect, test } from "vitest";

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
  SettingsState,
  StageState,
  TestMessageState,
  View,
  WatchView,
  WelcomeState,
} from "./backend/view";
import { draw, fixture } from "./test-draw";
import { missing, plain, say } from "./words";

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
    const seen = new Set(Object.values(fixtures).flatMap(states));
    // One press is for both servers: neither is a password asked for between them, nor is there a rest.
    expect(every.filter((state) => !seen.has(state))).toEqual(["incoming ready", "outgoing passed"]);
  });
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
  pretendProgram: true,
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
const SETTINGS: Record<SettingsState, true> = {
  writing: true,
  written: true,
  unchanged: true,
  writtenBeside: true,
  unchangedBeside: true,
  failed: true,
};
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
const WATCHES: Record<WatchView, true> = {
  missing: true,
  off: true,
  on: true,
  nextSignIn: true,
  notChanged: true,
  misplaced: true,
};
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
  ...Object.keys(OPENS).flatMap((state) => [`opened ${state}`, `handOver ${state}`]),
  ...Object.keys(SETTINGS).map((state) => `handOver settings ${state}`),
  ...Object.keys(WELCOMES).map((state) => `welcome ${state}`),
  ...Object.keys(STANDINGS).map((state) => `welcome account ${state}`),
  ...Object.keys(WATCHES).map((state) => `done watch ${state}`),
  ...Object.keys(MESSAGES).map((state) => `testMessage ${state}`),
  ...Object.keys(REMOVALS).map((state) => `testMessage removal ${state}`),
];

function states({ page, opened }: View): string[] {
  return [...ofPage(page), `opened ${opened?.state ?? ""}`];
}

function ofPage(page: Page): string[] {
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
    case "handOver":
      return [
        page.kind,
        `handOver ${page.opened?.state ?? ""}`,
        ...page.settings.map(({ state }) => `handOver settings ${state}`),
      ];
    default:
      return [page.kind];
  }
}
