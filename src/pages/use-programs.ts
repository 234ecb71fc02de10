import { loadProgram } from "virtual:details";
import { useState } from "react";
import type { Solved } from "#features/one-problem/solved.ts";
import { roleBySlug } from "./catalogue-ids.ts";

/**
 * The programs that stand side by side, by the slugs of their roles; those that are not there yet are loaded.
 * @param solved those that came with the page.
 */
export function usePrograms(solved: readonly Solved[]) {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Solved>>(
    () => new Map(solved.map((entry) => [entry.role.slug, entry])),
  );
  const [shown, setShown] = useState<readonly string[]>(() => solved.map(({ role }) => role.slug));
  const [failed, setFailed] = useState(false);
  const load = async (slug: string) => {
    const role = roleBySlug.get(slug);
    const program = await loadProgram(slug);
    if (role && program) setLoaded((before) => new Map(before).set(slug, { role, program }));
  };
  const choose = (next: readonly string[]) => {
    setShown(next);
    setFailed(false);
    for (const slug of next) if (!loaded.has(slug)) load(slug).catch(() => setFailed(true));
  };
  const order = (slug: string) => roleBySlug.get(slug)?.slot ?? 0;
  const inOrder = shown.toSorted((a, b) => order(a) - order(b));
  return { shown, choose, failed, programs: inOrder.flatMap((slug) => loaded.get(slug) ?? []) };
}
