import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentParser, Visitor, type Attribute, type Message, type VariableReference } from "@fluent/syntax";
import { languages as byTag } from "virtual:words";
import { expect, test } from "vitest";

import type {
  AddressError,
  Believed,
  Cause,
  CertificateProblem,
  Choice,
  Doubt,
  DrawnPart,
  Fate,
  Folder,
  Group,
  Match,
  Mood,
  OpenState,
  Outgoing,
  OwnAddressProblem,
  PasswordShape,
  Protocol,
  Removal,
  SecretProblem,
  Security,
  ServerProblem,
  Stage,
  StageState,
  Step,
  Suspect,
} from "./backend/view";
import { list, missing, plain, say, speak, t } from "./words";

/** The names of a code, completed by the compiler. */
const names = <Code extends string>(codes: Record<Code, true>): Code[] => Object.keys(codes) as Code[];

const sources = import.meta.glob<string>("../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const code = import.meta.glob<string>(["./**/*.{ts,svelte}", "!./**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What a language says: names of messages and attributes, with the variables of each. */
type Vocabulary = Map<string, string[]>;

test.each(languages())("has the messages of English, with the same variables: %s", (language) => {
  expect(differences(vocabulary(textOf("en")), vocabulary(textOf(language)))).toEqual([]);
});

test("a message that is missing, unknown or has other variables is found", () => {
  const english = vocabulary("a = One\n    .b = { $x }\nc = { $y }\nd = Four");
  const other = vocabulary("a = Eins\n    .b = { $z }\nc = { $y }\ne = Fünf");
  expect(differences(english, other)).toEqual(["a.b: x ≠ z", "d is missing", "e is unknown"]);
});

test.each(Object.keys(sources))("has no syntax error, and says nothing that its language says elsewhere: %s", (path) => {
  const language = path.split("/").at(-2) ?? "";
  const elsewhere = Object.keys(sources).filter((other) => other !== path && other.split("/").at(-2) === language);
  const names = new Set(elsewhere.flatMap((other) => [...namesIn(sources[other] ?? "")]));
  const wrong: string[] = [];
  for (const entry of new FluentParser().parse(sources[path] ?? "").body) {
    if (entry.type === "Junk") wrong.push(entry.content);
    if (entry.type !== "Message") continue;
    if (names.has(entry.id.name)) wrong.push(`${entry.id.name} twice`);
    names.add(entry.id.name);
  }
  expect(wrong).toEqual([]);
});

test("every message that the window names is there", async () => {
  const english = vocabulary(await loaded());
  const named = Object.values(code).flatMap((text) =>
    [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !english.has(name))).toEqual([]);
});

test("every message of window.ftl is named by the window", () => {
  const all = Object.values(code).join("\n");
  const own = [...vocabulary(sources["../locales/en/window.ftl"] ?? "").keys()].map((name) => name.split(".")[0] ?? "");
  expect(own.length).toBeGreaterThan(20);
  // A name is written whole, or as a family: `promise-${…}`.
  const isNamed = (name: string) => all.includes(`"${name}`) || all.includes(`\`${name.split("-")[0] ?? ""}-\${`);
  expect(own.filter((name) => !isNamed(name))).toEqual([]);
});

test("every code that a view can hold has its words", async () => {
  const english = vocabulary(await loaded());
  expect(families().filter((name) => !english.has(name))).toEqual([]);
});

test("what the wizard says has its own variables, the facts, days in words, and other words in it", () => {
  const last = { id: "known-accounts.last-good", args: { date: { day: 1_763_600_000 } } };
  const known = { id: "chooseAccount.known-what", args: { name: "Gmail", last } };
  expect(plain(say(known, {}))).toMatch(/^Gmail: worked on .*2025$/);
  expect(plain(say({ id: "use-instead", args: { other: "587" } }, { other: "1" }))).toBe("Use port 587");
  expect(plain(say({ id: "page-help", args: {} }, { owner: "Google" }))).toBe("Read Google’s help");
  expect([...missing]).toEqual([]);
});

test("a port is given as text, without a thousands separator", () => {
  const numbers = Object.values(code).filter((text) => /[{,]\s*port[,:]\s*(server|page)/.test(text));
  expect(numbers).toEqual([]);
});

function families(): string[] {
  const causes = names<Cause>({
    hostNotFound: true, resolverUnavailable: true, offline: true, refused: true, unreachable: true, timedOut: true,
    captivePortal: true, notTls: true, tlsTooOld: true, certificateExpired: true, certificateNotYetValid: true,
    certificateForAnotherName: true, certificateUntrusted: true, certificateRevoked: true, certificateChanged: true,
    startTlsMissing: true,
    startTlsTampered: true, wrongProtocol: true, serverBusy: true, serverRefuses: true, hungUp: true,
    protocolViolation: true, preauthenticated: true, wrongPassword: true, appPasswordRequired: true,
    webLoginRequired: true, tooManyAttempts: true, temporarilyUnavailable: true, accountDisabled: true,
    imapDisabled: true, imapDisabledByAdmin: true, smtpAuthDisabled: true, basicAuthDisabled: true,
    oauthRequired: true, encryptionRequired: true, tooManyConnections: true, quotaExceeded: true,
    mechanismUnsupported: true, policyBlocked: true, ipBlocked: true, passwordRevoked: true, portBlocked: true,
    ambiguous: true, otherUserName: true, notKnownYet: true, noImap: true, onlyForwards: true,
    mailboxMissing: true, passwordExpired: true,
    senderNotAllowed: true,
    recipientUnknown: true, recipientFull: true, relayDenied: true, greylisted: true, messageTooBig: true,
    contentRefused: true, addressNotWritable: true, neverArrived: true,
    noRoute: true, uplinkDown: true, dnsHijacked: true,
    ipv6Broken: true, ipv4Broken: true, ipv4Missing: true, vpnInterferes: true, interception: true, clockWrong: true,
    mtuBlackhole: true, slowNetwork: true, resolverSlow: true, providerDown: true, proxyRequired: true,
    localFirewall: true, unstable: true,
  });
  const stages = names<Stage>({
    resolve: true, connect: true, startTls: true, tls: true, greeting: true, capability: true, signIn: true,
    followUp: true, handOver: true, arrival: true,
  });
  const states = names<StageState>({ waiting: true, running: true, done: true, failed: true });
  const protocols = names<Protocol>({ smtp: true, imap: true });
  const moods = names<Mood>({
    allWell: true, wrongPassword: true, needsAppPassword: true, webLoginRequired: true, imapOff: true,
    tooManyAttempts: true, busy: true, silent: true, slow: true, hangsUp: true, expiredCertificate: true,
    wrongName: true, startTlsStripped: true, captivePortal: true, smtpBlocked: true, revokedMidway: true,
  });
  return [
    ...causes.flatMap((cause) => [`cause-${cause}.title`, `cause-${cause}.what`, `cause-${cause}.do`]),
    ...causes.filter((cause) => cause !== "ambiguous").map((cause) => `cause-${cause}.may-be`),
    ...protocols.flatMap((protocol) =>
      stages
        .filter((stage) => (protocol === "imap" ? stage !== "handOver" : stage !== "followUp" && stage !== "arrival"))
        .flatMap((stage) => states.map((state) => `stage-${protocol}-${stage}.${state}`)),
    ),
    ...moods.flatMap((mood) => [`mood-${mood}.title`, `mood-${mood}.what`]),
    ...names<Step>({
      address: true, appPassword: true, outgoing: true, incoming: true, keep: true, oldItems: true, handOver: true,
      testMessage: true,
    }).map((step) => `step-${step}`),
    ...names<AddressError["kind"]>({
      empty: true, noAt: true, noName: true, domain: true, space: true, unseen: true, character: true, tooLong: true,
    }).map((kind) => `address-problem-${kind}`),
    ...names<ServerProblem>({ host: true, port: true, user: true }).map((field) => `server-problem-${field}`),
    ...names<OwnAddressProblem>({ empty: true, notAnAddress: true, elsewhere: true }).map(
      (kind) => `own-address-problem-${kind}`,
    ),
    ...names<Outgoing>({ asIncoming: true, ownPassword: true, otherServer: true })
      .filter((outgoing) => outgoing !== "asIncoming")
      .flatMap((outgoing) => [`outgoing-${outgoing}`, `password-outgoing-${outgoing}`]),
    ...names<CertificateProblem>({
      empty: true, tooLong: true, privateKey: true, keystore: true, several: true, notACertificate: true,
      expired: true, notYetValid: true,
    }).map((kind) => `certificate-problem-${kind}`),
    ...names<Believed["kind"]>({ issued: true, chosen: true }).map((kind) => `result-${kind}`),
    ...names<SecretProblem>({ empty: true, lineBreak: true, tooLong: true }).map((kind) => `secret-problem-${kind}`),
    ...names<Doubt["kind"]>({ length: true, altered: true, accountPassword: true }).flatMap((kind) => [
      `doubt-${kind}.title`,
      `doubt-${kind}.what`,
    ]),
    ...names<PasswordShape["kind"]>({ letters: true, lettersAndDigits: true, dashedGroups: true }).map((kind) => `shape-${kind}`),
    ...names<DrawnPart["kind"]>({
      entry: true, press: true, button: true, choose: true, switch: true, name: true, own: true, password: true,
    }).map((kind) => `drawing.${kind === "button" ? "press" : kind}`),
    ...names<Suspect>({
      spaceBefore: true, spaceBehind: true, invisible: true, quotes: true, spacesBetweenGroups: true,
      spacesWithin: true, capitals: true, lookAlike: true, dashes: true, copiedAlong: true, length: true,
      otherCharacter: true, outsideAscii: true,
    }).map((suspect) => `suspect.${suspect}`),
    ...names<Removal>({ offered: true, byHand: true, running: true, done: true, failed: true }).map(
      (removal) => `testMessage.removal-${removal}`,
    ),
    ...names<Folder>({ inbox: true, junk: true, allMail: true }).flatMap((folder) => [
      `testMessage.arrived-${folder}`,
      ...(folder === "inbox" ? [] : [`testMessage.hint-${folder}`]),
    ]),
    ...names<Security>({ tls: true, starttls: true }).map((security) => `security-${security}`),
    ...names<Match>({ exact: true, likely: true }).map((match) => `match-${match}`),
    ...names<Fate["kind"]>({
      cleared: true,
      replaced: true,
      restored: true,
      kept: true,
      stillCleared: true,
      stillReplaced: true,
    }).map((fate) => `fate-${fate}`),
    ...names<Choice>({ leave: true, clear: true, replace: true })
      .filter((choice) => choice !== "leave")
      .map((choice) => `choice-${choice}`),
    "opened-other",
    ...names<OpenState>({ opening: true, opened: true, failed: true }).flatMap((state) => [
      `opened-${state}`,
      `program-${state}`,
    ]),
    ...["geary", "thunderbird", "evolution", "kmail"].flatMap((program) => [
      `hand-over-${program}`,
      `hand-over-${program}.trap`,
      `hand-over-${program}.forget`,
    ]),
    "hand-over-other",
    ...names<Group>({ here: true, system: true, device: true, elsewhere: true }).map(
      (group) => `hand-over-group-${group}`,
    ),
    ...names<OpenState>({ opening: true, opened: true, failed: true }).map((state) => `profile-${state}`),
  ];
}

/** A message begins a line. */
function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? ""));
}

