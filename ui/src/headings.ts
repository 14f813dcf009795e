import type { CheckPage, ClearedItem, Fate, Refusal, View } from "./backend/view";
import { t, type Facts } from "./words";

/** What is known of the account, for the variables of every message. */
export function facts(view: View): Facts {
  const account = view.account;
  const days = view.backupDays;
  if (!account) return { days };
  return {
    days,
    provider: account.providerName,
    owner: account.owner,
    address: account.address,
    domain: account.address.slice(account.address.lastIndexOf("@") + 1),
  };
}

/** The title of the page. */
export function heading(view: View): string {
  const kind = view.page.kind;
  if (kind === "done") {
    if (view.practice) return t("done.heading-practice");
    if (view.intent === "verify") return t("done.heading-verify");
    if (view.intent === "revoked") return t("done.heading-revoked");
  }
  return t(`${kind}.heading`, facts(view));
}

/** The one sentence under the title: where things stand. */
export function lead(view: View): string {
  return t(leadName(view), facts(view));
}

function leadName(view: View): string {
  const page = view.page;
  switch (page.kind) {
    case "chooseAccount":
      return view.intent && view.intent !== "setUp" ? `chooseAccount.lead-${view.intent}` : "chooseAccount.lead";
    case "servers":
      return view.account ? "servers.lead-known" : "servers.lead";
    case "appPassword":
      if (view.practice) return "appPassword.lead-practice";
      return view.intent === "revoked" ? "appPassword.lead-revoked" : "appPassword.lead";
    case "outgoing":
    case "incoming":
      return `${page.kind}.lead${checkVariant(page)}`;
    case "keep":
      if (page.state.kind === "ready") return view.practice ? "keep.lead-practice" : "keep.lead";
      if (page.state.kind === "kept" && view.practice) return "keep.lead-kept-practice";
      return `keep.lead-${page.state.kind}`;
    case "oldItems":
      if (page.state.kind === "cleared") return `oldItems.lead-cleared${clearedVariant(page.state.items)}`;
      if (page.state.kind !== "found") return `oldItems.lead-${page.state.kind}`;
      if (page.state.items.length === 0) return page.state.locked === null ? "oldItems.lead-none" : "oldItems.lead-none-seen";
      return view.practice ? "oldItems.lead-practice" : "oldItems.lead";
    case "done":
      if (view.practice) return "done.lead-practice";
      return view.intent === "verify" ? "done.lead-verify" : "done.lead";
    default:
      return `${page.kind}.lead`;
  }
}

/** What a run came to, all in all. */
function clearedVariant(items: ClearedItem[]): "" | "-partly" | "-nothing" | "-restored" {
  const are = (kind: Fate["kind"]) => items.filter(({ fate }) => fate.kind === kind).length;
  if (are("kept") === items.length) return "-nothing";
  if (are("kept") + are("restored") === items.length) return "-restored";
  return are("kept") > 0 ? "-partly" : "";
}

function checkVariant(page: CheckPage): string {
  switch (page.state.kind) {
    case "ready":
      return "";
    case "refused":
      return refusedVariant(page.state);
    default:
      return `-${page.state.kind}`;
  }
}

function refusedVariant(refusal: Refusal): string {
  switch (refusal.stage) {
    case "resolve":
    case "connect":
      return "-unreached";
    case "startTls":
    case "tls":
      return "-unsafe";
    default:
      if (refusal.said === null) return "-ended";
      return refusal.temporary ? "-later" : "-refused";
  }
}
