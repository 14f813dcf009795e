/// <reference types="svelte" />
/// <reference types="vite/client" />

/** All languages by their tags: each loads its words. Made of the folders of `locales` (`words.vite.ts`). */
declare module "virtual:words" {
  export const languages: Readonly<Record<string, () => Promise<{ default: string }>>>;
}

/** Written by the tests of the wizard: views that it comes to. */
declare module "*/fixtures.json" {
  const fixtures: Record<string, import("./backend/view").View>;
  export default fixtures;
}
