import { createContext, type ReactNode, useContext, useState } from "react";
import { useStore } from "zustand";
import { paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { keepOffline } from "./keep-offline.ts";
import { createPythonHost, type Phase, type PythonHost, type Run } from "./python-host.ts";

const PythonContext = createContext<PythonHost | null>(null);

function startWorker(): Worker {
  return new Worker(new URL("./python-worker.ts", import.meta.url), { type: "module", name: "python" });
}

/** Gives the pages below one Python, which outlives each of them; nothing is loaded before the first run. */
export function PythonProvider({ children }: { children: ReactNode }) {
  const { catalogue } = useCatalogue();
  const [host] = useState(() =>
    createPythonHost(startWorker, paths.pythonFolder(catalogue.python.pyodide), keepOffline),
  );
  return <PythonContext value={host}>{children}</PythonContext>;
}

/** @throws outside the provider. */
export function usePython(): PythonHost {
  const host = useContext(PythonContext);
  if (!host) throw new Error("usePython is used outside PythonProvider");
  return host;
}

/** The latest run of the program under `key`; null when there is none. */
export function useRun(key: string): Run | null {
  return useStore(usePython().store, ({ runs }) => runs[key] ?? null);
}

/** Where Python stands. */
export function usePhase(): Phase {
  return useStore(usePython().store, ({ phase }) => phase);
}
