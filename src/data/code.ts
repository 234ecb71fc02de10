import type { CodeLine, ToolLine } from "./catalogue.ts";
import type { Problem, Program, Sample, Task } from "./code-schema.ts";
import type { NumberedLine } from "./lines-naming.ts";

/** Python source, once as it stands in its file and once highlighted. */
export interface CodeSource {
  text: string;
  lines: readonly CodeLine[];
}

/** Python source with the name of its file, e.g. `orders_api.py`. */
export interface CodeFile extends CodeSource {
  file: string;
}

/** What to notice in the lines `from` to `to`, counted from 1, both included. */
export interface CodeNote {
  from: number;
  to: number;
  text: string;
}

/** A file of code with what it uses and how to read it. */
export interface CodeText extends CodeFile {
  title: string;
  summary: string;
  tools: readonly ToolLine[];
  notes: readonly CodeNote[];
}

/** Code in a role's own tools, shown and not run. */
export interface SampleText extends CodeText, Pick<Sample, "versions" | "source"> {}

/** A stretch of a program that goes through one stage of the problem. Lines from 1, both included. */
export interface Step {
  stage: string;
  from: number;
  to: number;
}

/** A role's part of the shared problem, with what it prints as the build proved it. */
export interface ProgramText extends CodeText, Pick<Program, "follow"> {
  /** They hold every line of the program, in order, each line once. */
  steps: readonly Step[];
  output: string;
}

/** What the reader can try. The checks are Python; see src/features/python-runner/harness.py. */
export interface TaskText extends Task {
  start: CodeFile;
  solution: CodeFile;
  checks: string;
  /** What the checks claim, in their order. */
  claims: readonly string[];
}

/** A file that programs find beside them. */
export interface BesideFile {
  file: string;
  /** Its length in UTF-16 code units, which tells whether it came whole. */
  length: number;
}

/** All code of one role; one file a role, loaded when it is asked for. */
export interface RoleCode {
  slug: string;
  /** The files of the problem, which the program and the task find beside them. */
  beside: readonly BesideFile[];
  program: ProgramText | null;
  task: TaskText | null;
  samples: readonly SampleText[];
}

/** Every line that names the followed order: of the problem's files, and of what the programs print, by role. */
export interface Followed {
  files: readonly { file: string; lines: readonly NumberedLine[] }[];
  outputs: Readonly<Record<string, readonly NumberedLine[]>>;
}

/** The problem that the roles share, with what making its files printed. */
export interface ProblemText extends Problem {
  made: string;
  /** Slugs of the roles that have a program, in their fixed order. */
  roles: readonly string[];
  followed: Followed;
}

/** Which Python recorded the outputs and is loaded by the browser; sizes in bytes. */
export interface PythonRelease {
  python: string;
  pyodide: string;
  bytes: number;
  compressed: number;
}
