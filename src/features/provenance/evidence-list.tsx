import type { Evidence } from "#data/schema.ts";
import styles from "./evidence-list.module.css";

const KINDS: Record<Evidence["kind"], string> = {
  "reported-title": "Reported job title",
  "alternate-title": "Alternate title",
  "direct-match-title": "Direct match title",
  "projections-note": "Note in the projections",
};

/** The titles and notes a mapping rests on, each with the code that lists it and the release. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <p className={styles.none}>No title or note on file.</p>;
  return (
    <ul className={styles.list}>
      {evidence.map((entry) => (
        <li key={`${entry.kind}-${entry.code}-${entry.title}`}>
          <b>{entry.title}</b> <span>{KINDS[entry.kind]}</span>
          <span>
            {entry.code}, release {entry.version}
          </span>
        </li>
      ))}
    </ul>
  );
}
