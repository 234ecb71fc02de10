import { plural } from "#domain/format.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import styles from "./filter-panel.module.css";

/** Between what the reader ticked here and what they know: takes the one over into the other. */
export function KnownTicks() {
  const { everywhere } = useCatalogue().catalogue.site;
  const filter = useExplorer((state) => state.filter);
  const setFilter = useExplorer((state) => state.setFilter);
  const addSkills = useExplorer((state) => state.addSkills);
  const announce = useAnnounce();
  const known = useKnown();
  const unknown = filter.skills.filter((id) => !known.has(id));
  // What every role has tells none of them apart.
  const untold = [...known.keys()].filter((id) => id !== everywhere && !filter.skills.includes(id));
  const tick = () => {
    setFilter({
      ...filter,
      skills: [...filter.skills, ...untold],
      without: filter.without.filter((id) => !known.has(id)),
    });
    announce(`${plural(untold.length, "skill")} ticked, and in the address.`);
  };
  const learn = () => {
    addSkills(unknown, "used");
    announce(`${plural(unknown.length, "skill")} added to My skills.`);
  };
  return (
    <p className={styles.known}>
      <Button look="link" unavailable={untold.length === 0} onClick={tick}>
        Tick what I know
      </Button>
      <Button look="link" unavailable={unknown.length === 0} onClick={learn}>
        I know what is ticked
      </Button>
    </p>
  );
}
