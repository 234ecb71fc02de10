/** The reader's own versions of files, by path below data/samples, e.g. `data-engineer/task/start.py`. */
export type Edits = Readonly<Record<string, string>>;

/** In one file: the longest program with all that programs read (64,000 characters) pasted into it fits. */
export const MAX_EDIT_CHARACTERS = 100_000;

/** Files: a program and a task for each of a hundred roles. */
export const MAX_EDITS = 200;

/**
 * All of them together, as JSON in UTF-8: a saved file has to stay one that is opened again (MAX_FILE_BYTES),
 * whatever else is in it, and a browser has some 5 MB for the site. A dozen programs take about 50,000.
 */
export const MAX_EDITS_BYTES = 800_000;

const PATH = /^[a-z0-9-]+\/(?:task\/)?[a-z0-9_]+\.py$/;
/** As long as two ids at the most. */
const MAX_PATH = 160;

/** Whether `path` is one that a version can be kept under; whether there is such a file is not asked. */
export function isEditPath(path: string): boolean {
  return path.length <= MAX_PATH && PATH.test(path);
}

/** What a version of `file` is kept under. @param file e.g. `orders_api.py` or `task/start.py`. */
export function editPath(slug: string, file: string): string {
  return `${slug}/${file}`;
}

/** The role and the file of a path that `editPath` made. */
export function editedFile(path: string): { slug: string; file: string } {
  const at = path.indexOf("/");
  return { slug: path.slice(0, at), file: path.slice(at + 1) };
}

/** The reader's version of the file at `path`; null where there is none. */
export function editAt(edits: Edits, path: string): string | null {
  return (Object.hasOwn(edits, path) ? edits[path] : null) ?? null;
}

/**
 * Why a version cannot be kept: it is no file's, it is longer than MAX_EDIT_CHARACTERS, or there is no room
 * left beside the others, by MAX_EDITS or by MAX_EDITS_BYTES.
 */
export type NotKept = "path" | "length" | "room";

const bytesOf = (path: string, text: string): number =>
  new TextEncoder().encode(JSON.stringify([path, text])).length;

/** Why `text` cannot be kept beside `edits` as the reader's version of the file at `path`; null when it can. */
export function whyNotKept(edits: Edits, path: string, text: string): NotKept | null {
  if (!isEditPath(path)) return "path";
  if (text.length > MAX_EDIT_CHARACTERS) return "length";
  const others = Object.entries(edits).filter(([other]) => other !== path);
  const bytes = others.reduce((sum, [other, its]) => sum + bytesOf(other, its), bytesOf(path, text));
  return others.length >= MAX_EDITS || bytes > MAX_EDITS_BYTES ? "room" : null;
}

/** `edits`, and of `more` what is of other files and has room, in its order; one that has none is left out. */
export function withMoreEdits(edits: Edits, more: Edits): Edits {
  const all = new Map(Object.entries(edits));
  let bytes = Object.entries(edits).reduce((sum, [path, text]) => sum + bytesOf(path, text), 0);
  for (const [path, text] of Object.entries(more)) {
    const size = bytesOf(path, text);
    if (all.has(path) || all.size >= MAX_EDITS || bytes + size > MAX_EDITS_BYTES) continue;
    all.set(path, text);
    bytes += size;
  }
  return Object.fromEntries(all);
}
