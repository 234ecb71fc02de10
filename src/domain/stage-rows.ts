/** A stretch of lines, from 1, both ends included. */
export interface LineRange {
  from: number;
  to: number;
}

/** A stage with what every program has of it, in the programs' order; nothing where it has no part of its own. */
export interface StageRow<S> {
  stage: S;
  parts: readonly (readonly LineRange[])[];
}

/** The stretch without the empty lines at its end; one line at the least. @param lines of the whole file. */
export function withoutBlankEnd(lines: readonly string[], { from, to }: LineRange): LineRange {
  const blank = (line: number) => (lines[line - 1] ?? "").trim() === "";
  let end = to;
  while (end > from && blank(end)) end -= 1;
  return { from, to: end };
}

/** Aligns programs by the stages that they go through, in the stages' order; a program may come back to one. */
export function stageRows<S extends { id: string }>(
  stages: readonly S[],
  programs: readonly { steps: readonly (LineRange & { stage: string })[] }[],
): StageRow<S>[] {
  return stages.map((stage) => ({
    stage,
    parts: programs.map(({ steps }) =>
      steps.filter((step) => step.stage === stage.id).map(({ from, to }) => ({ from, to })),
    ),
  }));
}
