/** Puts text on the clipboard; false if the system does not let us. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

/** Puts what is on the clipboard into a field, in place of what is in it; false if the system does not let us. */
export async function paste(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  if (command("paste")) return true;
  try {
    field.value = (await navigator.clipboard.readText()).replace(/[\r\n]+$/, "");
  } catch {
    return false;
  }
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  return true;
}

/** The way of old engines, and of pages that may not use the clipboard's interface. */
function copyByHand(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "off-screen";
  area.setAttribute("aria-hidden", "true");
  document.body.append(area);
  area.select();
  const copied = command("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/**
 * What the engine's own key does, where the focus is; false if it does not. WebKitGTK reads for it what any program
 * copied; for `navigator.clipboard` only what has the type `text/plain`.
 */
function command(name: "copy" | "paste"): boolean {
  try {
    return document.execCommand(name);
  } catch {
    return false;
  }
}
