import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Lucide's icons are data; its own component draws each line by a component. Ours draws one path.
const strokes = {
  name: "strokes",
  enforce: "pre" as const,
  resolveId: (source: string, importer?: string) =>
    source === "../Icon.svelte" && importer?.includes("@lucide/svelte") ? at("./src/lib/ui/StrokeIcon.svelte") : undefined,
};

export default defineConfig({
  plugins: [strokes, svelte()],
  resolve: {
    alias: { $lib: at("./src/lib"), $screens: at("./src/screens"), $wails: at("./wailsjs") },
    // Without this, tests would get Svelte's server build.
    ...(process.env.VITEST ? { conditions: ["browser"] } : {}),
  },
  build: {
    // The oldest engines that the window meets: they know light-dark(). public/.gitkeep keeps dist/ alive for go:embed.
    target: ["chrome123", "safari17.5"],
    chunkSizeWarningLimit: 1500,
  },
  optimizeDeps: { exclude: ["@lucide/svelte"] },
  server: { port: 5173, strictPort: false },
  test: {
    include: ["src/**/*.test.ts"],
    benchmark: { include: ["src/**/*.bench.ts"] },
    environment: "node",
  },
});
