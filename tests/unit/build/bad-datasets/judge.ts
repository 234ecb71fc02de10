import { readFrom } from "#build/read-dataset.ts";
import type { CheckedFiles, ReadableFiles } from "#data/checks/check.ts";
import { checkMeaning } from "#data/checks.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { type Problem, readable } from "#data/problem.ts";
import { checkShape } from "#data/shape.ts";
import { type Json, TEXTS } from "./base.ts";
import { memoryFolder } from "./memory-folder.ts";

/** What has to become of a spoilt dataset: the build stops with problems, or nothing on any page comes of it. */
export type Outcome = "refused" | "inert";

const sound = await readFrom(memoryFolder({}));
if (!sound.ok) throw new Error(JSON.stringify(sound.problems));
const files: CheckedFiles = sound.files;

/** The other files as they were checked once, with `content` checked in the place of one. */
function withContent(file: string, content: Json): { files: ReadableFiles } | { problems: Problem[] } {
  if (file.startsWith(`${ROLE_FILE.folder}/`)) {
    const checked = checkShape(file, ROLE_FILE.schema, content);
    if (!checked.ok) return checked;
    const roles = files.roles.map((entry) => (entry.file === file ? { file, role: checked.value } : entry));
    return { files: { ...files, roles } };
  }
  const [key, described] = Object.entries(FILES).find(([, { path }]) => path === file) ?? [];
  if (!key || !described) throw new Error(`${file} is no file of the dataset`);
  const checked = checkShape<unknown>(file, described.schema, content);
  return checked.ok ? { files: { ...files, [key]: checked.value } } : checked;
}

/**
 * The problems of the dataset with other content in one of its files. It goes the way of `readFrom`, but reads
 * only that file again: the whole would take a hundred times as long.
 */
export function judge(file: string, content: Json): Problem[] {
  const read = withContent(file, content);
  return ("problems" in read ? read.problems : checkMeaning(read.files)).map(readable);
}

/** The problems of the dataset with other files in it; null takes one away. */
export async function judgeWhole(
  change: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<Problem[]> {
  const read = await readFrom(memoryFolder(change));
  return read.ok ? [] : read.problems;
}

/** What is wrong with how problems are told: each says all it has to, on lines that can be read and are short. */
export function illTold(problems: readonly Problem[]): string[] {
  const known = new Set(TEXTS.keys());
  return problems.flatMap(({ file, path, expected, found, fix }) => {
    const told = { file, expected, found, fix };
    return [
      ...Object.entries({ ...told, path }).flatMap(([part, text]) => [
        ...(text.length > 300 ? [`${part} is ${text.length} long`] : []),
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
        ...(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u200b]|\p{Cs}/u.test(text)
          ? [`${part} hides something`]
          : []),
        ...(/\bat .+:\d+:\d+|\.ts:|node_modules|\[object|\bZod/.test(text)
          ? [`${part} speaks of code: ${text}`]
          : []),
      ]),
      ...Object.entries(told).flatMap(([part, text]) => (text.trim() === "" ? [`no ${part}`] : [])),
      ...(/^[A-Z].*\.$/.test(fix) ? [] : [`fix is no sentence: ${fix}`]),
      ...(known.has(file) || /^(?:samples|roles|pay)\/|^\.\/$/.test(file) ? [] : [`${file} is no file`]),
    ];
  });
}
