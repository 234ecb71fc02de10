import { useEffect, useState } from "react";
import { storageAllowed } from "#store/persistence.ts";

/** Says so where the browser keeps nothing of what the reader tells. */
export function KeptWhere() {
  const [kept, setKept] = useState(true);
  useEffect(() => setKept(storageAllowed()), []);
  if (kept) return null;
  return <p>This browser keeps nothing for this site: what you pick lasts until you leave or reload it.</p>;
}
