import { execFile, spawn } from "node:child_process";
import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { HEADERS_FILE } from "#build/hosting.ts";
import { nginxSite } from "#build/nginx-config.ts";
import { PlainError } from "#build/plain-error.ts";
import { freePort } from "./free-port.ts";

/** Where Debian’s `libnginx-mod-http-brotli-static` puts it. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const PACKED = /\.(?:html|js|mjs|css|json|svg|txt|xml|webmanifest|wasm)$/;

export interface Nginx {
  origin: string;
  /** What it is, in a line. */
  what: string;
  /** A folder that is gone with it. */
  work: string;
  close(): Promise<void>;
}

const there = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Puts what hosts compress beside the file, compressed as far as it goes. */
async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/**
 * Serves a copy of the app built in `dist` with nginx: one worker, files compressed beforehand.
 * @param files those that will be asked for, below `dist`: no others are compressed.
 * @throws a PlainError when there is no nginx.
 */
export async function startNginx(dist: string, files: readonly string[]): Promise<Nginx> {
  const version = await promisify(execFile)("nginx", ["-v"]).catch(() => {
    throw new PlainError("there is no nginx: apt-get install nginx libnginx-mod-http-brotli-static wrk");
  });
  const work = await mkdtemp(join(tmpdir(), "load-"));
  const root = join(work, "site");
  await cp(dist, root, { recursive: true });
  for (const file of files) if (PACKED.test(file)) await compress(join(root, file));
  await mkdir(join(work, "logs"));
  const brotli = await there(BROTLI);
  const port = await freePort();
  const headers = await readFile(join(root, HEADERS_FILE), "utf8");
  const config = [
    ...(brotli ? [`load_module ${BROTLI};`] : []),
    // The folder is this user’s; nginx would have its worker be somebody else.
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    ...["worker_processes 1;", "daemon off;", "pid nginx.pid;", "error_log stderr;"],
    "events { worker_connections 1024; }",
    "http {",
    ...["access_log off;", "sendfile on;", "tcp_nopush on;", "keepalive_requests 100000;"],
    "open_file_cache max=2000;",
    nginxSite({ listen: `127.0.0.1:${port}`, root, headers, brotli }),
    "}",
  ];
  const file = join(work, "nginx.conf");
  await writeFile(file, config.join("\n"));
  const child = spawn("nginx", ["-p", work, "-c", file, "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(origin)
      .then((response) => response.ok)
      .catch(() => false);
  while (child.exitCode === null && !(await answers()))
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (child.exitCode !== null) throw new Error("nginx ended");
  return {
    ...{ origin, work },
    what: `${version.stderr.trim().replace("nginx version: ", "")}, one worker, ${brotli ? "Brotli" : "gzip"}`,
    close: async () => {
      child.kill("SIGQUIT");
      await ended;
      await rm(work, { recursive: true });
    },
  };
}
