import { useExplorer } from "#store/use-explorer.tsx";
import { useIsKnown } from "#store/use-known.ts";
import { MarkToggle } from "#ui/mark-toggle.tsx";

/**
 * Says that the reader knows a skill: used it, until they say more under My skills. Pressed again it takes that
 * back, and a third time brings back what was told before.
 * @param brief the word alone, for long lists.
 */
export function KnowButton({
  skill,
  brief = false,
}: {
  skill: { id: string; name: string };
  brief?: boolean;
}) {
  const known = useIsKnown(skill.id);
  const toggle = useExplorer((state) => state.toggleKnown);
  return (
    <MarkToggle pressed={known} size={brief ? "small" : "normal"} onToggle={() => toggle(skill.id)}>
      {brief ? "know" : "I know this"}
      <span className="vh">: {skill.name}</span>
    </MarkToggle>
  );
}
