import type {
  Advice,
  CheckPage,
  CheckState,
  ChosenItem,
  ConnectionState,
  ConnectionView,
  ManualRemoval,
  Item,
  Mood,
  Page,
  ResultEnd,
  ResultView,
  ServerView,
  Stage,
  StageState,
  StageView,
  Step,
  View,
} from "./view";

/** One view of every page in every state that looks different, by name. */
export const fixtures: Record<string, View> = {};

const JOURNEY: Step[] = ["address", "appPassword", "outgoing", "incoming", "keep", "oldItems", "handOver"];

const MOODS: Mood[] = [
  "allWell",
  "needsAppPassword",
  "wrongPassword",
  "webLoginRequired",
  "imapOff",
  "tooManyAttempts",
  "revokedMidway",
  "busy",
  "slow",
  "silent",
  "hangsUp",
  "smtpBlocked",
  "captivePortal",
  "startTlsStripped",
  "expiredCertificate",
  "wrongName",
];

const FACTS = { provider: "Gmail", owner: "Google", address: "anna@gmail.com", domain: "gmail.com" };
/** Facts of a failure that are not known. */
const UNKNOWN = { family: "none", address: "none", spaces: "none" };

const SPRING = 1_709_460_000;
const SUMMER = 1_686_480_000;
const AUTUMN = 1_763_600_000;

// Welcome.
const welcome = { accounts: [], backups: [], recovered: [], trouble: [], state: { kind: "choosing" as const } };
add("welcome", null, { kind: "welcome", ...welcome });
const again = {
  ...welcome,
  accounts: [
    { address: "anna@gmail.com", providerName: "Gmail", lastGood: AUTUMN },
    { address: "anna@work.example", providerName: "work.example", lastGood: null },
  ],
  backups: [
    {
      run: "1",
      address: "anna@gmail.com",
      made: AUTUMN,
      expires: AUTUMN + 30 * 86_400,
      items: [item("geary-smtp"), item("geary-imap")],
    },
  ],
};
add("welcome-again", null, { kind: "welcome", ...again });
add("welcome-locked", null, { kind: "welcome", ...again, trouble: [keychainAdvice("locked")] });
add(
  "welcome-unlocking",
  null,
  { kind: "welcome", ...again, state: { kind: "unlocking" } },
  { canCancel: true, waitsForKeychain: true },
);
add("welcome-discard", null, { kind: "welcome", ...again, state: { kind: "confirmingDiscard", run: "1" } });
add("welcome-discarding", null, { kind: "welcome", ...again, state: { kind: "discarding", run: "1" } });
add("welcome-discarded", null, { kind: "welcome", ...welcome, state: { kind: "discarded" } });
add("welcome-recovered", null, { kind: "welcome", ...welcome, recovered: ["1"] });
add("welcome-keychain-missing", null, { kind: "welcome", ...welcome, trouble: [keychainAdvice("missing")] });
add("welcome-restoring", null, { kind: "welcome", ...welcome, state: { kind: "restoring" } });
add("welcome-restored", null, {
  kind: "welcome",
  ...welcome,
  state: { kind: "restored", count: 2, kept: [{ id: "x", why: "failed" }] },
});
add("welcome-undo-refused", null, {
  kind: "welcome",
  ...welcome,
  state: { kind: "refused", advice: keychainAdvice("locked") },
});

// Which account.
add("choosePractice", null, { kind: "choosePractice", moods: MOODS, start: "choosing" });
add("choosePractice-starting", null, { kind: "choosePractice", moods: MOODS, start: "starting" });
add("choosePractice-failed", null, { kind: "choosePractice", moods: MOODS, start: "failed" });
const accounts = [
  { address: "anna@gmail.com", providerName: "Gmail", lastGood: AUTUMN },
  { address: "anna@work.example", providerName: "work.example", lastGood: null },
];
add("chooseAccount-revoked", "address", { kind: "chooseAccount", accounts }, { intent: "revoked", account: null });
add("chooseAccount-verify", "address", { kind: "chooseAccount", accounts }, { intent: "verify", account: null });
add("address", "address", { kind: "address", entered: "", problem: null, refusal: null }, { account: null });
add(
  "address-wrong",
  "address",
  { kind: "address", entered: "anna", problem: { kind: "noAt" }, refusal: null },
  { account: null },
);
add(
  "address-character",
  "address",
  { kind: "address", entered: "an na@gmail.com", problem: { kind: "character", character: "\\u{20}" }, refusal: null },
  { account: null },
);
add(
  "address-refused",
  "address",
  {
    kind: "address",
    entered: "anna@outlook.com",
    problem: null,
    refusal: {
      message: "cause-oauthRequired",
      args: { provider: "Outlook.com", owner: "Microsoft" },
      mayBe: [],
      actions: ["useOauthProgram", "readHelp"],
    },
  },
  { account: null },
);
const typed = { host: "mail.example.org", port: "465", security: "tls" as const, user: "" };
add(
  "servers",
  "address",
  {
    kind: "servers",
    smtp: { ...typed, host: "smtp.example.org" },
    imap: { ...typed, host: "imap.example.org", port: "993" },
    problem: null,
  },
  { account: null },
);
add("servers-wrong", "address", {
  kind: "servers",
  smtp: typed,
  imap: { ...typed, port: "port" },
  problem: { protocol: "imap", problem: "port" },
});

