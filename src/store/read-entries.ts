/** Something in what was stored that makes no sense, and is left out. */
export interface Unusable {
  /** Where it stands, e.g. `known.sql`. */
  path: string;
  found: unknown;
  /** What belongs there, in words. */
  expected: string;
}

export type Report = (entry: Unusable) => void;

/** Whether a stored value makes sense. By hand: a library of schemas would be a tenth of what a first visit loads. */
export type Check<T> = (value: unknown) => value is T;

/** What the names of entries look like. */
interface Key {
  check: Check<string>;
  /** The same in words. */
  expected: string;
}

/** What ids in the dataset look like; what is longer was not written by this app. */
const ID: Key = {
  check: (value): value is string =>
    typeof value === "string" && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  expected: "an id: lowercase letters and digits in words joined by hyphens, 80 characters at the most",
};

/** The fields of an object, with their names; null for anything else. */
export function fieldsOf(value: unknown): [name: string, value: unknown][] | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

/** A value that makes sense; undefined for one that is not there, and for one that does not, which is reported. */
export function readEntry<T>(entry: Unusable, check: Check<T>, report: Report): T | undefined {
  const { found } = entry;
  if (found === undefined) return undefined;
  if (check(found)) return found;
  report(entry);
  return undefined;
}

function readKey(path: string, found: unknown, { check, expected }: Key, report: Report) {
  return readEntry({ path, found, expected }, check, report);
}

/**
 * The values that make sense, by their names; one that does not is left out, not the others.
 * @param record where it stands, what stands there, and what each of its values should be.
 * @param key what the names have to be; ids, unless it says something else.
 * @returns undefined where there is no object.
 */
export function readRecord<T>(
  { path, found, expected }: Unusable,
  check: Check<T>,
  report: Report,
  key: Key = ID,
): Record<string, T> | undefined {
  const fields = fieldsOf(found);
  if (!fields) {
    if (found !== undefined) report({ path, found, expected: "entries by their ids, in braces" });
    return undefined;
  }
  const read = fields.flatMap(([name, value]): [string, T][] => {
    const at = `${path}.${name}`;
    if (readKey(at, name, key, report) === undefined) return [];
    const entry = readEntry({ path: at, found: value, expected }, check, report);
    return entry === undefined ? [] : [[name, entry]];
  });
  return Object.fromEntries(read);
}

/** The ids that make sense, each once; undefined where there is no list. */
export function readIds(path: string, found: unknown, report: Report): string[] | undefined {
  if (!Array.isArray(found)) {
    if (found !== undefined) report({ path, found, expected: "a list of ids, in brackets" });
    return undefined;
  }
  const ids = found.flatMap((id, index) => readKey(`${path}[${index}]`, id, ID, report) ?? []);
  return [...new Set(ids)];
}
