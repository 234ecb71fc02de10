import type { Problem } from "#data/problem.ts";

/** Known ids, with the problem to report for one that is not among them; none when nothing is known. */
export function reference(kind: string, home: string, known: readonly string[] | undefined) {
  const set = known && new Set(known);
  return (file: string, path: string, id: string | null | undefined): Problem[] =>
    id === null || id === undefined || !set || set.has(id)
      ? []
      : [
          {
            file,
            path,
            expected: `a ${kind} defined in ${home}`,
            found: id,
            fix: `Define ${id} in ${home}, or correct the spelling here.`,
          },
        ];
}
