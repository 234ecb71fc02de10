import { useMemo, useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { roleFinder } from "#domain/find-roles.ts";
import { type ListPage, pageOf } from "#domain/list-size.ts";

export interface FoundRoles {
  text: string;
  onText: (text: string) => void;
  /** Those of the found roles that are shown. */
  shown: ListPage<RoleSummary>;
  /** How many were found. */
  found: number;
  onPage: (page: number) => void;
}

/** Roles to choose from, by name and page by page. What is typed stays with the component. */
export function useFoundRoles(roles: readonly RoleSummary[]): FoundRoles {
  const [{ text, page }, setAt] = useState({ text: "", page: 1 });
  const find = useMemo(() => roleFinder(roles), [roles]);
  const found = find(text);
  return {
    text,
    onText: (next) => setAt({ text: next, page: 1 }),
    shown: pageOf(found, page),
    found: found.length,
    onPage: (next) => setAt({ text, page: next }),
  };
}
