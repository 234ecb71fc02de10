import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bootPlugin } from "./src/build/boot-script.ts";
import { datasetFolder } from "./src/build/dataset-folder.ts";
import { datasetPlugin } from "./src/build/dataset-plugin.ts";
import { openDataset } from "./src/build/dataset-source.ts";
import { fontsPlugin } from "./src/build/fonts.ts";
import { hostingPlugin } from "./src/build/hosting.ts";
import { licencesPlugin } from "./src/build/licences.ts";
import { manifestPlugin } from "./src/build/manifest.ts";
import { pageAssetsPlugin } from "./src/build/page-assets.ts";
import { prerenderPlugin } from "./src/build/prerender.ts";
import { pythonPlugin } from "./src/build/python-plugin.ts";

const dataset = openDataset(datasetFolder());
const CATALOGUE_MODULES = /virtual:catalogue$|\/src\/data\/(?:fetch-details|expand-catalogue|hues)\.ts$/;
const port = Number(process.env.PORT || 4173);

export default defineConfig({
  base: process.env.BASE_PATH ?? "/",
  plugins: [
    react(),
    datasetPlugin(dataset),
    fontsPlugin(dataset),
    bootPlugin(),
    pageAssetsPlugin(),
    pythonPlugin(dataset),
    licencesPlugin(dataset),
    hostingPlugin(),
    manifestPlugin(dataset),
    prerenderPlugin(dataset),
  ],
  build: {
    // The oldest browsers with light-dark() and nesting; older ones would get a rewritten stylesheet.
    target: ["chrome123", "firefox121", "safari17.5"],
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What pages share would be named after all of them.
            chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, "")}-[hash].js`,
            codeSplitting: {
              groups: [
                // It waits for the catalogue to arrive: nothing may stand in it that it does not need, and
                // nothing that it needs elsewhere, or each would wait for the other.
                { name: "catalogue", test: CATALOGUE_MODULES, priority: 4 },
                { name: "vendor", test: /node_modules|rolldown.runtime/, tags: ["$initial"], priority: 3 },
                { name: "frame", test: /\/src\/(?!app\/entry-client)/, tags: ["$initial"], priority: 2 },
                {
                  name: "shared",
                  test: /\/src\//,
                  minShareCount: 2,
                  entriesAware: true,
                  // Each request costs a phone more than the few kilobytes of a neighbour that it does not need.
                  entriesAwareMergeThreshold: 4000,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    },
  },
  worker: { format: "es" },
  // It finds its own files beside itself.
  optimizeDeps: { exclude: ["pyodide"] },
  preview: { port, strictPort: true },
});
