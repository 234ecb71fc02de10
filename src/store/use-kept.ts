import { useShallow } from "zustand/react/shallow";
import { type Kept, keptIn } from "./explorer-store.ts";
import { useExplorer } from "./use-explorer.tsx";

/** Everything the reader keeps; the same object until some of it changes. */
export function useKept(): Kept {
  return useExplorer(useShallow(keptIn));
}
