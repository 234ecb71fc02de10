import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { Carried } from "#domain/choices.ts";
import type { ExplorerActions, ExplorerState, ExplorerStore } from "./explorer-store.ts";

const StoreContext = createContext<ExplorerStore | null>(null);
const CarriedContext = createContext<Carried | null>(null);

/** Hands one store to a tree: a new one for each prerendered page, a single one in the browser. */
export function ExplorerProvider({ store, children }: { store: ExplorerStore; children: ReactNode }) {
  const picks = useStore(store, (state) => state.picks);
  const pay = useStore(store, (state) => state.pay);
  // What a change is made with answers first: where all the links of a page lead can wait for it.
  const carried = useDeferredValue(useMemo(() => ({ picks, pay }), [picks, pay]));
  return (
    <StoreContext value={store}>
      <CarriedContext value={carried}>{children}</CarriedContext>
    </StoreContext>
  );
}

/** Reads a slice of the store and renders again only when that slice changes. @throws outside a provider. */
export function useExplorer<T>(select: (state: ExplorerState & ExplorerActions) => T): T {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useExplorer needs an ExplorerProvider above it");
  return useStore(store, select);
}

/** Reads the store when it is asked, for what is done now and then: nothing is rendered again for it. */
export function useReadExplorer(): () => ExplorerState {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useReadExplorer needs an ExplorerProvider above it");
  return store.getState;
}

/** What links to other pages have to carry, as of the last change that was drawn. @throws outside a provider. */
export function useCarried(): Carried {
  const carried = useContext(CarriedContext);
  if (!carried) throw new Error("useCarried needs an ExplorerProvider above it");
  return carried;
}
