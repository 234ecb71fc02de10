import { useState } from "react";
import { AddRecognised } from "./add-recognised.tsx";
import type { ReadText } from "./read-text.ts";
import styles from "./recognised.module.css";
import { RecognisedText } from "./recognised-text.tsx";

/** What was found in a text: the text with the skills marked, and the skills to add. */
export function Recognised({ result }: { result: ReadText }) {
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className={styles.recognised}>
      <RecognisedText result={result} dropped={dropped} />
      <AddRecognised result={result} dropped={dropped} onDrop={setDropped} />
    </div>
  );
}
