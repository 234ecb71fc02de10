import type { CodeLine, Dataset } from "./catalogue.ts";
import type {
  CodeSource,
  CodeText,
  Followed,
  ProblemText,
  ProgramText,
  RoleCode,
  SampleText,
  TaskText,
} from "./code.ts";
import { linesOf } from "./code-lines.ts";
import type { Problem, Program, Sample, Task } from "./code-schema.ts";
import { linesNaming } from "./lines-naming.ts";
import { ordered, outputPath, problemPath, samplePath, TASK_FILES, taskPath } from "./lookups.ts";
import type { Role } from "./schema.ts";

/** Highlighted files by path below the dataset's folder. */
export type Highlighted = Readonly<Record<string, readonly CodeLine[]>>;

/** The text of a file below the dataset's folder. @throws for one that is not there. */
function textOf(data: Dataset, path: string): string {
  const text = data.sampleTexts[path];
  if (text === undefined) throw new Error(`${path} is not there; run the dataset checks first`);
  return text;
}

function sourceOf(data: Dataset, highlighted: Highlighted, path: string): CodeSource {
  const lines = highlighted[path];
  if (!lines) throw new Error(`${path} is not highlighted; run the dataset checks first`);
  return { text: textOf(data, path), lines };
}

function codeText(source: CodeSource, { file, title, summary, tools, notes }: Sample | Program): CodeText {
  const line = linesOf(source.text);
  return {
    ...{ file, title, summary, ...source },
    tools: tools.map(({ skill, at }) => ({ skill, line: line(at) })),
    notes: notes.map(({ at, to, text }) => ({ from: line(at), to: line(to ?? at), text })),
  };
}

/**
 * The samples of a role with their text and the lines that show what they use.
 * @throws for one without a text.
 */
function samplesOf(data: Dataset, role: Role, highlighted: Highlighted): SampleText[] {
  return role.samples.map((sample) => ({
    ...codeText(sourceOf(data, highlighted, samplePath(role.slug, sample.file)), sample),
    ...{ versions: sample.versions, source: sample.source },
  }));
}

function programOf(data: Dataset, role: Role, program: Program, highlighted: Highlighted): ProgramText {
  const source = sourceOf(data, highlighted, samplePath(role.slug, program.file));
  const line = linesOf(source.text);
  const starts = program.steps.map(({ stage, at }) => ({ stage, from: line(at) }));
  return {
    ...codeText(source, program),
    follow: program.follow,
    steps: starts.map((step, index) => ({
      ...step,
      to: (starts[index + 1]?.from ?? source.lines.length + 1) - 1,
    })),
    output: textOf(data, outputPath(samplePath(role.slug, program.file))),
  };
}

/** A check and its claim, the docstring's first line; the harness reads both the same way. */
const CHECK = /^def check_\w+\(.*\n\s+"""(.+?)(?:"""|\n)/gm;

function taskOf(data: Dataset, role: Role, task: Task, highlighted: Highlighted): TaskText {
  const named = (file: string) => ({ file, ...sourceOf(data, highlighted, taskPath(role.slug, file)) });
  const checks = textOf(data, taskPath(role.slug, TASK_FILES.checks));
  return {
    ...task,
    claims: [...checks.matchAll(CHECK)].flatMap(([, claim]) => claim ?? []),
    start: named(TASK_FILES.start),
    solution: named(TASK_FILES.solution),
    checks,
  };
}

/** The code that `role` has of its own: its samples, and its program when it has one. @throws as `samplesOf` */
export function codeOf(data: Dataset, role: Role, highlighted: Highlighted): CodeText[] {
  const program = role.program ? [programOf(data, role, role.program, highlighted)] : [];
  return [...program, ...samplesOf(data, role, highlighted)];
}

/** All code of one role. @throws when the dataset was not checked and a file is missing. */
export function compileCode(data: Dataset, role: Role, highlighted: Highlighted): RoleCode {
  return {
    slug: role.slug,
    beside:
      data.problem?.files.map(({ file }) => ({ file, length: textOf(data, problemPath(file)).length })) ?? [],
    program: role.program && programOf(data, role, role.program, highlighted),
    task: role.task && taskOf(data, role, role.task, highlighted),
    samples: samplesOf(data, role, highlighted),
  };
}

/** A role's part of the problem alone; null when it has none. @throws as `compileCode` */
export function compileProgram(data: Dataset, role: Role, highlighted: Highlighted): ProgramText | null {
  return role.program && programOf(data, role, role.program, highlighted);
}

function followedIn(data: Dataset, { follow, files }: Problem): Followed {
  const lines = (path: string) => linesNaming(textOf(data, path), follow.id);
  return {
    files: files.map(({ file }) => ({ file, lines: lines(problemPath(file)) })),
    outputs: Object.fromEntries(
      data.roles.flatMap(({ slug, program }) =>
        program ? [[slug, lines(outputPath(samplePath(slug, program.file)))]] : [],
      ),
    ),
  };
}

/** The problem that the roles share; null when there is none. @throws as `compileCode` */
export function compileProblem(data: Dataset): ProblemText | null {
  if (data.problem === null) return null;
  return {
    ...data.problem,
    made: textOf(data, outputPath(problemPath(data.problem.script))),
    roles: ordered(data)
      .filter((role) => role.program !== null)
      .map(({ slug }) => slug),
    followed: followedIn(data, data.problem),
  };
}
