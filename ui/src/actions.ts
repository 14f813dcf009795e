import type { Action, Event } from "./backend/view";

/**
 * What the button of an action does. `null`: nothing on this computer can do it, and the advice's own words
 * say it. Several send `tryAgain`: their words say what has to be done before.
 */
export const EVENTS: Record<Action, Event | null> = {
  createAppPassword: { kind: "makeAppPassword" },
  enterPassword: { kind: "enterPassword" },
  editAddress: { kind: "startOver" },
  editServers: { kind: "editServers" },
  tryAgain: { kind: "tryAgain" },
  wait: { kind: "tryAgain" },
  confirmInBrowser: { kind: "openPage", page: "webLogin" },
  switchOnImap: { kind: "openPage", page: "mailSettings" },
  askAdministrator: null,
  openNetworkPage: { kind: "tryAgain" },
  changeNetwork: { kind: "tryAgain" },
  checkClock: { kind: "tryAgain" },
  unlockKeychain: { kind: "unlockKeychain" },
  installKeychain: { kind: "tryAgain" },
  useOauthProgram: null,
  readHelp: { kind: "openPage", page: "help" },
};

/** A button: its words are `action-…`. */
export type ActionButton = { action: Action; event: Event };

/** The actions that can be pressed, the one that mends it first; of those that do the same, the first. */
export function buttons(actions: readonly Action[]): ActionButton[] {
  const found: ActionButton[] = [];
  for (const action of actions) {
    const event = EVENTS[action];
    if (event && !found.some((other) => same(other.event, event))) found.push({ action, event });
  }
  return found;
}

function same(a: Event, b: Event): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
