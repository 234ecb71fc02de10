import type { Dataset } from "#data/catalogue.ts";
import type { Highlighted } from "#data/compile-code.ts";
import { oncePer } from "#data/lookups.ts";
import type { Role } from "#data/schema.ts";
import { highlightPython } from "./highlight.ts";

/** Paths of Python files by the role whose folder they lie in, at any depth. */
const filesByRole = oncePer((texts: Dataset["sampleTexts"]) => {
  const files = new Map<string, string[]>();
  for (const path of Object.keys(texts)) {
    const [, slug, file] = path.split("/");
    if (slug === undefined || file === undefined || !path.endsWith(".py")) continue;
    const known = files.get(slug);
    if (known) known.push(path);
    else files.set(slug, [path]);
  }
  return files;
});

/** Every file of Python of `role`, highlighted, by its path. */
export async function highlightRole({ sampleTexts }: Dataset, { slug }: Role): Promise<Highlighted> {
  const files = filesByRole(sampleTexts).get(slug) ?? [];
  const entries = files.map(async (path) => [path, await highlightPython(sampleTexts[path] ?? "")] as const);
  return Object.fromEntries(await Promise.all(entries));
}
