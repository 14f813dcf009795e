import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

import { words } from "./words.vite.ts";

/** The window by default; `--mode gallery` builds the page of all fixtures, which is never shipped. */
export default defineConfig(({ mode }) => ({
  base: "./",
  clearScreen: false,
  plugins: [words(fileURLToPath(new URL("locales", import.meta.url))), svelte(), svelteTesting()],
  server: { port: 1420, strictPort: true },
  build: {
    // The oldest WebKit that Tauri runs on.
    target: "safari15",
    // The policy of the window forbids whatever is inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    outDir: mode === "gallery" ? "node_modules/.gallery" : "dist",
    emptyOutDir: true,
    rollupOptions: { input: mode === "gallery" ? "gallery.html" : "index.html" },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    // Each test draws into a document that is emptied; a realm for each file would double the time.
    isolate: false,
    // More than what is awaited in a test may take.
    testTimeout: 60_000,
  },
}));
