import { catalogue } from "virtual:catalogue";
import { useId } from "react";
import { capital, countWord } from "#domain/format.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { BothWays } from "#features/transitions/both-ways.tsx";
import { GridKey } from "#features/transitions/grid-key.tsx";
import { GridNotes } from "#features/transitions/grid-notes.tsx";
import { MineSwitch } from "#features/transitions/mine-switch.tsx";
import { ReadingExample } from "#features/transitions/reading-example.tsx";
import { RowList } from "#features/transitions/row-list.tsx";
import { TransitionGrid } from "#features/transitions/transition-grid.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./transitions.module.css";

export const handle = {
  meta: () => ({
    title: `Transitions between roles | ${catalogue.site.name}`,
    description: `Every move between ${countWord(catalogue.roles.length)} roles, both ways: the skills carried along, the skills to add, and the change of the official median.`,
  }),
};

export function Component() {
  const { place, source, settings, adjusted } = usePay();
  const keys = useId();
  return (
    <div className="page">
      <div className="page-lead">
        <h1 className="page-title">Transitions between roles</h1>
        <p>
          A row is where you are, a column where you go; the large number is how many essential skills to add.
          The gap from A to B is not the gap from B to A, because the lists of skills differ in length.
        </p>
      </div>
      <div data-told-hidden>
        <Section id="grid" title="Every move, both ways" note={<MineSwitch />}>
          <PaySettingsBar roles={catalogue.roles} withMean={false} />
          <RowList />
          <GridKey />
          <ReadingExample />
          <TransitionGrid
            caption={
              <>
                {capital(countWord(catalogue.roles.length))} roles by each other: essential skills carried
                along, essential skills to add, and the change of the median {UNIT_WORDS[settings.unit]},{" "}
                {place.name}, {source.period}
                {adjusted && ", adjusted for living cost"}. A cell opens the page of its pair.
              </>
            }
            describedBy={keys}
          />
          <GridNotes />
          <p className={`${styles.keys} needs-script`} id={keys}>
            By keyboard: the Tab key stops once at the grid. Arrow keys move between its cells, Home and End
            to the ends of a row, with Ctrl to the first and the last cell; Enter opens one.
          </p>
        </Section>
        <Section id="ways" title="There and back">
          <BothWays />
        </Section>
      </div>
    </div>
  );
}
