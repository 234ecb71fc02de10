import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { MarkToggle } from "#ui/mark-toggle.tsx";

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
  const known = useKnown().has(skill.id);
  const setLevel = useExplorer((state) => state.setLevel);
  return (
    <MarkToggle
      pressed={known}
      size={brief ? "small" : "normal"}
      onToggle={() => setLevel(skill.id, known ? null : "used")}
    >
      {brief ? "know" : "I know this"}
      <span className="vh">: {skill.name}</span>
    </MarkToggle>
  );
}
