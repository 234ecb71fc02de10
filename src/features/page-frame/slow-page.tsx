import { useEffect, useState } from "react";
import { Link, useNavigation } from "react-router";
import { useAnnounce } from "#ui/announcer.tsx";
import bar from "./bottom-bar.module.css";
import styles from "./slow-page.module.css";

/** How long a page may take to arrive before that is said, in milliseconds. */
const PATIENCE = 3000;

const WORDS = "The page you chose is slow to arrive. This one stays until it is there.";

/** Says that the next page is on its way when that takes long, with another way to it. */
export function SlowPage() {
  const { location } = useNavigation();
  const announce = useAnnounce();
  /** Which page is late: another one has time of its own. */
  const [late, setLate] = useState<string | null>(null);
  const key = location?.key ?? null;
  useEffect(() => {
    if (key === null) return;
    const timer = setTimeout(() => {
      setLate(key);
      announce(WORDS);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [key, announce]);
  if (!location || late !== key) return null;
  return (
    <div className={bar.bar}>
      <div className={styles.slow}>
        <p className="page">
          {WORDS} {/* as a visit to it: a page comes with all that it needs to be read */}
          <Link reloadDocument to={location}>
            Load it afresh
          </Link>
        </p>
      </div>
    </div>
  );
}
