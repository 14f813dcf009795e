// axe-core on this document.

import type { RunOptions } from "axe-core";

/** `all`: every rule of WCAG 2.2 AA and of good practice. Else what depends on colours: contrast as AA or AAA wants it. */
export type AuditRules = "all" | "contrast" | "enhancedContrast";

/** What axe finds, a line for each place; what it cannot decide about contrast counts, too. Throws if it looked at nothing. */
export async function auditOf(rules: AuditRules): Promise<string[]> {
  const { default: axe } = await import("axe-core");
  const { passes, violations, incomplete } = await axe.run(document, {
    ...OPTIONS[rules],
    resultTypes: ["violations", "incomplete"],
  });
  if (passes.length + violations.length + incomplete.length === 0) throw new Error("axe looked at nothing");
  const undecided = incomplete
    .filter(({ id }) => id.startsWith("color-contrast"))
    .map((result) => ({ ...result, nodes: result.nodes.filter(({ any }) => !isOfOneLetter(any[0]?.data)) }));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)}: ${any[0]?.message ?? ""}`),
  );
}

const OPTIONS: Record<AuditRules, RunOptions> = {
  all: { rules: { "target-size": { enabled: true } } },
  contrast: { runOnly: ["color-contrast"] },
  enhancedContrast: { runOnly: ["color-contrast", "color-contrast-enhanced"] },
};

/** Of a single letter axe cannot tell whether it is text; these are the numbers of steps. */
function isOfOneLetter(data: unknown): boolean {
  return typeof data === "object" && data !== null && "messageKey" in data && data.messageKey === "shortTextContent";
}
