import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import type { notFoundPath, RenderedPage, render, staticPages } from "#app/entry-server.tsx";
import { NOT_FOUND, SHELL } from "./hosting.ts";

interface ServerModule {
  render: typeof render;
  staticPages: typeof staticPages;
  notFoundPath: typeof notFoundPath;
}

const SERVER_ENTRY = "src/app/entry-server.tsx";

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** `roles/x.html` for `/roles/x`, `index.html` for `/`. */
function fileOf(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}.html`;
}

/** Puts a rendered page into the built template. @throws when the template has lost a placeholder. */
export function fillTemplate(template: string, page: RenderedPage): string {
  const head = [
    `<title>${attribute(page.title)}</title>`,
    `<meta name="description" content="${attribute(page.description)}" />`,
  ].join("\n    ");
  for (const placeholder of ["<!--page-head-->", "<!--page-body-->", 'id="root"']) {
    if (!template.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
  }
  return template
    .replace("<!--page-head-->", () => head)
    .replace('id="root"', () => `id="root" data-page="${attribute(page.path)}"`)
    .replace("<!--page-body-->", () => page.html);
}

/**
 * `vite build` makes the browser's files, then a server build of the same route table, and renders every
 * page with it. The server build is thrown away.
 */
export function prerenderPlugin(): Plugin {
  const serverFolder = resolve(".tmp/server");
  return {
    name: "prerender",
    config: () => ({
      environments: {
        ssr: {
          build: {
            outDir: serverFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            ssr: true,
            rolldownOptions: { input: SERVER_ENTRY },
          },
        },
      },
      builder: { sharedConfigBuild: true, sharedPlugins: true },
    }),
    buildApp: {
      order: "post",
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error("the client and ssr environments are both needed");
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const out = resolve(builder.config.build.outDir);
        const template = await readFile(join(out, "index.html"), "utf8");
        const server: ServerModule = await import(pathToFileURL(join(serverFolder, "entry-server.js")).href);
        const write = async (file: string, text: string) => {
          await mkdir(dirname(join(out, file)), { recursive: true });
          await writeFile(join(out, file), text);
        };
        const pages = server.staticPages();
        for (const path of pages) {
          const page = await server.render(path);
          if (page.status !== 200) throw new Error(`${path} rendered with status ${page.status}`);
          await write(fileOf(path), fillTemplate(template, page));
        }
        const missing = await server.render(server.notFoundPath);
        await write(NOT_FOUND, fillTemplate(template, missing));
        const start = await server.render("/compare");
        await write(
          SHELL,
          fillTemplate(template, { ...start, path: "", html: `<noscript>${start.html}</noscript>` }),
        );
        await rm(serverFolder, { recursive: true, force: true });
        builder.config.logger.info(`${pages.length} pages prerendered`);
      },
    },
  };
}
