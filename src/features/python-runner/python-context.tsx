import { createContext, type ReactNode, useContext, useState } from "react";
import { useStore } from "zustand";
import type { PythonRelease } from "#data/code.ts";
import { paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { trustedScript } from "#ui/trusted-script.ts";
import { createPythonHost, type Phase, type PythonHost, type Run } from "./python-host.ts";
import pythonWorker from "./python-worker.ts?worker&url";

const PythonContext = createContext<PythonHost | null>(null);

function startWorker(): Worker {
  return new Worker(trustedScript(pythonWorker), { type: "module", name: "python" });
}

/**
 * Gives the pages below one Python, which outlives each of them; nothing is loaded before the first run.
 * @param before awaited ahead of that; it may take its time, and never throws.
 */
export function PythonProvider({ before, children }: { before?: () => Promise<void>; children: ReactNode }) {
  const { catalogue } = useCatalogue();
  const [host] = useState(() =>
    // Without programs in the dataset there is no Python, and nothing that would ask for it.
    createPythonHost(startWorker, paths.pythonFolder(catalogue.python?.pyodide ?? ""), before),
  );
  return <PythonContext value={host}>{children}</PythonContext>;
}

/** @throws outside the provider. */
export function usePython(): PythonHost {
  const host = useContext(PythonContext);
  if (!host) throw new Error("usePython is used outside PythonProvider");
  return host;
}

/** The Python that runs programs. @throws in a dataset without programs, whose pages have nothing to run. */
export function usePythonRelease(): PythonRelease {
  const { python } = useCatalogue().catalogue;
  if (!python) throw new Error("this dataset has no programs, and so no Python");
  return python;
}

/** The latest run of the program under `key`; null when there is none. */
export function useRun(key: string): Run | null {
  return useStore(usePython().store, ({ runs }) => runs[key] ?? null);
}

/** Where Python stands. */
export function usePhase(): Phase {
  return useStore(usePython().store, ({ phase }) => phase);
}
