import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA } from "../../fixtures/real-data.ts";
import { CONTENTS, type Json, setIn } from "./base.ts";
import { fields } from "./slots.ts";

/** Texts that something other than a text of the dataset has to match. The rest match each other still. */
const BOUND = ["locale", "problem.follow.id"];

/**
 * A copy of the shipped dataset in which every text that is free has `ending` behind it.
 * @returns its folder, to be removed after the test, and how many texts there are.
 */
export async function withEndings(ending: string): Promise<{ root: string; texts: number }> {
  const root = await mkdtemp(join(tmpdir(), "dataset-"));
  await cp(DATA, root, { recursive: true });
  let texts = 0;
  const contents = new Map(CONTENTS);
  for (const slot of fields().flatMap(({ slots }) => slots)) {
    if (slot.kind !== "text" || typeof slot.value !== "string" || BOUND.includes(slot.field)) continue;
    const content: Json = contents.get(slot.file) ?? null;
    const longer = `${slot.value} ${ending}`;
    if (longer.length > (slot.longest ?? Number.POSITIVE_INFINITY)) continue;
    contents.set(slot.file, setIn(content, slot.path, longer));
    texts += 1;
  }
  for (const [file, content] of contents) await writeFile(join(root, file), JSON.stringify(content));
  return { root, texts };
}
