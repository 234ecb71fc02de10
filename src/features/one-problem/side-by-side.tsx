import { useId } from "react";
import type { Problem } from "#data/code-schema.ts";
import { stageRows } from "#domain/stage-rows.ts";
import { ProgramHeads } from "./program-heads.tsx";
import styles from "./side-by-side.module.css";
import type { Solved } from "./solved.ts";
import { StagePart } from "./stage-part.tsx";
import { useScrollTogether } from "./use-scroll-together.ts";

/** Programs in columns, aligned by the stages that all of them go through. */
export function SideBySide({ solved, stages }: { solved: readonly Solved[]; stages: Problem["stages"] }) {
  const [heads, columns] = useScrollTogether<HTMLUListElement, HTMLElement>();
  const id = useId();
  const rows = stageRows(
    stages,
    solved.map(({ program }) => program),
  );
  return (
    <div className={styles.board} data-count={solved.length}>
      <ProgramHeads solved={solved} {...heads} />
      <section
        className={styles.scroll}
        tabIndex={0}
        aria-label="Programs side by side, stage by stage"
        {...columns}
      >
        <div className={styles.stages}>
          {rows.map(({ stage, parts }) => (
            <section key={stage.id} className={styles.stage} aria-labelledby={`${id}-${stage.id}`}>
              <div className={styles.about}>
                <h3 id={`${id}-${stage.id}`}>{stage.name}</h3>
                <p>{stage.about}</p>
              </div>
              <div className={styles.columns}>
                {solved.map((entry, index) => (
                  <StagePart key={entry.role.slug} solved={entry} parts={parts[index] ?? []} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </section>
    </div>
  );
}
