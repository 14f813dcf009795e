import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** Plain Svelte: runes in every component, styles in files of their own. */
export default { preprocess: vitePreprocess(), compilerOptions: { runes: true } };