// The app password.
const gmailSteps = {
  instructions: ["signIn", "twoStep", "nameIt", "copyOnce"],
  pages: ["appPasswords" as const, "twoStep" as const, "help" as const],
  opened: null,
  pretend: null,
  keychain: null,
  connections: [],
};
const opened = { page: "appPasswords" as const, address: "https://myaccount.google.com/apppasswords" };
add("appPassword", "appPassword", { kind: "appPassword", ...gmailSteps });
add("appPassword-revoked", "appPassword", { kind: "appPassword", ...gmailSteps }, { intent: "revoked" });
add("appPassword-opening", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  opened: { ...opened, state: "opening" },
});
add("appPassword-opened", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  opened: { ...opened, state: "opened" },
});
add("appPassword-not-opened", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  opened: { ...opened, state: "failed" },
});
add("appPassword-keychain-locked", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  keychain: keychainAdvice("locked"),
});
add("appPassword-connected", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  connections: connections({ kind: "ready" }, { kind: "ready" }),
});
add("appPassword-port-blocked", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  connections: connections(
    { kind: "failed", advice: advice("timedOut", ["tryAgain", "changeNetwork", "editServers"]), instead: 587 },
    { kind: "ready" },
  ),
});
add("appPassword-offline", "appPassword", {
  kind: "appPassword",
  ...gmailSteps,
  connections: connections(
    { kind: "failed", advice: advice("offline", ["tryAgain", "changeNetwork"]), instead: null },
    { kind: "failed", advice: advice("offline", ["tryAgain", "changeNetwork"]), instead: null },
  ),
});
for (const [name, instructions] of Object.entries({
  yahoo: ["usualBrowser", "externalConnections", "nameIt", "copyOnce"],
  apple: ["signIn", "appSpecific", "nameIt", "copyOnce"],
  fastmail: ["signIn", "mailScope", "nameIt", "copyOnce"],
  gmx: ["signIn", "switchOnImap", "nameIt", "copyOnce"],
})) {
  add(`appPassword-${name}`, "appPassword", { kind: "appPassword", ...gmailSteps, instructions, pages: ["help"] });
}
add(
  "appPassword-practice",
  "appPassword",
  {
    kind: "appPassword",
    instructions: ["pretendPage", "copyOnce"],
    pages: [],
    opened: null,
    pretend: { appPassword: "abcd efgh ijkl mnop", accountPassword: "correct horse" },
    keychain: null,
    connections: connections({ kind: "ready" }, { kind: "ready" }),
  },
  practising("needsAppPassword"),
);

