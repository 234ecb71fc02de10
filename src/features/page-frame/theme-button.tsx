import { useEffect, useState } from "react";
import { storageAllowed, type ThemeChoice } from "#store/persistence.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import styles from "./masthead.module.css";

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: "light", light: "dark", dark: "system" };
const LABELS: Record<ThemeChoice, string> = { system: "System", light: "Light", dark: "Dark" };

const NOT_KEPT = "This browser keeps no settings: the theme lasts until you leave.";

/** Steps through system, light and dark. */
export function ThemeButton() {
  const theme = useExplorer((state) => state.theme);
  const setTheme = useExplorer((state) => state.setTheme);
  const announce = useAnnounce();
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);
  const choose = () => {
    const next = NEXT[theme];
    setTheme(next);
    const isKept = storageAllowed();
    setKept(isKept);
    announce(`Theme: ${LABELS[next].toLowerCase()}.${isKept ? "" : ` ${NOT_KEPT}`}`);
  };
  return (
    <>
      {!kept && <p className={styles.notKept}>{NOT_KEPT}</p>}
      <Button
        look="bare"
        className={`${styles.theme} needs-script`}
        onClick={choose}
        aria-label={`Theme: ${LABELS[theme].toLowerCase()}. Change to ${LABELS[NEXT[theme]].toLowerCase()}.`}
      >
        <span className="vh-narrow">{LABELS[theme]}</span>
      </Button>
    </>
  );
}
