import type { Known } from "#domain/known.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";

const NOTHING: Known = new Map();

/** What the reader brings to every transition beside the role they start from; nothing unless they asked for it. */
export function useCounted(): Known {
  const known = useKnown();
  const mine = useExplorer((state) => state.mine);
  return mine ? known : NOTHING;
}
