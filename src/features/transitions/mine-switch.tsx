import { Link } from "react-router";
import { plural } from "#domain/format.ts";
import { carryTo, paths } from "#paths";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Switch } from "#ui/field.tsx";
import styles from "./mine-switch.module.css";

/** Whether what the reader knows counts as brought along; without anything known, the way to say it. */
export function MineSwitch() {
  const known = useKnown();
  const mine = useExplorer((state) => state.mine);
  const setMine = useExplorer((state) => state.setMine);
  const carried = useCarried();
  const announce = useAnnounce();
  const link = <Link to={carryTo(paths.mySkills.build(), carried)}>My skills</Link>;
  if (known.size === 0) {
    return (
      <p className={styles.words}>
        Counted from the roles’ lists alone. Say what you know under {link}, and it can be counted too.
      </p>
    );
  }
  const count = (on: boolean) => {
    setMine(on);
    announce(on ? "What you know counts too" : "The roles’ lists alone count");
  };
  return (
    <div className={`${styles.mine} needs-script`}>
      <Switch label="Count what I know too" checked={mine} onChange={count} />
      <p className={styles.words}>
        {mine
          ? `${known.size === 1 ? "The skill you know is" : `The ${known.size} skills you know are`} not counted as missing, whichever role you start from.`
          : `You know ${plural(known.size, "skill")}; the roles’ lists alone are counted.`}{" "}
        {link}
      </p>
    </div>
  );
}
