import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import {
  type Cells,
  datasetCopy,
  PRICE_FILE,
  type Published,
  parityCsv,
  publishedTables,
  publishInto,
  rowOf,
  runImport,
  textsIn,
  writeWorkbook,
  YEAR,
} from "./published.ts";

/** The names of the files in the folder that `failure` spoils. */
export const NAMES = {
  national: `national_M${YEAR}_dl.xlsx`,
  states: `state_M${YEAR}_dl.xlsx`,
  metros: `MSA_M${YEAR}_dl.xlsx`,
  parities: PRICE_FILE,
};

/** What the folder holds before it is spoiled. */
export let tables: Published;
let sound: string;

/** Fewer rows, to be written and read quickly: a state without a row is no mistake. */
function few({ national, states, metros, parities }: Published): Published {
  const kept = new Set(["California", "Ohio", "Puerto Rico"]);
  return {
    national,
    states: states.filter((row) => kept.has(`${row.AREA_TITLE}`)),
    metros: metros.filter((row) => row.OCC_CODE === "15-1252" || row.AREA_TITLE === "Columbus, OH"),
    parities,
  };
}

/** Makes the sound folder for the tests of the calling file, and takes it away after them. */
export function keepSoundFolder(): void {
  beforeAll(async () => {
    tables = few(await publishedTables());
    sound = await mkdtemp(join(tmpdir(), "sound-"));
    await publishInto(sound, tables);
  });
  afterAll(() => rm(sound, { recursive: true }));
}

/** What a failing import prints of a folder that differs from a sound one, and that it changed nothing. */
export async function failure(
  spoil: (folder: string, root: string) => Promise<unknown>,
): Promise<{ complained: string; folder: string; root: string }> {
  const root = await datasetCopy();
  const folder = join(root, "published");
  await cp(sound, folder, { recursive: true });
  await spoil(folder, root);
  const before = await textsIn(root);
  const { code, said, complained } = await runImport(folder, root);
  expect(complained).toContain(`nothing was imported, and ${root}/ is as it was.`);
  expect(complained).not.toMatch(/^\s+at /m);
  expect({ code, said }).toEqual({ code: 1, said: "" });
  expect(await textsIn(root)).toEqual(before);
  return { complained, folder, root };
}

/** Writes a table anew, after a change of a copy of its rows. */
export function spoiled(key: keyof Published, change: (rows: Cells[]) => Cells[] | undefined) {
  return async (folder: string) => {
    const copy = structuredClone(tables[key]);
    const rows = change(copy) ?? copy;
    const path = join(folder, NAMES[key]);
    if (key === "parities") await writeFile(path, parityCsv(rows));
    else await writeWorkbook(path, NAMES[key].replace(".xlsx", ""), rows);
  };
}

/** Changes cells of the row of a code and area. */
export function changedCell(key: keyof Published, soc: string, area: string, cells: Cells) {
  return spoiled(key, (rows) => {
    Object.assign(rowOf(rows, soc, area), cells);
    return rows;
  });
}
