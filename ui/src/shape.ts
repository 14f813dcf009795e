import type { PasswordShape } from "./backend/view";

/** How much of what is typed looks like an app password of this shape. */
export type Looks = { kind: "fits" | "differs" } | { kind: "short"; left: number } | { kind: "long"; over: number };

/** Looks at what was typed so far; null while there is nothing. The wizard decides what is sent, this only helps. */
export function looks(typed: string, shape: PasswordShape): Looks | null {
  const bare = typed.replace(/\s/g, "");
  if (bare === "") return null;
  const read = shape.kind === "lettersAndDigits" ? bare : bare.toLowerCase();
  const characters = shape.kind === "dashedGroups" ? read.replaceAll("-", "") : read;
  if (!made(shape).test(characters)) return { kind: "differs" };
  const wanted = shape.kind === "dashedGroups" ? shape.groups * shape.length : shape.count;
  if (characters.length < wanted) return { kind: "short", left: wanted - characters.length };
  if (characters.length > wanted) return { kind: "long", over: characters.length - wanted };
  return { kind: shape.kind !== "dashedGroups" || inGroups(read, shape.length) ? "fits" : "differs" };
}

function made(shape: PasswordShape): RegExp {
  return shape.kind === "lettersAndDigits" ? /^[a-z0-9]*$/i : /^[a-z]*$/;
}

function inGroups(read: string, length: number): boolean {
  return read.split("-").every((group) => group.length === length);
}
