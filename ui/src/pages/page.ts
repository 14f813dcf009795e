import type { Send } from "../backend/backend";
import type { Page, View } from "../backend/view";

/** What a page's component is given. */
export interface PageProps<Kind extends Page["kind"]> {
  view: View;
  page: Extract<Page, { kind: Kind }>;
  send: Send;
}
