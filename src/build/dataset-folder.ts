import { stat } from "node:fs/promises";
import { PlainError } from "./plain-error.ts";

const VARIABLE = "CAREER_DATA";

/** The dataset's folder: the one that CAREER_DATA names, or `data`. Nothing else reads the variable. */
export function datasetFolder(): string {
  return process.env[VARIABLE] || "data";
}

/** Makes sure that the dataset's folder is there. @throws a PlainError that says what is in its place. */
export async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new PlainError(
    `${folder} is ${found ? "a file" : "not there"}: a dataset is a folder, which ${VARIABLE} names; README.md says what belongs in it.`,
  );
}
