import { editAt } from "#domain/edits.ts";
import { useExplorer } from "./use-explorer.tsx";

/** The reader's own version of the file at `path`, as `editPath` says it; null where the original stands. */
export function useEdit(path: string): string | null {
  return useExplorer((state) => editAt(state.edits, path));
}
