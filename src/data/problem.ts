import { printable } from "./printable.ts";

/** One thing wrong with the dataset, worded so that its author can mend it without reading code. */
export interface Problem {
  /** Path below the dataset's folder. */
  file: string;
  /** Where in the file, e.g. `skills[3].group`; empty for the file as a whole. */
  path: string;
  expected: string;
  found: string;
  fix: string;
}

const LONGEST = 300;

/** The same problem on lines that are short enough to be read, with no character in them that cannot be seen. */
export function readable({ file, path, expected, found, fix }: Problem): Problem {
  return {
    file: printable(file, LONGEST),
    path: printable(path, LONGEST),
    expected: printable(expected, LONGEST),
    found: printable(found, LONGEST),
    fix: printable(fix, LONGEST),
  };
}
