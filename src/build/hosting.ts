import { readFile, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { readHeaders } from "./read-headers.ts";

/** What pages that were not prerendered are rendered from, in the browser. */
export const SHELL = "shell.html";
/** What answers an address without a page, with status 404. */
export const NOT_FOUND = "404.html";

/** First parts of the addresses that the shell answers where they have no page of their own. */
export const DRAWN = ["compare", "map", "from"] as const;

/** Where the build writes which headers go with which addresses; several static hosts read it. */
export const HEADERS_FILE = "_headers";

/** The file that answers an address without an ending, and with which status. */
export async function pageFor(root: string, path: string): Promise<{ page: string; status: number }> {
  const page = path === "" ? "index.html" : `${path}.html`;
  const inside = resolve(root, page).startsWith(root + sep);
  const found = inside && (await stat(join(root, page)).catch(() => null))?.isFile();
  if (found && page !== NOT_FOUND && page !== SHELL) return { page, status: 200 };
  return DRAWN.some((kind) => path.startsWith(`${kind}/`))
    ? { page: SHELL, status: 200 }
    : { page: NOT_FOUND, status: 404 };
}

/**
 * Makes `vite preview` answer as a static host does: the security headers on everything, an address
 * without its ending, the shell for any other comparison or map, and the not-found page for the rest.
 */
export function hostingPlugin(): Plugin {
  return {
    name: "hosting",
    // Without this the preview would answer every address with index.html.
    config: (_config, { isPreview }) => (isPreview ? { appType: "custom" } : {}),
    async configurePreviewServer(server) {
      const root = resolve(server.config.build.outDir);
      const { base } = server.config;
      const headersOf = readHeaders(await readFile(join(root, HEADERS_FILE), "utf8"));
      server.middlewares.use((request, response, next) => {
        const [path = "/"] = (request.originalUrl ?? "/").split("?");
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
        next();
      });
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const [pathname = "/"] = (request.originalUrl ?? "/").split("?");
            const { page, status } = await pageFor(root, pathname.slice(base.length).replace(/\/$/, ""));
            response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" });
            response.end(await readFile(join(root, page)));
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}
