import type { ExplorerStore } from "./explorer-store.ts";
import { STORAGE_KEY } from "./persistence.ts";

/**
 * Takes over what another tab of the browser keeps, as soon as it does: otherwise the next change here would
 * be made to what this tab remembers, and undo what was done there.
 * @param page the window, or what stands for it.
 * @returns how to stop.
 */
export function followOtherTabs(store: ExplorerStore, page: EventTarget): () => void {
  const takeOver = (event: Event) => {
    // The key is null when all storage was emptied at once.
    const ours = "key" in event && (event.key === STORAGE_KEY || event.key === null);
    // A page that the browser had put aside heard nothing while it lay there.
    const back = "persisted" in event && event.persisted === true;
    if (ours || back) void store.persist.rehydrate();
  };
  page.addEventListener("storage", takeOver);
  page.addEventListener("pageshow", takeOver);
  return () => {
    page.removeEventListener("storage", takeOver);
    page.removeEventListener("pageshow", takeOver);
  };
}
