import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

// The arrows between the front end's rooms, held here: only lib/api knows the generated bindings.
const bindings = {
  group: ["$wails/*", "**/wailsjs/**"],
  message: "Only src/lib/api imports the generated bindings.",
};
const screens = {
  group: ["$screens/*", "**/screens/**"],
  message: "src/lib is below the screens: it never imports one.",
};

export default ts.config(
  { ignores: ["dist/", "wailsjs/", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "no-undef": "off", // TypeScript knows better
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      "svelte/prefer-svelte-reactivity": "off", // a Map or a Date inside one function is no state
      "no-restricted-imports": ["error", { patterns: [bindings] }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
  },
  { files: ["src/lib/api/**"], rules: { "no-restricted-imports": ["error", { patterns: [screens] }] } },
  {
    files: ["src/lib/**"],
    ignores: ["src/lib/api/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [bindings, screens] }] },
  },
  // Playwright reads the first parameter of a fixture as a list of names, which may be empty.
  { files: ["e2e/**"], rules: { "no-empty-pattern": "off" } },
);