function languages(): string[] {
  return [...new Set(Object.keys(sources).map((path) => path.split("/").at(-2) ?? ""))];
}

/** The English that the window loads: what only the terminal says is not in it. */
async function loaded(): Promise<string> {
  return (await byTag["en"]?.())?.default ?? "";
}

function textOf(language: string): string {
  return Object.entries(sources)
    .filter(([path]) => path.split("/").at(-2) === language)
    .map(([, text]) => text)
    .join("\n");
}

function vocabulary(text: string): Vocabulary {
  const found: Vocabulary = new Map();
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type !== "Message") continue;
    const message = entry as Message;
    if (message.value) found.set(message.id.name, variables(message.value));
    for (const attribute of message.attributes) {
      found.set(`${message.id.name}.${(attribute as Attribute).id.name}`, variables(attribute.value));
    }
  }
  return found;
}

function variables(pattern: Message["value"]): string[] {
  const found = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      found.add(node.id.name);
    }
  }
  if (pattern) new Variables().visit(pattern);
  return [...found].sort();
}

function differences(english: Vocabulary, other: Vocabulary): string[] {
  const found: string[] = [];
  for (const [name, wanted] of english) {
    const has = other.get(name);
    if (!has) found.push(`${name} is missing`);
    else if (has.join() !== wanted.join()) found.push(`${name}: ${wanted.join()} ≠ ${has.join()}`);
  }
  for (const name of other.keys()) if (!english.has(name)) found.push(`${name} is unknown`);
  return found;
}

