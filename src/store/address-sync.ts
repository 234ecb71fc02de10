import type { Choices } from "#domain/choices.ts";
import type { ParamProblem } from "#domain/search-params.ts";
import type { ExplorerStore } from "./explorer-store.ts";

/** The address bar as the store sees it; the app makes one from the router. */
export interface AddressBar {
  read(): { choices: Choices; problems: ParamProblem[] };
  /** Makes the address say `choices`; a new history entry unless `replace`. */
  write(choices: Choices, replace: boolean): void;
  /** Calls back whenever the address changed other than by `write`. @returns how to stop. */
  onTravel(callback: () => void): () => void;
}

/**
 * Keeps the store and the address bar saying the same: the store follows every travel, and the address
 * every change of the store. A choice is one history entry; typing or dragging in one field is one.
 * @returns how to stop.
 */
export function syncWithAddress(store: ExplorerStore, address: AddressBar): () => void {
  const follow = () => {
    const { choices, problems } = address.read();
    store.getState().travel(choices, problems);
  };
  follow();
  const stopTravel = address.onTravel(follow);
  const stopStore = store.subscribe((state, previous) => {
    if (state.gesture === previous.gesture || state.gesture.kind === "travel") return;
    address.write(state, state.gesture.kind === "type" && !state.gesture.first);
  });
  return () => {
    stopTravel();
    stopStore();
  };
}
