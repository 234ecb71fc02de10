import { useState } from "react";
import { Link } from "react-router";
import { carryTo, paths } from "#paths";
import type { Unkept } from "#store/safe-storage.ts";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { focusMain } from "#ui/focus-main.ts";
import { Notice } from "#ui/notice.tsx";
import bar from "./bottom-bar.module.css";

const REASONS: Record<Unkept, string> = {
  full: "This browser has no room left for this site",
  forbidden: "This browser keeps nothing for this site",
};

/** Says, until it is dismissed, that the browser does not keep what the reader changes, and what can be done. */
export function UnkeptNotice() {
  const unkept = useExplorer((state) => state.unkept);
  const carried = useCarried();
  const [dismissed, setDismissed] = useState(false);
  if (unkept === null || dismissed) return null;
  return (
    <div className={bar.bar}>
      <div className="page">
        <Notice
          title="What you change is not being kept"
          onDismiss={() => {
            setDismissed(true);
            focusMain();
          }}
        >
          <p>
            {REASONS[unkept]}: what you change lasts until you leave or reload it. Saving it as a file still
            works: <Link to={`${carryTo(paths.mySkills.build(), carried)}#keep`}>save what you have</Link>.
          </p>
        </Notice>
      </div>
    </div>
  );
}