// Outgoing and incoming.
const SMTP: Stage[] = ["connect", "tls", "greeting", "signIn"];
const IMAP: Stage[] = [...SMTP, "followUp"];
const ready: Extract<CheckState, { kind: "ready" }> = { kind: "ready", problem: null, doubt: null };
add("outgoing", "outgoing", outgoing(ready, stages(SMTP, null)));
add("outgoing-empty", "outgoing", outgoing({ ...ready, problem: "empty" }, stages(SMTP, null)));
add(
  "outgoing-doubt-length",
  "outgoing",
  outgoing({ ...ready, doubt: { kind: "length", letters: 15, expected: 16 } }, stages(SMTP, null)),
);
add(
  "outgoing-doubt-account",
  "outgoing",
  outgoing({ ...ready, doubt: { kind: "accountPassword" } }, stages(SMTP, null)),
);
const paused = outgoing(ready, stages(SMTP, null));
if (paused.kind === "outgoing") paused.pause = { refusals: 3, until: 4_102_444_800 };
add("outgoing-paused", "outgoing", paused);
add("outgoing-running", "outgoing", outgoing({ kind: "running" }, stages(SMTP, "tls")), { canCancel: true });
add(
  "outgoing-running-practice",
  "outgoing",
  outgoing({ kind: "running" }, stages(SMTP, "greeting")),
  { ...practising("slow"), canCancel: true },
);
add("outgoing-cancelled", "outgoing", outgoing({ kind: "cancelled" }, stages(SMTP, "greeting", "failed")));
add("outgoing-passed", "outgoing", outgoing({ kind: "passed" }, stages(SMTP, "all")));
add(
  "outgoing-refused",
  "outgoing",
  outgoing(
    {
      kind: "refused",
      advice: advice("appPasswordRequired", ["createAppPassword", "enterPassword", "readHelp"]),
      cause: "appPasswordRequired",
      stage: "signIn",
      temporary: false,
      said: "534 5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor",
    },
    stages(SMTP, "signIn", "failed"),
  ),
);
add(
  "outgoing-hostile",
  "outgoing",
  outgoing(
    {
      kind: "refused",
      advice: {
        ...advice("ambiguous", ["enterPassword", "createAppPassword", "tryAgain"]),
        mayBe: ["cause-wrongPassword", "cause-appPasswordRequired"],
      },
      cause: "ambiguous",
      stage: "signIn",
      temporary: false,
      said: `535 <img src=x onerror=alert(1)> \u202egnp.exe ${"unbroken".repeat(40)}`,
    },
    stages(SMTP, "signIn", "failed"),
  ),
);
add(
  "outgoing-unreachable",
  "outgoing",
  outgoing(
    {
      kind: "refused",
      advice: advice("timedOut", ["tryAgain", "changeNetwork", "editServers"]),
      cause: "timedOut",
      stage: "connect",
      temporary: true,
      said: null,
    },
    stages(SMTP, "connect", "failed"),
  ),
);
add(
  "outgoing-certificate",
  "outgoing",
  outgoing(
    {
      kind: "refused",
      advice: {
        message: "cause-certificateExpired",
        args: { ...FACTS, host: "smtp.gmail.com", port: "465", expired: "3 March 2024", clock: "23 November 2026" },
        mayBe: [],
        actions: ["checkClock", "changeNetwork"],
      },
      cause: "certificateExpired",
      stage: "tls",
      temporary: false,
      said: null,
    },
    stages(SMTP, "tls", "failed"),
  ),
);
add(
  "outgoing-busy",
  "outgoing",
  outgoing(
    {
      kind: "refused",
      advice: advice("serverBusy", ["wait"]),
      cause: "serverBusy",
      stage: "greeting",
      temporary: true,
      said: "421 4.3.2 Service busy, try again later",
    },
    stages(SMTP, "greeting", "failed"),
  ),
);
add(
  "outgoing-hung-up",
  "outgoing",
  outgoing(
    {
      kind: "refused",
      advice: advice("hungUp", ["tryAgain", "changeNetwork"]),
      cause: "hungUp",
      stage: "capability",
      temporary: true,
      said: null,
    },
    stages(SMTP, "greeting", "failed"),
  ),
);
const verifying = { intent: "verify" as const, journey: ["address", "outgoing", "incoming"] as Step[] };
add("outgoing-verify", "outgoing", outgoing({ kind: "running" }, stages(SMTP, "signIn"), "stored"), {
  ...verifying,
  canCancel: true,
});
add("incoming", "incoming", incoming(ready, stages(IMAP, null)));
add("incoming-running", "incoming", incoming({ kind: "running" }, stages(IMAP, "signIn")), { canCancel: true });
add("incoming-cancelled", "incoming", incoming({ kind: "cancelled" }, stages(IMAP, "tls", "waiting")));
add("incoming-passed", "incoming", incoming({ kind: "passed" }, stages(IMAP, "all")));
add("incoming-passed-verify", "incoming", incoming({ kind: "passed" }, stages(IMAP, "all")), verifying);
add(
  "incoming-refused",
  "incoming",
  incoming(
    {
      kind: "refused",
      advice: advice("imapDisabled", ["switchOnImap", "tryAgain"]),
      cause: "imapDisabled",
      stage: "followUp",
      temporary: false,
      said: "[ALERT] Your account is not enabled for IMAP use.",
    },
    stages(IMAP, "followUp", "failed"),
  ),
);

