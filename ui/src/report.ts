import type { CheckPage, Refusal, View } from "./backend/view";
import { plain, say, t, took } from "./words";

/** What happened, as plain text to send to someone who helps. It holds no password: a view never does. */
export function report(view: View, page: CheckPage, refusal: Refusal): string {
  const { protocol, host, port, security } = page.server;
  const server = { host, port: String(port) };
  const known = view.facts;
  const words = { ...known, ...refusal.advice.args };
  const stage = (name: string, state: string) => t(`stage-${protocol}-${name}.${state}`, { ...known, ...server });
  const lines = [t("report-title")];
  if (view.practice) lines.push(t("report-practice", { mood: t(`mood-${view.practice}.title`) }));
  if (view.account) lines.push(t("report-address", known));
  lines.push(
    t("report-server", { ...server, security: t(`security-${security}`) }),
    "",
    say(view.lead, known),
    t(`${refusal.advice.message}.title`, words),
    t(`${refusal.advice.message}.what`, words),
    ...refusal.advice.suspects.map((suspect) => t(`suspect.${suspect}`, words)),
    ...refusal.advice.steps.map((step) => t(step, words)),
    t(`${refusal.advice.message}.do`, words),
    "",
    t("report-cause", { cause: refusal.cause, stage: stage(refusal.stage, "waiting") }),
  );
  if (refusal.said !== null) lines.push(t("report-said", { said: refusal.said }));
  lines.push("", t("report-results"));
  for (const { server: of, end } of refusal.results) {
    const place = `${t(`result-${of.protocol}`)} (${of.host}:${of.port})`;
    if (end.kind !== "failed") {
      lines.push(`  ${place}: ${t(`result-${end.kind}`)}`);
      continue;
    }
    const where = { ...known, host: of.host, port: String(of.port) };
    lines.push(`  ${place}: ${t(`${end.advice.message}.title`, { ...known, ...end.advice.args })}`);
    lines.push(`    ${t(`stage-${of.protocol}-${end.stage}.failed`, where)}`);
    if (end.said !== null) lines.push(`    ${t("report-said", { said: end.said })}`);
  }
  lines.push("", t("report-stages"));
  for (const { stage: name, state, ms } of page.stages) {
    lines.push(`  ${stage(name, state)}${ms === null ? "" : ` (${took(ms)})`}`);
  }
  return plain(lines.join("\n")) + "\n";
}
