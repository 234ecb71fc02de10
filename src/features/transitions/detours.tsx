import type { RoleSummary } from "#data/catalogue.ts";
import { countInWords } from "#domain/count-words.ts";
import { capital, plural } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { detours, transition } from "#domain/transitions.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { DetourItem } from "./detour-item.tsx";
import styles from "./detours.module.css";
import { useCounted } from "./use-counted.ts";

/** What is said before the detours: whether any halves the largest gap, and else whether any lowers it. */
function answer(
  direct: number,
  found: readonly { halves: boolean }[],
  others: number,
  count: (value: number) => string,
): string {
  const number = (value: number) => countInWords(value, count);
  if (direct === 0) return "There is nothing to add, and so nothing to split.";
  if (direct === 1) return "There is one skill to add: nothing to split.";
  if (others === 0) return "There is no other role to go by way of.";
  const gap = `the gap of ${plural(direct, "skill")}`;
  const halving = found.filter(({ halves }) => halves).length;
  if (halving > 0)
    return `${halving === 1 ? "One role" : `${number(halving)} roles`} between would halve ${gap}.`;
  const none = others === 1 ? "The one other role" : `None of the ${number(others)} other roles`;
  if (found.length > 0)
    return `${none} ${others === 1 ? "does not halve" : "halves"} ${gap}, but there is a way on which no step is as large.`;
  return `${none} ${others === 1 ? "does not make" : "makes"} ${gap} any smaller: by way of each, one step is at least as large.`;
}

/** The ways over one other role on which no step is as large as the direct one, the best of them, with the rule. */
export function Detours({ from, to }: { from: RoleSummary; to: RoleSummary }) {
  const { catalogue, format } = useCatalogue();
  const { roles } = catalogue;
  const counted = useCounted();
  const direct = transition(from, to, counted).add.length;
  const found = detours(from, to, roles, counted);
  const half = Math.floor(direct / 2);
  const text = answer(direct, found, roles.length - 2, format.count);
  return (
    <>
      <p className={styles.answer}>{capital(text)}</p>
      {direct > 1 && (
        <p className={styles.rule}>
          The rule: a way is shown when its larger step adds fewer skills than the direct way’s {direct}. It
          halves the gap when that step adds {half} at most. Whoever took the first step brings the essential
          skills of both roles. The smallest larger step comes first, then the fewest skills in all.
          {found.length > SIDE_BY_SIDE &&
            ` Of the ${format.count(found.length)} ways, the first ${SIDE_BY_SIDE} are shown.`}
        </p>
      )}
      {found.length > 0 && (
        <ul className={styles.detours}>
          {found.slice(0, SIDE_BY_SIDE).map((detour) => (
            <DetourItem key={detour.via} detour={detour} from={from} to={to} direct={direct} />
          ))}
        </ul>
      )}
    </>
  );
}
