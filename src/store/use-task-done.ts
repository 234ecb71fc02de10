import { useExplorer } from "./use-explorer.tsx";

/** Whether the reader has done the “Your turn” task with that id. */
export function useTaskDone(id: string): boolean {
  return useExplorer((state) => state.tasks.includes(id));
}
