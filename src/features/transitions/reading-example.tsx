import { transition } from "#domain/transitions.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./reading-example.module.css";
import { useChangeWords } from "./use-change-words.ts";
import { useCounted } from "./use-counted.ts";
import { useMedians } from "./use-medians.ts";

/** How a cell of the grid is read, told of its first one. */
export function ReadingExample() {
  const [from, to] = useCatalogue().catalogue.roles;
  const { changeOf } = useMedians();
  const counted = useCounted();
  const words = useChangeWords();
  if (!from || !to) return null;
  const { carried, mine, add } = transition(from, to, counted);
  const change = changeOf(from, to);
  return (
    <p className={styles.example}>
      How to read it: row {from.code}, column {to.code}. Whoever has the essential skills of {from.name}{" "}
      carries {carried.length} of the {to.essential.length} of {to.name} along
      {mine.length > 0 && `, brings ${mine.length} by what they know`} and has <b>{add.length} to add</b>.
      {change.kind === "change" && ` The median changes by ${words(change).full}.`}
    </p>
  );
}
