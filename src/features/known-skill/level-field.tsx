import { useId } from "react";
import { type Level, levelOf } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { Segment } from "#ui/field.tsx";
import styles from "./level-field.module.css";

const OPTIONS = [
  { value: "none", label: "Not yet" },
  { value: "used", label: LEVEL_WORDS.used },
  { value: "comfortable", label: LEVEL_WORDS.comfortable },
] as const satisfies readonly { value: Level | "none"; label: string }[];

/** How well the reader knows a skill, one of three. */
export function LevelField({ skill }: { skill: { id: string; name: string } }) {
  // Only its own level: there are as many of these as skills, and one of them changes.
  const level = useExplorer((state) => levelOf(state, skill.id));
  const setLevel = useExplorer((state) => state.setLevel);
  const id = useId();
  return (
    <fieldset className={`${styles.level} needs-script`} data-known={level !== undefined || undefined}>
      <legend className="vh">How well you know {skill.name}</legend>
      <Segment
        name={`${id}-level`}
        value={level ?? "none"}
        options={OPTIONS}
        onChange={(value) => setLevel(skill.id, value === "none" ? null : value)}
      />
    </fieldset>
  );
}
