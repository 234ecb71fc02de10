import { CodeTag } from "./code-tag.tsx";
import styles from "./strip-key.module.css";

/** Which slot of the strips is what, in the strips’ order: its code in its colour, and its name. */
export function StripKey({
  slots,
}: {
  slots: readonly { id: string; hue: number; code: string; name: string }[];
}) {
  return (
    <ul className={styles.key}>
      {slots.map(({ id, hue, code, name }) => (
        <li key={id}>
          <CodeTag code={code} hue={hue} />
          {name}
        </li>
      ))}
    </ul>
  );
}
