import type { Fit } from "#data/schema.ts";
import styles from "./fit-label.module.css";

const WORDS: Record<Fit, string> = {
  exact: "Exact: the official occupation is this role",
  near: "Near: the official occupation holds this role and others",
  "stand-in": "Stand-in: the role has no official occupation of its own",
};
const SHORT: Record<Fit, string> = { exact: "Exact", near: "Near", "stand-in": "Stand-in" };

/** How closely the official occupation describes the role, in words with a gauge of three. */
export function FitLabel({ fit, short = false }: { fit: Fit; short?: boolean }) {
  return (
    <span className={styles.fit} data-fit={fit}>
      {short ? SHORT[fit] : WORDS[fit]}
    </span>
  );
}
