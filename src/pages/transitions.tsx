import { catalogue } from "virtual:catalogue";
import { useId } from "react";
import { capital, countWord } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { BothWays } from "#features/transitions/both-ways.tsx";
import { GridKey } from "#features/transitions/grid-key.tsx";
import { GridNotes } from "#features/transitions/grid-notes.tsx";
import { MineSwitch } from "#features/transitions/mine-switch.tsx";
import { MoveList } from "#features/transitions/move-list.tsx";
import { ReadingExample } from "#features/transitions/reading-example.tsx";
import { RowList } from "#features/transitions/row-list.tsx";
import { TransitionGrid } from "#features/transitions/transition-grid.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./transitions.module.css";

const { roles, site } = catalogue;
const many = roles.length > SIDE_BY_SIDE;

const WHAT = "the skills carried along, the skills to add, and the change of the official median.";

function description(): string {
  if (roles.length === 1) return `There is one role, and so nothing to move between.`;
  return many
    ? `From any of ${roles.length} roles to each other: ${WHAT}`
    : `Every move between ${countWord(roles.length)} roles, both ways: ${WHAT}`;
}

export const handle = {
  meta: () => ({ title: `Transitions between roles | ${site.name}`, description: description() }),
};

/** Why the two directions of a move differ. */
const UNEQUAL =
  "The gap from A to B is not the gap from B to A, because the lists of skills differ in length.";

/** Every role by every role, and where the two directions differ most. */
function Grid() {
  const { place, source, settings, adjusted } = usePay();
  const keys = useId();
  return (
    <>
      <Section id="grid" title="Every move, both ways" note={<MineSwitch />}>
        <PaySettingsBar roles={roles} withMean={false} />
        <RowList />
        <GridKey />
        <ReadingExample />
        <TransitionGrid
          caption={
            <>
              {capital(countWord(roles.length))} roles by each other: essential skills carried along,
              essential skills to add, and the change of the median {UNIT_WORDS[settings.unit]}, {place.name},{" "}
              {source.period}
              {adjusted && ", adjusted for living cost"}. A cell opens the page of its pair.
            </>
          }
          describedBy={keys}
        />
        <GridNotes roles={roles} />
        <p className={`${styles.keys} needs-script`} id={keys}>
          By keyboard: the Tab key stops once at the grid. Arrow keys move between its cells, Home and End to
          the ends of a row, with Ctrl to the first and the last cell; Enter opens one.
        </p>
      </Section>
      <Section id="ways" title="There and back">
        <BothWays />
      </Section>
    </>
  );
}

function leadWords(): string {
  if (roles.length === 1) {
    return `There is one role here, ${roles[0]?.name}, and so nothing to move between.`;
  }
  return many
    ? `Say where you are, and the roles to go to stand in order: the fewest essential skills to add first. ${UNEQUAL}`
    : `A row is where you are, a column where you go; the large number is how many essential skills to add. ${UNEQUAL}`;
}

export function Component() {
  return (
    <div className="page">
      <div className="page-lead">
        <h1 className="page-title">Transitions between roles</h1>
        <p>{leadWords()}</p>
      </div>
      {roles.length > 1 && (
        <div data-told-hidden>
          {many ? (
            <Section id="moves" title="From one role to the others" note={<MineSwitch />}>
              <MoveList settings={(shown) => <PaySettingsBar roles={shown} withMean={false} />} />
            </Section>
          ) : (
            <Part title="Every move, both ways">
              <Grid />
            </Part>
          )}
        </div>
      )}
    </div>
  );
}
