// What the window loads, of the page as it is built.

import { gzipSync } from "node:zlib";

import { build, type Rolldown } from "vite";
import { beforeAll, expect, test, vi } from "vitest";

/** In gzipped bytes: of the script that draws the first view, and of the words of one language. */
const SCRIPT = 45_000;
const WORDS = 55_000;

let chunks: Rolldown.OutputChunk[] = [];

beforeAll(async () => {
  // Known to be under test, Vite and Svelte would build what is for developers.
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("VITEST", undefined);
  const output = await build({ mode: "production", logLevel: "silent", build: { write: false } });
  const [built] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  vi.unstubAllEnvs();
  chunks = built?.output.filter((each) => each.type === "chunk") ?? [];
}, 120_000);

test("the script of the first view is small, whatever the number of languages", () => {
  const size = [...atStart()].reduce((sum, chunk) => sum + zipped(chunk), 0);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(SCRIPT);
});

test("each language is loaded by itself, when it is spoken", () => {
  const words = chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes("virtual:words/"));
  expect(words.length).toBeGreaterThan(10);
  for (const chunk of words) {
    expect(atStart(), chunk.fileName).not.toContain(chunk);
    expect(chunk.moduleIds, chunk.fileName).toHaveLength(1);
    expect(zipped(chunk), chunk.fileName).toBeLessThan(WORDS);
  }
});

/** The entry, and what it cannot begin without. */
function atStart(): Set<Rolldown.OutputChunk> {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of found) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) found.add(other);
  }
  return found;
}

function zipped(chunk: Rolldown.OutputChunk): number {
  return gzipSync(chunk.code).length;
}
