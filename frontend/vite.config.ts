import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: { $lib: at("./src/lib"), $screens: at("./src/screens"), $wails: at("./wailsjs") },
    conditions: process.env.VITEST ? ["browser"] : [],
  },
  build: {
    // The oldest engines that the window meets: WebView2 renews itself, WebKitGTK 2.46 is what Debian 12 still had.
    target: ["chrome120", "safari17.4"],
    // The binary embeds dist/: its .gitkeep must stay, so scripts/keep puts it back.
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5173, strictPort: false },
  test: {
    include: ["src/**/*.test.ts"],
    benchmark: { include: ["src/**/*.bench.ts"] },
    environment: "node",
  },
});
