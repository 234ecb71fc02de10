import { useEffect, useState } from "react";
import { storageAllowed } from "./persistence.ts";
import { useExplorer } from "./use-explorer.tsx";

/** Whether the browser lets this page keep anything; taken to be so until it was tried, after the first paint. */
export function useStorageAllowed(): boolean {
  const forbidden = useExplorer((state) => state.unkept === "forbidden");
  const [allowed, setAllowed] = useState(true);
  useEffect(() => setAllowed(storageAllowed()), []);
  return allowed && !forbidden;
}
