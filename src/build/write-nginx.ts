import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { HEADERS_FILE } from "./hosting.ts";
import { nginxSite } from "./nginx-config.ts";
import { PlainError } from "./plain-error.ts";

/**
 * Prints a server of nginx for the built app, with the headers that this build asks for.
 * @param root the folder from which nginx serves it: the site’s own, or for a site built for `/folder/` the one that
 * holds `folder`; `dist` where none is named.
 * @param listen where it listens, e.g. `80`.
 * @returns the exit code. @throws a PlainError when nothing is built.
 */
export async function main(root = "dist", listen = "80"): Promise<number> {
  const headers = await readFile(join("dist", HEADERS_FILE), "utf8").catch(() => {
    throw new PlainError("there is no built app in dist: run npm run build first");
  });
  console.log(nginxSite({ listen, root: resolve(root), headers, brotli: false }));
  return 0;
}
