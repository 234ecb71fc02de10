import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { headersFile, SECURITY_HEADERS } from "./security-headers.ts";

/** Comparisons that were not prerendered are rendered in the browser, from this page. */
export const SHELL = "shell.html";
export const NOT_FOUND = "404.html";

/** Rules for hosts that read `_redirects`: a comparison without a page of its own gets the shell. */
const REDIRECTS = `/compare/* /${SHELL} 200\n`;

/**
 * Makes `vite preview` answer as a static host does: the security headers on everything, an address
 * without its ending, the shell for any other comparison, and the not-found page for the rest.
 */
export function hostingPlugin(): Plugin {
  return {
    name: "hosting",
    generateBundle() {
      if (this.environment.name !== "client") return;
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
      this.emitFile({ type: "asset", fileName: "_redirects", source: REDIRECTS });
    },
    configurePreviewServer(server) {
      const root = resolve(server.config.build.outDir);
      const { base } = server.config;
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
        next();
      });
      return () => {
        server.middlewares.use(async (request, response) => {
          const { pathname } = new URL(request.url ?? "/", "http://localhost");
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          const page = path.startsWith("compare/") ? SHELL : NOT_FOUND;
          const file = join(root, page);
          const { size } = await stat(file);
          response.writeHead(page === SHELL ? 200 : 404, {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": size,
          });
          createReadStream(file).pipe(response);
        });
      };
    },
  };
}
