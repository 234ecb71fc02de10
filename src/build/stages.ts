import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** How much there is in a folder; bytes as they lie on disk. */
export interface FolderSize {
  files: number;
  bytes: number;
}

/** The files below `folder`, at any depth. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}

interface Stage extends FolderSize {
  name: string;
  seconds: number;
}

/** What the build did, stage by stage. */
export interface Stages {
  /** Runs `work` as one stage. @param folder what the stage adds to; it need not be there before. */
  run<T>(name: string, folder: string | null, work: () => Promise<T>): Promise<T>;
  /** A table of all stages so far: seconds, files and megabytes (of a million bytes), and their sums. */
  table(): string;
}

function row(name: string, seconds: string, files: string, size: string): string {
  return `${name.padEnd(12)}${seconds.padStart(9)}${files.padStart(9)}${size.padStart(9)}`;
}

function rowOf({ name, seconds, files, bytes }: Stage): string {
  const none = files === 0;
  return row(name, seconds.toFixed(1), none ? "" : `${files}`, none ? "" : (bytes / 1e6).toFixed(1));
}

export function startStages(): Stages {
  const stages: Stage[] = [];
  const size = async (folder: string | null) =>
    folder === null ? { files: 0, bytes: 0 } : folderSize(folder).catch(() => ({ files: 0, bytes: 0 }));
  return {
    async run(name, folder, work) {
      const before = await size(folder);
      const start = performance.now();
      const result = await work();
      const seconds = (performance.now() - start) / 1000;
      const after = await size(folder);
      const [files, bytes] = [after.files - before.files, after.bytes - before.bytes];
      stages.push({ name, seconds, files, bytes });
      return result;
    },
    table() {
      const sum = (key: "seconds" | "files" | "bytes") =>
        stages.reduce((total, stage) => total + stage[key], 0);
      const total = { name: "total", seconds: sum("seconds"), files: sum("files"), bytes: sum("bytes") };
      return [row("stage", "seconds", "files", "MB"), ...[...stages, total].map(rowOf)].join("\n");
    },
  };
}
