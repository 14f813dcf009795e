// The pages that come later: no part of the script that draws the first view.

import type { Page } from "../backend/view";
import AppPassword from "./AppPassword.svelte";
import Done from "./Done.svelte";
import type { FIRST } from "./first";
import HandOver from "./HandOver.svelte";
import Keep from "./Keep.svelte";
import OldItems from "./OldItems.svelte";
import type { Pages } from "./page";
import PretendProgram from "./PretendProgram.svelte";
import TestMessage from "./TestMessage.svelte";

/** The component of each page that is not there from the start. */
export const LATER: Pages<Exclude<Page["kind"], keyof typeof FIRST>> = {
  appPassword: AppPassword,
  keep: Keep,
  oldItems: OldItems,
  handOver: HandOver,
  pretendProgram: PretendProgram,
  testMessage: TestMessage,
  done: Done,
};
