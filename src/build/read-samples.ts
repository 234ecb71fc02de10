import type { Problem } from "#data/problem.ts";
import { flawInLines } from "#data/text-rules.ts";
import { decoded } from "./decode.ts";
import { type DatasetFolder, refused } from "./disk-folder.ts";
import { inTurns } from "./in-turns.ts";

/** What code is made of and reads; recorded.json, which lies beside it, is a file of its own. */
const SAMPLE_FILE = /\.(?:py|txt|csv|log)$/;

/** Code is read and highlighted; the rest, which programs read, may be longer. */
const LONGEST_CODE = 100_000;
const LONGEST_OTHER = 1_000_000;

/** Paths of everything in `folder` and below that may be code; what cannot be looked into is a problem. */
async function sampleFiles(from: DatasetFolder, folder: string, problems: Problem[]): Promise<string[]> {
  const entries = await from.list(folder);
  if ("missing" in entries) {
    // A missing folder is the same as an empty one; the checks say what is missing from it.
    if (!entries.missing) problems.push(refused(`${folder}/`, entries));
    return [];
  }
  const paths: string[] = [];
  for (const { name, kind } of entries) {
    const path = `${folder}/${name}`;
    // What editors and systems leave behind is nobody's mistake.
    if (name.startsWith(".")) continue;
    if (kind === "folder") paths.push(...(await sampleFiles(from, path, problems)));
    if (kind === "file" && SAMPLE_FILE.test(name)) paths.push(path);
    if (kind === "link") {
      problems.push({
        file: path,
        path: "",
        expected: "a folder or a file",
        found: "a symbolic link to a folder, or back to itself",
        fix: "Put the folder itself there, or remove the link.",
      });
    }
  }
  return paths;
}

/** The text of one file with one kind of line ends, or what is wrong with it. */
function sampleText(file: string, bytes: Uint8Array): string | Problem {
  const longest = file.endsWith(".py") ? LONGEST_CODE : LONGEST_OTHER;
  if (bytes.length > longest) {
    return {
      file,
      path: "",
      expected: `at most ${longest} bytes`,
      found: `${bytes.length} bytes`,
      fix: "Shorten it: readers load all of it.",
    };
  }
  const text = decoded(bytes);
  if (typeof text !== "string") return { file, path: "", ...text };
  const lines = text.replaceAll("\r\n", "\n");
  const flaw = flawInLines(lines);
  if (!flaw) return lines;
  const { line, ...said } = flaw;
  return { file, path: `line ${line}`, ...said };
}

/**
 * Paths and texts of all files of code and of what code reads and prints, in the order of the paths. A file
 * that cannot be read has a path and no text, and a problem that says why.
 */
export async function readSamples(
  from: DatasetFolder,
  problems: Problem[],
): Promise<{ samples: string[]; sampleTexts: Record<string, string> }> {
  const samples = (await sampleFiles(from, "samples", problems)).sort();
  const texts = await inTurns(samples, async (file): Promise<string | Problem> => {
    const bytes = await from.read(file);
    return "missing" in bytes ? refused(file, bytes) : sampleText(file, bytes);
  });
  const sampleTexts: Record<string, string> = {};
  texts.forEach((text, i) => {
    if (typeof text === "string") sampleTexts[samples[i] ?? ""] = text;
    else problems.push(text);
  });
  return { samples, sampleTexts };
}
