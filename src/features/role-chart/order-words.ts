import type { SortKey } from "#domain/sort-roles.ts";

/** How the list is ordered, as the rest of a sentence. */
export const ORDER_WORDS: Record<SortKey, string> = {
  to: "from the highest end of the range down",
  from: "from the highest start of the range down",
  width: "from the widest range down",
  name: "in alphabetical order",
  matched: "most ticked skills first",
};
