import { resolve } from "node:path";
import type { Dataset } from "#data/catalogue.ts";
import { requireFolder } from "./dataset-folder.ts";
import { PlainError } from "./plain-error.ts";
import { problemsText, readDataset } from "./read-dataset.ts";

/** Where the build put the details: each in a file of its own below `folder`, at `address` in the built site. */
export interface DetailFiles {
  folder: string;
  /** Without the folder that the site is served from, e.g. `assets/details/0123456789/`. */
  address: string;
}

/** A dataset on disk, as the plugins share it. */
export interface DatasetSource {
  /** Its folder, absolute. */
  root: string;
  /** Read and checked, once. @throws a PlainError with every problem. */
  load(): Promise<Dataset>;
  /** Has it read again by whoever asks next. */
  forget(): void;
  /** Set by the build once they are written; in development and tests details are modules. */
  details: DetailFiles | null;
}

async function read(folder: string, root: string): Promise<Dataset> {
  await requireFolder(folder);
  const result = await readDataset(root);
  if (result.ok) return result.dataset;
  throw new PlainError(`The dataset has problems.\n\n${problemsText(result.problems, folder)}`);
}

/** @param folder the dataset's folder, relative to where the command runs. */
export function openDataset(folder: string): DatasetSource {
  const root = resolve(folder);
  let loaded: Promise<Dataset> | undefined;
  return {
    root,
    load: () => {
      loaded ??= read(folder, root);
      return loaded;
    },
    forget: () => {
      loaded = undefined;
    },
    details: null,
  };
}
