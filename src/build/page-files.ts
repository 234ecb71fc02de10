/** What is needed to know of a chunk of the built scripts. */
export interface ChunkLinks {
  fileName: string;
  /** The module it was made for; null for one that others share. */
  facadeModuleId: string | null;
  isEntry: boolean;
  imports: readonly string[];
  dynamicImports: readonly string[];
}

/** The files that make up a page, beside its HTML. Names are relative to the folder of the site. */
export interface PageFiles {
  scripts: readonly string[];
  styles: readonly string[];
}

/** Files of every page, by the name of its module below `src/pages`, and the frame around them all. */
export interface SiteFiles {
  entry: string;
  frame: PageFiles;
  /** Only what the frame does not have already. */
  pages: Readonly<Record<string, PageFiles>>;
}

const PAGE = /\/src\/pages\/([^/]+)\.tsx$/;

/** The name of the page that a chunk was made for; null for any other chunk. */
export function pageNameOf({ facadeModuleId }: Pick<ChunkLinks, "facadeModuleId">): string | null {
  return PAGE.exec(facadeModuleId ?? "")?.[1] ?? null;
}

/** A chunk and what it cannot do without, each after what it imports itself. */
export function withImports(fileName: string, chunks: ReadonlyMap<string, ChunkLinks>): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    chunk.imports.forEach(visit);
    found.push(name);
  };
  visit(fileName);
  return found;
}

/**
 * The same, and after it what a page may load later on, as far as that is no other page: its styles are to be
 * there before it is.
 */
export function withLater(fileName: string, chunks: ReadonlyMap<string, ChunkLinks>): string[] {
  const found = new Set(withImports(fileName, chunks));
  // A set may grow while it is walked: what is loaded later may load something itself.
  for (const name of found) {
    for (const later of chunks.get(name)?.dynamicImports ?? []) {
      const chunk = chunks.get(later);
      if (!chunk || pageNameOf(chunk) !== null) continue;
      for (const file of withImports(later, chunks)) found.add(file);
    }
  }
  return [...found];
}
