// What does not fit: wider than its place, beyond the window, or cut off.

/** Less of the page than this, in pixels, cannot be read in. */
const READABLE_BLOCK_SIZE = 120;

/**
 * Lines such as `button.primary "Continue": 12 px wider than its place`; none, if everything fits. Throws if the document
 * has no size: in nothing, nothing can be seen.
 */
export function overflowOf(root: Document): string[] {
  const width = root.documentElement.clientWidth;
  const height = root.documentElement.clientHeight;
  if (width === 0 || height === 0) throw new Error(`a document of ${width} × ${height} px`);
  const found: string[] = [];
  tellOf(root.body, width, found);
  const page = root.querySelector(".scroll");
  if (page && page.clientHeight < READABLE_BLOCK_SIZE) found.push(`the page has only ${page.clientHeight} px`);
  for (const bar of root.querySelectorAll("aside, footer")) {
    const below = Math.round(bar.getBoundingClientRect().bottom - height);
    if (below > 1) found.push(`${bar.tagName.toLowerCase()}: ${below} px below the window`);
  }
  return found;
}

/** Tells of what is in an element, else of itself: what holds something too wide is wider for no reason of its own. */
function tellOf(element: Element, width: number, found: string[]): void {
  if (!("offsetWidth" in element) || element.matches(CLOSED)) return;
  const box = element.getBoundingClientRect();
  // What is for screen readers only is a pixel large.
  if (box.width <= 1 || box.height <= 1) return;
  const before = found.length;
  for (const child of element.children) tellOf(child, width, found);
  if (found.length > before) return;
  const what = wrongWith(element as HTMLElement, box, width);
  if (what) found.push(`${nameOf(element as HTMLElement)}: ${what}`);
}

function wrongWith(element: HTMLElement, box: DOMRect, width: number): string | null {
  const beyond = Math.max(-box.left, box.right - width);
  if (beyond > 1) return `${Math.round(beyond)} px beyond the window`;
  // What is typed or chosen may be longer than its field: it moves in it.
  if (element.clientWidth === 0 || element.matches("input, select")) return null;
  const wider = element.scrollWidth - element.clientWidth;
  if (wider > 1) return `${wider} px wider than its place`;
  const higher = element.scrollHeight - element.clientHeight;
  return higher > 1 && isCut(element) ? `${higher} px are cut off` : null;
}

/** In a part that is closed. */
const CLOSED = "details:not([open]) > :not(summary)";

function isCut(element: HTMLElement): boolean {
  return ["hidden", "clip"].includes(getComputedStyle(element).overflowY);
}

function nameOf(element: HTMLElement): string {
  const classes = [...element.classList].filter((name) => !name.startsWith("svelte-")).map((name) => `.${name}`);
  const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  return `${element.tagName.toLowerCase()}${classes.join("")} "${text}"`;
}
