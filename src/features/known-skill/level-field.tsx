import { useId } from "react";
import type { Level } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { Segment } from "#ui/field.tsx";
import styles from "./level-field.module.css";

const OPTIONS = [
  { value: "none", label: "Not yet" },
  { value: "used", label: LEVEL_WORDS.used },
  { value: "comfortable", label: LEVEL_WORDS.comfortable },
] as const satisfies readonly { value: Level | "none"; label: string }[];

/** How well the reader knows a skill, one of three. */
export function LevelField({ skill }: { skill: { id: string; name: string } }) {
  const level = useKnown().get(skill.id);
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
