import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
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
