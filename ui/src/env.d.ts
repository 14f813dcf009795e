/// <reference types="svelte" />
/// <reference types="vite/client" />

/** Written by the tests of the wizard: views that it comes to. */
declare module "*/fixtures.json" {
  const fixtures: Record<string, import("./backend/view").View>;
  export default fixtures;
}
