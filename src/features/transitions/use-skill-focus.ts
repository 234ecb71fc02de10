import { type FocusEvent, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus on the button of a skill that moves from one list to another when it is pressed, so that a
 * keyboard user is never thrown back to the top of the page. Spread on what holds the lists; every item names
 * its skill in `data-skill`.
 */
export function useSkillFocus() {
  const lists = useRef<HTMLDivElement>(null);
  const skill = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (skill.current === null || document.activeElement !== document.body) return;
    lists.current?.querySelector<HTMLElement>(`[data-skill="${skill.current}"] button`)?.focus();
  });
  return {
    ref: lists,
    onFocus: ({ target }: FocusEvent) => {
      skill.current = target.closest<HTMLElement>("[data-skill]")?.dataset.skill ?? null;
    },
    onBlur: () => {
      skill.current = null;
    },
  };
}