test("a day among the facts of a failure is written as the language writes it", async () => {
  const text = { id: "cause-certificateExpired.what", args: {} };
  const facts = { host: "mail.example", why: "none", expired: "2026-05-01", clock: "2026-11-22 10:00 UTC" };
  for (const [tag, expired, clock] of [
    ["en", "1 May 2026", "22 November 2026 10:00 UTC"],
    ["de", "1. Mai 2026", "22. November 2026 10:00 UTC"],
  ] as const) {
    await speak(tag);
    const told = plain(say(text, facts));
    expect(told).toContain(expired);
    expect(told).toContain(clock);
  }
  await speak("en");
});

test.each(languages())("window and terminal join a list as the language does: %s", async (language) => {
  await speak(language);
  const rules = new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" });
  for (const items of LISTS) {
    const joined = rules.format(items);
    expect(plain(list(items))).toBe(joined);
    expect(joinedByTheTerminal(language, items)).toBe(joined);
  }
  expect([...missing]).toEqual([]);
  await speak("en");
});

/** Before some of these sounds Spanish has another “and”. */
const LISTS = [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"], ["a", "imap.x"], ["a", "Hilo"], ["a", "hielo"]];

test.each([
  ["en", "a@b.example, c@d.example and e@f.example."],
  ["de", "a@b.example, c@d.example und e@f.example"],
] as const)("names that a text brings along are joined as the language does: %s", async (language, expected) => {
  await speak(language);
  const others = ["a@b.example", "c@d.example", "e@f.example"];
  expect(plain(say({ id: "settings-shared-git", args: { host: "b.example", others } }, {}))).toContain(expected);
  await speak("en");
});

test("each of a list among the facts reads in its own direction, and none is still none", async () => {
  await speak("ar");
  const told = (presented: string) =>
    t("cause-certificateForAnotherName.what", { host: "mail.example", presented, address: "none" });
  expect(told("a.example, b.example")).toContain("\u2068a.example\u2069 و\u2068b.example\u2069");
  expect(told("none")).not.toContain("none");
  await speak("en");
});

/** As `Words::list` in Rust has it. */
function joinedByTheTerminal(language: string, items: readonly string[]): string {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(sources[`../locales/${language}/terminal.ftl`] ?? ""));
  const [last, ...before] = [...items].reverse();
  if (last === undefined) return "";
  const said = (pattern: Parameters<FluentBundle["formatPattern"]>[0] | null | undefined, facts: Record<string, string>) =>
    pattern ? bundle.formatPattern(pattern, facts) : "";
  const next = bundle.getMessage("list-next")?.value;
  const end = bundle.getMessage("list-last");
  const rest = before.reverse();
  if (rest.length === 0) return last;
  const joined = rest.reduce((soFar, each) => said(next, { list: soFar, next: each }));
  const pattern = /^(i|hi(?![ae]))/i.test(last) ? end?.attributes["before-i"] : end?.value;
  return said(pattern, { list: joined, last });
}
