import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./know-button.module.css";

/**
 * Says that the reader knows a skill, or takes it back: used it, until they say more under My skills.
 * @param brief the word alone, for long lists.
 */
export function KnowButton({
  skill,
  brief = false,
}: {
  skill: { id: string; name: string };
  brief?: boolean;
}) {
  const level = useKnown().get(skill.id);
  const setLevel = useExplorer((state) => state.setLevel);
  return (
    <button
      type="button"
      className={`${styles.know} needs-script`}
      data-brief={brief || undefined}
      data-level={level}
      aria-pressed={level !== undefined}
      onClick={() => setLevel(skill.id, level === undefined ? "used" : null)}
    >
      {brief ? "know" : "I know this"}
      <span className="vh">: {skill.name}</span>
    </button>
  );
}
