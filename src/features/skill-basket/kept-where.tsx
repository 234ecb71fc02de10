import { useStorageAllowed } from "#store/use-storage-allowed.ts";

/** Says so where the browser keeps nothing of what the reader tells. */
export function KeptWhere() {
  if (useStorageAllowed()) return null;
  return <p>This browser keeps nothing for this site: what you pick lasts until you leave or reload it.</p>;
}
