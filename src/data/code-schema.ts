import { z } from "zod";
import { distinct, file, label, name, slug, text } from "./schema-parts.ts";

/** The shape of what the dataset says of code: samples, the problem that all roles solve, and tasks. */

const pythonFile = z
  .string()
  .max(60)
  .regex(/^[a-z0-9_]+\.py$/, "a Python file name such as create_user.py");
const dataFile = z
  .string()
  .max(60)
  .regex(/^[a-z0-9_]+\.(?:csv|log)$/, "a file name such as orders.csv or service.log");
const ANCHOR = "A stretch of one line of the file, letter for letter; the first line that holds it is meant";
// Not trimmed as other texts are: how far a line is indented may tell it from an earlier one.
const anchor = z.string().max(300).regex(/\S/, "a stretch of a line that is not empty").describe(ANCHOR);

const NoteSchema = z.strictObject({
  at: anchor,
  to: anchor.optional().describe(`Where the note's lines end, when it is about several. ${ANCHOR}`),
  text: text.describe("What to notice there"),
});

const code = {
  file: pythonFile,
  title: name,
  summary: text,
  tools: z
    .array(z.strictObject({ skill: slug, at: anchor }))
    .min(1)
    .describe("Skills it uses, each with where that shows"),
  notes: z.array(NoteSchema).min(2).max(6).describe("How to read it, in the order of its lines"),
};

export const SampleSchema = z.strictObject({
  ...code,
  versions: name.describe("The versions it is written for"),
  source: slug.nullable().describe("null when it was written for this project"),
});

export const ProgramSchema = z.strictObject({
  ...code,
  steps: z
    .array(z.strictObject({ stage: slug, at: anchor }))
    .min(2)
    .describe("Which stage of the problem begins where; the first begins with the first line"),
  follow: text.describe("What becomes of the followed order here, in one sentence"),
});

export const TaskSchema = z.strictObject({
  id: slug.describe("Kept by readers who did it: it never changes"),
  title: name,
  brief: text.describe("What to do, in two or three sentences"),
  hints: distinct(text).min(2).max(4).describe("Each says more than the one before"),
});

const ProblemSchema = z.strictObject({
  title: name,
  lead: text,
  origin: text.describe("Where the files come from"),
  script: pythonFile.describe("Makes the files, always the same"),
  files: z
    .array(z.strictObject({ file: dataFile, about: text }))
    .min(1)
    .describe("What every program and task finds beside it"),
  columns: z.array(z.strictObject({ name, meaning: text })).min(1),
  quirks: z.array(z.strictObject({ name, meaning: text })).min(1),
  follow: z.strictObject({
    id: label.describe("As every program prints it"),
    name: name.describe("e.g. order 1210"),
    about: text,
  }),
  stages: z
    .array(z.strictObject({ id: slug, name, about: text }))
    .min(2)
    .describe("What every program goes through, whatever the role calls it"),
});

export const ProblemFileSchema = z.strictObject({
  ...file("./schema/problem.schema.json"),
  problem: ProblemSchema.nullable().describe("null for a dataset whose roles share none"),
});

/** It stands in the address of the files that the browser loads. */
const version = z
  .string()
  .max(60)
  .regex(/^\d[\w.+-]*$/, "a version such as 3.14.2");

/** Written by `npm run samples:record`. */
export const PythonFileSchema = z.strictObject({
  ...file("../schema/python.schema.json"),
  python: version.describe("The version of Python that recorded the output, and that the browser gets"),
  pyodide: version,
  bytes: z
    .int()
    .positive()
    .max(1_000_000_000)
    .describe("Of the files that the browser loads, as they lie on disk"),
  compressed: z.int().positive().max(1_000_000_000).describe("The same with Brotli at its highest level"),
});

export type Sample = z.infer<typeof SampleSchema>;
export type Program = z.infer<typeof ProgramSchema>;
export type Task = z.infer<typeof TaskSchema>;
export type Problem = z.infer<typeof ProblemSchema>;
