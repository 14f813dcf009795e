import type { CheckPage, View, WelcomeState } from "./backend/view";
import { facts, lead } from "./headings";
import { plain, t } from "./words";

/** What the live region says about a view: how far something under way is, or how it ended. */
export function announcement(view: View): string {
  const page = view.page;
  switch (page.kind) {
    case "outgoing":
    case "incoming":
      return check(view, page);
    case "keep":
    case "oldItems":
      return page.state.kind === "refused" ? "" : plain(lead(view));
    case "welcome":
      return welcome(page.state);
    case "appPassword":
      return page.opened && page.opened.state !== "failed" ? t(`opened-${page.opened.state}`) : "";
    default:
      return "";
  }
}

function welcome(state: WelcomeState): string {
  switch (state.kind) {
    case "unlocking":
      return t("unlocking");
    case "discarding":
      return t("discard-running");
    case "discarded":
      return t("discard-done");
    case "restoring":
      return t("undo-restoring");
    case "restored":
      return t("undo-restored", { count: state.count });
    // The question and the advice speak for themselves.
    case "choosing":
    case "confirmingDiscard":
    case "refused":
      return "";
  }
}

function check(view: View, page: CheckPage): string {
  if (page.state.kind === "cancelled" || page.state.kind === "passed") return plain(lead(view));
  if (page.state.kind !== "running") return "";
  const here = page.stages.findLast((stage) => stage.state === "running" || stage.state === "done");
  if (!here) return t("checking");
  const { protocol, host, port } = page.server;
  return plain(t(`stage-${protocol}-${here.stage}.${here.state}`, { ...facts(view), host, port: String(port) }));
}
