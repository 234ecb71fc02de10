import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Plugin, ViteBuilder } from "vite";
import { bootScript } from "./boot-script.ts";
import { checkBudgets } from "./check-budgets.ts";
import type { DatasetSource } from "./dataset-source.ts";
import { writeDownloads } from "./downloads.ts";
import { writeHeaders } from "./headers-file.ts";
import { drawShareImages, prerenderPages, SERVER_ENTRIES } from "./prerender-pages.ts";
import { releaseOf, withRelease, writeWorker } from "./release.ts";
import type { Target } from "./render-pages.ts";
import { replaceFolder } from "./replace-folder.ts";
import { NO_SITE_URL, siteUrl } from "./site-url.ts";
import { startStages } from "./stages.ts";
import { writeDetails } from "./write-details.ts";

/** Pyodide has code for Node too, which no browser comes to. */
const NODE_ONLY = /"node:\w[\w/]*" has been externalized .*\/pyodide\//;

/** The folders of one build. Each build has its own, so that several can run side by side. */
interface Folders {
  /** Gone after the build. */
  work: string;
  details: string;
  client: string;
  server: string;
}

function foldersBelow(work: string): Folders {
  const below = (name: string) => join(work, name);
  return { work, details: below("details"), client: below("client"), server: below("server") };
}

/** The texts of the built stylesheets, by the names of their files. */
async function stylesheets(client: string, assets: string): Promise<Record<string, string>> {
  const files = (await readdir(join(client, assets))).filter((file) => file.endsWith(".css"));
  const texts = await Promise.all(
    files.map(async (file) => [`${assets}/${file}`, await readFile(join(client, assets, file), "utf8")]),
  );
  return Object.fromEntries(texts);
}

async function build(builder: ViteBuilder, source: DatasetSource, folders: Folders, out: string) {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("the client and ssr environments are both needed");
  const { base } = builder.config;
  const site = siteUrl(process.env.SITE_URL, base);
  const stages = startStages();
  const dataset = await stages.run("check", null, () => source.load());
  const address = await stages.run("details", folders.details, async () => {
    const hash = await writeDetails(dataset, folders.details);
    return `${builder.config.build.assetsDir}/details/${hash}/`;
  });
  const folder = join(folders.client, address);
  source.details = { folder, address };
  await stages.run("client", folders.client, () => builder.build(client));
  await mkdir(dirname(folder), { recursive: true });
  await rename(folders.details, folder);
  const data = join(folders.client, "data");
  await stages.run("downloads", data, () => writeDownloads(dataset, source.root, data));
  await stages.run("server", null, () => builder.build(ssr));
  const release = await releaseOf(folders.client);
  const template = withRelease(await readFile(join(folders.client, "index.html"), "utf8"), release);
  const styles = await stylesheets(folders.client, builder.config.build.assetsDir);
  const target: Target = {
    out: folders.client,
    template,
    styles,
    boot: await bootScript(),
    details: `${base}${address}`,
    site,
    images: {},
  };
  if (site !== null) {
    const share = `${builder.config.build.assetsDir}/share/`;
    const shareFolder = join(folders.client, share);
    target.images = await stages.run("share", shareFolder, () =>
      drawShareImages(folders.server, shareFolder, share),
    );
  }
  await stages.run("prerender", folders.client, () => prerenderPages(folders.server, target));
  const ahead = await stages.run("offline", folders.client, () =>
    writeWorker(folders.client, { id: release, base, details: address }),
  );
  await writeHeaders(folders.client, base);
  await stages.run("budgets", null, () => checkBudgets(folders.client, base));
  await replaceFolder(folders.client, out);
  console.log(stages.table());
  if (site === null) console.log(NO_SITE_URL);
  console.log(ahead);
}

/**
 * `vite build` checks the dataset, writes its details as JSON, makes the browser's files and a server's build of
 * the same route table, and renders every page with that. Only when all of it is done does it take the place of
 * the last build.
 */
export function prerenderPlugin(source: DatasetSource): Plugin {
  let folders = foldersBelow("");
  let out = "";
  return {
    name: "prerender",
    config: ({ root = ".", build, logLevel }, { command }) => {
      if (command !== "build") return {};
      const before = build?.rolldownOptions?.onwarn;
      folders = foldersBelow(resolve(root, ".tmp", `build-${randomUUID()}`));
      out = resolve(root, build?.outDir ?? "dist");
      return {
        // A list of every file is too long to be read; a table of the stages comes at the end.
        logLevel: logLevel ?? "warn",
        build: {
          outDir: folders.client,
          emptyOutDir: true,
          rolldownOptions: {
            checks: { pluginTimings: false },
            onwarn: (warning, warn) => {
              if (NODE_ONLY.test(warning.message)) return;
              if (before) before(warning, warn);
              else warn(warning);
            },
          },
        },
        environments: {
          ssr: {
            build: {
              outDir: folders.server,
              emptyOutDir: true,
              copyPublicDir: false,
              ssr: true,
              rolldownOptions: { input: SERVER_ENTRIES },
            },
          },
        },
        builder: { sharedConfigBuild: true, sharedPlugins: true },
      };
    },
    buildApp: {
      order: "post",
      async handler(builder) {
        try {
          await build(builder, source, folders, out);
        } finally {
          source.details = null;
          await rm(folders.work, { recursive: true, force: true });
        }
      },
    },
  };
}
