// Paper, for an engine that is asked without its print dialog: what the stylesheets say of it holds.

/** What is read on it, line by line, and what would be cut off. From then on the document is drawn so. */
export function paperOf(root: Document): string[] {
  for (const sheet of root.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "all";
    }
  }
  const lines = root.body.innerText.split("\n").filter((line) => line.trim() !== "");
  const cut = [...root.body.querySelectorAll<HTMLElement>("*")].filter(isCutOff);
  return [...lines, ...cut.map(({ className }) => `cut off: ${className}`)];
}

function isCutOff(element: HTMLElement): boolean {
  const hides = getComputedStyle(element).overflowY !== "visible";
  return hides && element.clientHeight > 0 && element.scrollHeight > element.clientHeight;
}
