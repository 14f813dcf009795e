import { expect, test } from "vitest";

import type { PasswordShape } from "./backend/view";
import { looks } from "./shape";

const google: PasswordShape = { kind: "letters", count: 16 };
const fastmail: PasswordShape = { kind: "lettersAndDigits", count: 16 };
const apple: PasswordShape = { kind: "dashedGroups", groups: 4, length: 4 };

test.each([
  [google, "", null],
  [google, "  ", null],
  [google, "abcd", { kind: "short", left: 12 }],
  [google, "abcd efgh ijkl mnop", { kind: "fits" }],
  [google, "Abcd Efgh Ijkl Mnop", { kind: "fits" }],
  [google, "abcd efgh ijkl mnopq", { kind: "long", over: 1 }],
  [google, "Hunter2!", { kind: "differs" }],
  [fastmail, "3k9x 7q2m 8v5t 1z4w", { kind: "fits" }],
  [fastmail, "3k9x-7q2m", { kind: "differs" }],
  [apple, "abcd-efgh-ijkl-mnop", { kind: "fits" }],
  [apple, "abcd-ef", { kind: "short", left: 10 }],
  [apple, "abcdefghijklmnop", { kind: "differs" }],
] as const)("%o looks at %j as the wizard does", (shape, typed, expected) => {
  expect(looks(typed, shape)).toEqual(expected);
});
