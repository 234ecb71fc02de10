import type { NationalPay } from "#data/pay-schema.ts";
import type { Problem } from "#data/problem.ts";
import { changesText } from "./changes.ts";
import type { Plan } from "./plan.ts";
import type { PlannedFile } from "./planned-files.ts";

/** So many problems are printed; a wrong file can have hundreds of the same kind. */
const SHOWN = 12;

const whole = new Intl.NumberFormat("en-US");

/** Problems as text, one paragraph each, and that nothing was written. */
export function importProblemsText(problems: readonly Problem[], root: string): string {
  const paragraphs = problems
    .slice(0, SHOWN)
    .map(
      ({ file, path, expected, found, fix }) =>
        `${file}${path ? ` › ${path}` : ""}\n  expected  ${expected}\n  found     ${found}\n  fix       ${fix}`,
    );
  const rest = problems.length - SHOWN;
  if (rest > 0) paragraphs.push(`… and ${rest} more.`);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${paragraphs.join("\n\n")}\n\n${count}: nothing was imported, and ${root}/ is as it was.`;
}

function dollars(median: number | null): string {
  return median === null ? "not published" : whole.format(median);
}

function medianText(before: number | null, after: number | null): string {
  if (before === after) return `${dollars(after)}, unchanged`;
  const pair = `${dollars(before)} → ${dollars(after)}`;
  if (before === null || after === null) return pair;
  const percent = ((after - before) / before) * 100;
  return `${pair}  ${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)}%`;
}

function medianLines(before: readonly NationalPay[], after: readonly NationalPay[]): string[] {
  const width = Math.max(...after.map(({ title }) => title.length));
  return after.map(({ soc, title, median }) => {
    const was = before.find((row) => row.soc === soc);
    const text = was ? medianText(was.median, median) : `new: ${dollars(median)}`;
    return `  ${soc}  ${title.padEnd(width)}  ${text}`;
  });
}

function fileLines(files: readonly PlannedFile[]): string[] {
  const width = Math.max(...files.map(({ path }) => path.length));
  return files.map(({ path, before, after, periodBefore, periodAfter, changes }) => {
    const period = periodBefore === periodAfter ? periodAfter : `${periodBefore} → ${periodAfter}`;
    return `${path.padEnd(width)}  ${period}: ${before === after ? "unchanged" : changesText(changes)}`;
  });
}

function metrosLine({ current, next }: Plan): string[] {
  const { path, content } = current.metros;
  if (next.metros) return [];
  const line = `${path} stays at ${content.period}: the folder has no MSA_M<year>_dl.xlsx.`;
  const apart = content.source === next.national.source && content.period !== next.national.period;
  return [
    apart
      ? `${line} It names the source ${content.source}, whose period moves on: import that workbook too, or give the file a source of its own in sources.json.`
      : line,
  ];
}

/** What a maintainer has to do by hand after the import. */
function nextLines(files: readonly PlannedFile[], root: string): string[] {
  const periods = new Map(files.map(({ source, periodAfter }) => [source, periodAfter]));
  return [
    `1. ${root}/sources.json: ${[...periods].map(([source, period]) => `${source} needs period “${period}”`).join("; ")}.`,
    "   Its title, date of retrieval and note too: the note tells which figures are derived or missing.",
    ...(files.some(({ key }) => key === "metros")
      ? [`   ${root}/pay/metros.json: see whether “coverage” still holds.`]
      : []),
    "2. npm run check:data, then npm test.",
    "3. Look at the pages (npm start) and at git diff, and commit.",
  ];
}

/**
 * What an import changed and what is to be done next, as lines.
 * @param files all that it covers, written or not.
 */
export function reportLines(plan: Plan, files: readonly PlannedFile[], root: string): string[] {
  const { current, next, notes } = plan;
  const remarks = [...metrosLine(plan), ...notes];
  const written = files.filter(({ before, after }) => before !== after);
  if (written.length === 0) {
    return [
      `Nothing changed: ${root}/ has these figures already (pay ${next.national.period}, prices ${next.parities.period}). No file was written.`,
      ...remarks,
    ];
  }
  return [
    ...fileLines(files),
    ...remarks,
    "",
    "National median pay a year, dollars. To find slips: BLS advises against reading change over time from it.",
    ...medianLines(current.national.content.occupations, next.national.occupations),
    "",
    "Next, by hand:",
    ...nextLines(written, root),
  ];
}
