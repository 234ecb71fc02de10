import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { datasetPlugin } from "./src/build/dataset-plugin.ts";
import { hostingPlugin } from "./src/build/hosting.ts";
import { layerOrderPlugin } from "./src/build/layer-order.ts";
import { prerenderPlugin } from "./src/build/prerender.ts";
import { pythonPlugin } from "./src/build/python-plugin.ts";

const port = Number(process.env.PORT || 4173);

export default defineConfig({
  base: process.env.BASE_PATH ?? "/",
  plugins: [
    react(),
    datasetPlugin("data"),
    layerOrderPlugin(),
    pythonPlugin(),
    hostingPlugin(),
    prerenderPlugin(),
  ],
  build: {
    // The oldest browsers with light-dark() and nesting; older ones would get a rewritten stylesheet.
    target: ["chrome123", "firefox121", "safari17.5"],
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // One stylesheet: a prerendered page must not wait for a lazily loaded one.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  // It finds its own files beside itself.
  optimizeDeps: { exclude: ["pyodide"] },
  preview: { port, strictPort: true },
});
