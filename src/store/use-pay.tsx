import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { AreaPayData } from "#data/catalogue.ts";
import { createPayView, type PayView } from "#domain/pay-view.ts";
import { useCatalogue } from "./use-catalogue.tsx";
import { useExplorer } from "./use-explorer.tsx";

/** Pay as the reader wants it shown, and whether the figures of the place they chose have arrived. */
export interface PayContextValue extends PayView {
  /** While loading, and when it failed, the nation's figures are shown, and named as such. */
  status: "ready" | "loading" | "failed";
  /** The name of the place that the reader chose, whether or not its figures are there. */
  wanted: string;
  /** All figures outside the nation, once they were loaded for a place. */
  area: AreaPayData | null;
  /** Tries again after a failure. */
  retry(): void;
}

const PayContext = createContext<PayContextValue | null>(null);

/**
 * Hands pay to features: one place, one unit, one adjustment on a whole page.
 * @param load fetches the figures outside the nation; called when the reader first chooses a place.
 */
export function PayProvider({ load, children }: { load: () => Promise<AreaPayData>; children: ReactNode }) {
  const { catalogue, format } = useCatalogue();
  // Every figure of a page hangs on them: what they were changed with answers first, and the figures follow.
  const settings = useDeferredValue(useExplorer((state) => state.pay));
  const hours = useDeferredValue(useExplorer((state) => state.hours));
  const [area, setArea] = useState<AreaPayData | null>(null);
  const [failed, setFailed] = useState(false);
  const needed = settings.place !== null && area === null;
  useEffect(() => {
    if (!needed || failed) return;
    let current = true;
    load().then(
      (data) => current && setArea(data),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [needed, failed, load]);
  // Another place is another try, whatever became of the last one.
  const [tried, setTried] = useState(settings.place);
  if (tried !== settings.place) {
    setTried(settings.place);
    setFailed(false);
  }
  const retry = useCallback(() => setFailed(false), []);
  const view = useMemo(
    () => createPayView({ catalogue, format, settings, hours, table: area?.table ?? null }),
    [catalogue, format, settings, hours, area],
  );
  const wanted = catalogue.places.find((place) => place.id === settings.place)?.name ?? view.place.name;
  const value = useMemo(
    () => ({
      ...view,
      area,
      retry,
      wanted,
      status: !needed ? ("ready" as const) : failed ? ("failed" as const) : ("loading" as const),
    }),
    [view, area, retry, wanted, needed, failed],
  );
  return <PayContext value={value}>{children}</PayContext>;
}

/** Pay under the reader's settings. @throws outside a provider. */
export function usePay(): PayContextValue {
  const value = useContext(PayContext);
  if (!value) throw new Error("usePay needs a PayProvider above it");
  return value;
}
