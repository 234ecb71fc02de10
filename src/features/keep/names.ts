import { editedFile } from "#domain/edits.ts";
import { capital } from "#domain/format.ts";
import type { CatalogueView } from "#store/use-catalogue.tsx";

/** What ids are called; the id itself for one that is not in the dataset. */
export interface Names {
  skill(id: string): string;
  role(slug: string): string;
  /** @param id null for the nation. */
  place(id: string | null): string;
  theme(theme: string): string;
  /** @param path of a file that the reader edited. */
  code(path: string): string;
}

export function namesIn({ catalogue, nation, skillName }: CatalogueView): Names {
  const roles = new Map(catalogue.roles.map(({ slug, name }) => [slug, name]));
  const places = new Map(catalogue.places.map(({ id, name }) => [id, name]));
  const role = (slug: string) => roles.get(slug) ?? slug;
  return {
    skill: skillName,
    role,
    code: (path) => {
      const { slug, file } = editedFile(path);
      return `${role(slug)}: ${file.startsWith("task/") ? "your turn" : file}`;
    },
    place: (id) => (id === null ? nation.name : (places.get(id) ?? id)),
    theme: capital,
  };
}