// Keeping.
add("keep", "keep", { kind: "keep", state: { kind: "ready" } });
add("keep-practice", "keep", { kind: "keep", state: { kind: "ready" } }, practising("allWell"));
add("keep-kept-practice", "keep", { kind: "keep", state: { kind: "kept" } }, practising("allWell"));
add("keep-keeping", "keep", { kind: "keep", state: { kind: "keeping" } }, { canGoBack: false });
add(
  "keep-waiting",
  "keep",
  { kind: "keep", state: { kind: "keeping" } },
  { canGoBack: false, canCancel: true, waitsForKeychain: true },
);
add("keep-kept", "keep", { kind: "keep", state: { kind: "kept" } });
add("keep-refused", "keep", { kind: "keep", state: { kind: "refused", advice: keychainAdvice("denied") } });

// Old items.
const four = [item("geary-smtp"), item("geary-imap"), item("msmtp"), item("unknown")];
const chosen: ChosenItem[] = four.map((each) => ({ item: each, choice: each.match === "exact" ? "clear" : "leave" }));
const elsewhere = { guided: [], opened: null };
add(
  "oldItems-scanning",
  "oldItems",
  { kind: "oldItems", ...elsewhere, state: { kind: "scanning" } },
  { canCancel: true },
);
add("oldItems-unlocking", "oldItems", { kind: "oldItems", ...elsewhere, state: { kind: "unlocking" } });
add("oldItems", "oldItems", { kind: "oldItems", ...elsewhere, state: { kind: "found", items: chosen, locked: null, problem: null } });
add(
  "oldItems-practice",
  "oldItems",
  { kind: "oldItems", ...elsewhere, state: { kind: "found", items: chosen, locked: null, problem: null } },
  practising("allWell"),
);
add("oldItems-replace", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "found",
    items: four.map((each) =>
      each.match === "exact"
        ? { item: { ...each, action: "replace" }, choice: each.id === "msmtp" ? "clear" : "replace" }
        : { item: each, choice: "leave" },
    ),
    locked: null,
    problem: null,
  },
});
add("oldItems-none-chosen", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: { kind: "found", items: chosen.map(({ item }) => ({ item, choice: "leave" })), locked: 0, problem: null },
});
add("oldItems-none", "oldItems", { kind: "oldItems", ...elsewhere, state: { kind: "found", items: [], locked: null, problem: null } });
add(
  "oldItems-clearing",
  "oldItems",
  { kind: "oldItems", ...elsewhere, state: { kind: "clearing", count: 3 } },
  { canGoBack: false },
);
add(
  "oldItems-waiting",
  "oldItems",
  { kind: "oldItems", ...elsewhere, state: { kind: "clearing", count: 3 } },
  { canGoBack: false, canCancel: true, waitsForKeychain: true },
);
const guided: ManualRemoval[] = [
  {
    program: "appleMail",
    found: true,
    steps: ["quitMail", "openInternetAccounts", "retypePassword", "openMailAgain"],
    place: "appleMail",
  },
];
add("oldItems-guided", "oldItems", {
  kind: "oldItems",
  guided,
  opened: { id: "appleMail", state: "failed" },
  state: { kind: "found", items: chosen, locked: null, problem: null },
});
add("oldItems-none-guided", "oldItems", {
  kind: "oldItems",
  guided,
  opened: null,
  state: { kind: "found", items: [], locked: null, problem: null },
});
add("oldItems-locked", "oldItems", { kind: "oldItems", ...elsewhere, state: { kind: "found", items: [], locked: 2, problem: null } });
add("oldItems-denied", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "found",
    items: chosen,
    locked: 0,
    problem: { ...keychainAdvice("denied"), actions: ["unlockKeychain"] },
  },
});
add("oldItems-clear-denied", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: { kind: "refused", advice: keychainAdvice("denied") },
});
add("oldItems-stopped", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "cleared",
    run: "1",
    items: [
      { item: item("geary-smtp"), fate: { kind: "cleared" } },
      { item: item("geary-imap"), fate: { kind: "kept", why: "failed" } },
      { item: item("msmtp"), fate: { kind: "kept", why: "stopped" } },
    ],
    problem: null,
  },
});
add("oldItems-nothing-done", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "cleared",
    run: "1",
    items: [
      { item: item("geary-smtp"), fate: { kind: "kept", why: "vanished" } },
      { item: item("geary-imap"), fate: { kind: "kept", why: "changed" } },
    ],
    problem: null,
  },
});
add("oldItems-all-back", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "cleared",
    run: "1",
    items: [
      { item: item("geary-smtp"), fate: { kind: "restored" } },
      { item: item("geary-imap"), fate: { kind: "restored" } },
    ],
    problem: null,
  },
});
add("oldItems-long-names", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "found",
    items: chosen.map((entry) => ({
      ...entry,
      item: {
        ...entry.item,
        server: "a-very-long-name-of-a-server-that-somebody-typed.department.of.something.example.org",
        user: "anna.with.a.long.name.and.many.parts+and-a-tag@department.of.something.example.org",
        store: "The keyring of the person who had this computer before",
      },
    })),
    locked: null,
    problem: null,
  },
});
add("oldItems-cleared", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "cleared",
    run: "1",
    items: [
      { item: item("geary-smtp"), fate: { kind: "cleared" } },
      { item: item("geary-imap"), fate: { kind: "restored" } },
      { item: item("msmtp"), fate: { kind: "kept", why: "changed" } },
    ],
    problem: null,
  },
});
add("oldItems-replaced", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "cleared",
    run: "1",
    items: [
      { item: item("geary-smtp"), fate: { kind: "replaced" } },
      { item: item("geary-imap"), fate: { kind: "stillReplaced", why: "replaced" } },
      { item: item("msmtp"), fate: { kind: "cleared" } },
    ],
    problem: null,
  },
});
add("oldItems-cleared-problem", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: {
    kind: "cleared",
    run: "1",
    items: [{ item: item("geary-smtp"), fate: { kind: "stillCleared", why: "failed" } }],
    problem: keychainAdvice("locked"),
  },
});
add("oldItems-restoring", "oldItems", { kind: "oldItems", ...elsewhere, state: { kind: "restoring" } }, { canGoBack: false });
add("oldItems-refused", "oldItems", {
  kind: "oldItems",
  ...elsewhere,
  state: { kind: "refused", advice: keychainAdvice("backup") },
});

