import { expect, test } from "vitest";
import { NEVER_RENAMED } from "#domain/renames.ts";
import { createExplorerStore, keptIn } from "#store/explorer-store.ts";
import { openPersonal, writePersonal } from "#store/personal-file.ts";
import { catalogue } from "../fixtures/real-data.ts";

test.each(["x", "\n", '"', "é", "漢", "😀", "\0", "\ud800"])(
  "a file is opened again, though it holds as much code as is kept at the most, all of it %j",
  async (character) => {
    const store = createExplorerStore();
    for (const { id } of catalogue.skills) {
      store.getState().setLevel(id, "comfortable");
      store.getState().setProof(id, true);
    }
    const text = character.repeat(20_000);
    let files = 0;
    while (store.getState().setEdit(`data-engineer/p${files}.py`, text) === null) files += 1;
    expect(files).toBeGreaterThan(5);
    const kept = keptIn(store.getState());
    const file = new Blob([writePersonal(kept)]);
    expect(await openPersonal(file, NEVER_RENAMED)).toEqual({ ok: true, kept, unusable: [] });
  },
);
