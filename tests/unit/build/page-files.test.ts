import { describe, expect, it } from "vitest";
import { type ChunkLinks, pageNameOf, withImports, withLater } from "#build/page-files.ts";

function chunk(fileName: string, links: Partial<ChunkLinks> = {}): [string, ChunkLinks] {
  return [
    fileName,
    { fileName, facadeModuleId: null, isEntry: false, imports: [], dynamicImports: [], ...links },
  ];
}

const CHUNKS = new Map([
  chunk("role.js", {
    facadeModuleId: "/any/src/pages/role.tsx",
    imports: ["frame.js", "pay.js"],
    dynamicImports: ["dialog.js", "map.js"],
  }),
  chunk("map.js", { facadeModuleId: "/any/src/pages/map.tsx", imports: ["tiles.js"] }),
  chunk("dialog.js", { imports: ["field.js"], dynamicImports: ["dialog.js", "list.js"] }),
  chunk("pay.js", { imports: ["frame.js"] }),
  ...["frame.js", "tiles.js", "field.js", "list.js"].map((name) => chunk(name)),
]);

describe("the files of a page", () => {
  it("are the chunk and all that it imports, each once and after its own imports", () => {
    expect(withImports("role.js", CHUNKS)).toEqual(["frame.js", "pay.js", "role.js"]);
  });

  it("are, with what it may load later, those of its dialogs and not of other pages", () => {
    expect(withLater("role.js", CHUNKS)).toEqual([
      ...["frame.js", "pay.js", "role.js"],
      ...["field.js", "dialog.js", "list.js"],
    ]);
  });

  it("belong to the page whose module they were made for", () => {
    expect(pageNameOf({ facadeModuleId: "/any/src/pages/my-skills.tsx" })).toBe("my-skills");
    expect(pageNameOf({ facadeModuleId: "/any/src/pages/deep/part.tsx" })).toBeNull();
    expect(pageNameOf({ facadeModuleId: null })).toBeNull();
  });
});