// Handing over, and the end.
const servers = [
  { protocol: "smtp" as const, host: "smtp.gmail.com", port: 465, security: "tls" as const, user: "anna@gmail.com" },
  { protocol: "imap" as const, host: "imap.gmail.com", port: 993, security: "tls" as const, user: "anna@gmail.com" },
];
const programs = [
  { id: "geary", name: "Geary" },
  { id: "thunderbird", name: "Thunderbird" },
  { id: "evolution", name: "Evolution" },
  { id: "kmail", name: "KMail" },
];
add("handOver", "handOver", { kind: "handOver", servers, programs: programs.slice(0, 2), opened: null });
add("handOver-none", "handOver", { kind: "handOver", servers, programs: [], opened: null });
for (const state of ["opening", "opened", "failed"] as const) {
  add(`handOver-${state}`, "handOver", { kind: "handOver", servers, programs, opened: { id: "geary", state } });
}
add("done", "done", { kind: "done", summary: { kept: true, cleared: 3, run: "1" } });
add("done-not-kept", "done", { kind: "done", summary: { kept: false, cleared: 0, run: null } });
add("done-revoked", "done", { kind: "done", summary: { kept: true, cleared: 1, run: "1" } }, { intent: "revoked" });
add("done-verify", "done", { kind: "done", summary: { kept: false, cleared: 0, run: null } }, verifying);
add(
  "done-practice",
  "done",
  { kind: "done", summary: { kept: true, cleared: 2, run: "1" } },
  practising("needsAppPassword"),
);

type Changes = Partial<View> & { journey?: Step[] };

function add(name: string, here: Step | "done" | null, page: Page, changes: Changes = {}): void {
  const { journey = JOURNEY, ...rest } = changes;
  const at = here === "done" ? journey.length : here === null ? -1 : journey.indexOf(here);
  fixtures[name] = {
    revision: 1,
    language: "en",
    intent: here === null ? null : "setUp",
    account:
      here === null
        ? null
        : { address: FACTS.address, provider: "gmail", providerName: FACTS.provider, owner: FACTS.owner },
    practice: null,
    steps:
      here === null
        ? []
        : journey.map((step, index) => ({ step, state: index < at ? "done" : index === at ? "here" : "ahead" })),
    page,
    canGoBack: page.kind !== "welcome",
    canCancel: false,
    waitsForKeychain: false,
    backupDays: 30,
    ...rest,
  };
}

