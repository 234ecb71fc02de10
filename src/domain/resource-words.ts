import type { Lesson } from "#data/learning.ts";

/** `Airflow: Tutorials`; a title that names the skill, such as `The Python Tutorial`, stays as it is. */
export function resourceTitle({
  name,
  resource: { title },
}: Pick<Lesson, "name"> & { resource: Pick<Lesson["resource"], "title"> }): string {
  return title.toLowerCase().includes(name.toLowerCase()) ? title : `${name}: ${title}`;
}

/** Whose text a learning resource is, in a sentence. */
export function resourceWords({
  name,
  site,
  resource,
}: Pick<Lesson, "name" | "site"> & { resource: Pick<Lesson["resource"], "kind"> }): string {
  switch (resource.kind) {
    case "official":
      return "Official: by those who make it.";
    case "standard":
      return "The text of a standard.";
    case "open":
      return site === null
        ? `Free to read; nobody owns ${name}, so there is no official text.`
        : "Free to read; not from the official site.";
  }
}
