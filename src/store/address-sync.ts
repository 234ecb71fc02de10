import type { Choices } from "#domain/choices.ts";
import type { ParamProblem } from "#domain/search-params.ts";
import type { ExplorerStore } from "./explorer-store.ts";

/** The address bar as the store sees it; the app makes one from the router. */
export interface AddressBar {
  /**
   * @param home the place to show when the address names none.
   * @returns `adopted` when it is shown and the address has to be written to say so.
   */
  read(home: string | null): { choices: Choices; problems: ParamProblem[]; adopted: boolean };
  /** Makes the address say `choices`; a new history entry unless `replace`. */
  write(choices: Choices, replace: boolean): void;
  /** Calls back whenever the address changed other than by `write`. @returns how to stop. */
  onTravel(callback: () => void): () => void;
}

/**
 * Keeps the store and the address bar saying the same: the store follows every travel, and the address
 * every change of the store. A choice is one history entry; typing or dragging in one field is one.
 * @param later puts off writing the address, so that it holds nothing up; at once unless given
 * @returns how to stop.
 */
export function syncWithAddress(
  store: ExplorerStore,
  address: AddressBar,
  later: (work: () => void) => void = (work) => work(),
): () => void {
  let due: (() => void) | null = null;
  const write = () => {
    const work = due;
    due = null;
    work?.();
  };
  const follow = () => {
    // The reader left the entry that was to be written.
    due = null;
    const { choices, problems } = address.read(null);
    store.getState().travel(choices, problems);
  };
  const { choices, problems, adopted } = address.read(store.getState().home);
  store.getState().travel(choices, problems);
  // The reader's own place, from an earlier visit: the address says it from here on, as it does all else.
  if (adopted) address.write(store.getState(), true);
  const stopTravel = address.onTravel(follow);
  const stopStore = store.subscribe((state, previous) => {
    if (state.gesture === previous.gesture || state.gesture.kind === "travel") return;
    // Each choice has an entry of its own, also where the next one is quick.
    write();
    due = () => address.write(state, state.gesture.kind === "type" && !state.gesture.first);
    later(write);
  });
  return () => {
    due = null;
    stopTravel();
    stopStore();
  };
}