function practising(mood: Mood): Changes {
  return {
    practice: mood,
    account: {
      address: "anna@practice.example",
      provider: "practice",
      providerName: "Practice Mail",
      owner: "Practice Mail",
    },
  };
}

function outgoing(state: Draft, views: StageView[], source: "typed" | "stored" = "typed"): Page {
  return { kind: "outgoing", ...check("smtp", state, views, source === "typed") };
}

function incoming(state: Draft, views: StageView[]): Page {
  return { kind: "incoming", ...check("imap", state, views, false) };
}

/** A state of a check; what came of each conversation follows from it. */
type Draft =
  | Exclude<CheckState, { kind: "refused" }>
  | Omit<Extract<CheckState, { kind: "refused" }>, "results">;

function server(protocol: "smtp" | "imap"): ServerView {
  return {
    protocol,
    host: `${protocol}.gmail.com`,
    port: protocol === "smtp" ? 465 : 993,
    security: "tls",
    user: FACTS.address,
  };
}

function connections(smtp: ConnectionState, imap: ConnectionState): ConnectionView[] {
  return [
    { server: server("smtp"), state: smtp },
    { server: server("imap"), state: imap },
  ];
}

function complete(protocol: "smtp" | "imap", state: Draft): CheckState {
  if (state.kind !== "refused") return state;
  const { advice, stage, said } = state;
  const failed: ResultEnd = { kind: "failed", advice, stage, said };
  const results: ResultView[] = [
    { server: server("smtp"), issuer: "Google Trust Services", end: protocol === "smtp" ? failed : { kind: "passed" } },
    { server: server("imap"), issuer: "Google Trust Services", end: protocol === "imap" ? failed : { kind: "skipped" } },
  ];
  return { ...state, results };
}

function check(protocol: "smtp" | "imap", state: Draft, views: StageView[], asksPassword: boolean): CheckPage {
  return {
    server: server(protocol),
    connections: [],
    pause: null,
    issuer: state.kind === "passed" ? "Google Trust Services" : null,
    shape: { kind: "letters", count: 16 },
    asksPassword,
    state: complete(protocol, state),
    stages: views,
  };
}

/** All before `here` are done, `here` is in `state`, the rest waits. */
function stages(names: Stage[], here: Stage | "all" | null, state: StageState = "running"): StageView[] {
  const at = here === "all" ? names.length : here === null ? -1 : names.indexOf(here);
  const times = [41, 58, 1240, 231, 95];
  return names.map((stage, index) => ({
    stage,
    state: index < at ? "done" : index === at ? state : "waiting",
    ms: index < at ? (times[index] ?? null) : null,
  }));
}

function advice(cause: string, actions: Advice["actions"]): Advice {
  return { message: `cause-${cause}`, args: { ...FACTS, ...UNKNOWN, host: "smtp.gmail.com", port: "465" }, mayBe: [], actions };
}

function keychainAdvice(code: string): Advice {
  return {
    message: `keychain-${code}`,
    args: { keychain: "gnome" },
    mayBe: [],
    actions: code === "missing" ? ["installKeychain"] : code === "locked" ? ["unlockKeychain"] : ["tryAgain"],
  };
}

function item(name: "geary-smtp" | "geary-imap" | "msmtp" | "unknown"): Item {
  const smtp = name !== "geary-imap";
  const program = name.startsWith("geary") ? "geary" : name === "msmtp" ? "msmtp" : "network";
  return {
    id: name,
    store: "Login",
    program,
    label: smtp ? "Geary SMTP password" : "Geary IMAP password",
    server: smtp ? "smtp.gmail.com" : "imap.gmail.com",
    user: name === "unknown" ? null : "anna@gmail.com",
    protocol: name === "unknown" ? null : smtp ? "smtp" : "imap",
    modified: name === "unknown" ? null : name === "msmtp" ? SUMMER : SPRING,
    match: name === "unknown" ? "likely" : "exact",
    action: "clear",
    undo: name !== "unknown",
    why: name === "unknown" ? "serverWithoutAccount" : "accountAndProtocol",
  };
}
