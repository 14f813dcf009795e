// Forced colours, where an engine has none (WebKit): what the stylesheets say of them holds, and every token of a
// colour is one of the system's. All colours are tokens (`source.test.ts`).

const SYSTEM: Record<string, readonly string[]> = {
  CanvasText: ["ink", "ink-2", "ink-3", "line", "edge", "good", "warn", "bad"],
  Canvas: ["paper", "rail", "field", "accent-soft", "good-soft", "warn-soft", "bad-soft", "accent-ink"],
  LinkText: ["accent", "accent-hover"],
};

/** Of a contrast theme; WebKit's own do not stand out from each other, whatever the person has chosen. */
const SELECTED: Record<string, string> = { highlight: "CanvasText", highlighttext: "Canvas" };

/** From then on the document is drawn so. */
export function forceColours(root: Document): void {
  for (const sheet of root.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule && rule.media.mediaText.includes("forced-colors"))) continue;
      rule.media.mediaText = "all";
      for (const each of rule.cssRules) if (each instanceof CSSStyleRule) choose(each.style);
    }
  }
  const tokens = Object.entries(SYSTEM).flatMap(([colour, names]) => names.map((name) => `--${name}: ${colour};`));
  const forced = new CSSStyleSheet();
  forced.replaceSync(`:root { ${tokens.join(" ")} }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, forced];
}

function choose(style: CSSStyleDeclaration): void {
  for (const name of [...style]) {
    const colour = SELECTED[style.getPropertyValue(name).toLowerCase()];
    if (colour) style.setProperty(name, colour);
  }
}
