import type { Component } from "svelte";

import type { Send } from "../backend/backend";
import type { Page, View } from "../backend/view";

/** What a page's component is given. */
export interface PageProps<Kind extends Page["kind"]> {
  view: View;
  page: Extract<Page, { kind: Kind }>;
  send: Send;
}

/** Which component draws which page. */
export type Pages<Kind extends Page["kind"]> = { [Each in Kind]: Component<PageProps<Each>> };

/** The component for a page; none before its script is there. */
export function drawing(pages: Partial<Pages<Page["kind"]>>, page: Page) {
  // The table's type says that this component takes this page; TypeScript cannot follow it through the kind.
  return pages[page.kind] as Component<PageProps<Page["kind"]>> | undefined;
}
