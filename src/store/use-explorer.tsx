import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import type { Carried } from "#domain/choices.ts";
import type { ExplorerActions, ExplorerState, ExplorerStore } from "./explorer-store.ts";

const StoreContext = createContext<ExplorerStore | null>(null);

/** Hands one store to a tree: a new one for each prerendered page, a single one in the browser. */
export function ExplorerProvider({ store, children }: { store: ExplorerStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Reads a slice of the store and renders again only when that slice changes. @throws outside a provider. */
export function useExplorer<T>(select: (state: ExplorerState & ExplorerActions) => T): T {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useExplorer needs an ExplorerProvider above it");
  return useStore(store, select);
}

/** What links to other pages have to carry. */
export function useCarried(): Carried {
  const picks = useExplorer((state) => state.picks);
  const pay = useExplorer((state) => state.pay);
  return useMemo(() => ({ picks, pay }), [picks, pay]);
}
