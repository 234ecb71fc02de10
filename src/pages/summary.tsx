import { catalogue } from "virtual:catalogue";
import { loadPlan, loadSources } from "virtual:details";
import { Link, useLoaderData } from "react-router";
import type { Source } from "#data/schema.ts";
import { UndoNotice } from "#features/keep/undo-notice.tsx";
import { Summary } from "#features/summary/summary.tsx";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import styles from "./summary.module.css";

/** Every source, for those that the page comes to quote. */
export function loader(): Promise<readonly Source[]> {
  return loadSources();
}

export const shouldRevalidate = () => false;

export const handle = {
  meta: () => ({
    title: `My summary on one page | ${catalogue.site.name}`,
    description:
      "What you know, your roles, what is missing and in which order to learn it, on one page to print. Nothing leaves the browser.",
    indexed: false,
  }),
};

export function Component() {
  const sources = useLoaderData<typeof loader>();
  const carried = useCarried();
  return (
    <div className={`page ${styles.page}`}>
      <div className={styles.lead}>
        <div>
          <h1 className="page-title">My summary</h1>
          <p>What you know, where you could go and what is missing, on one page to print.</p>
          <p className={styles.brand}>{catalogue.site.name}</p>
        </div>
        <div className={styles.actions}>
          <Button look="primary" className="needs-script" onClick={() => window.print()}>
            Print
          </Button>
          <Link className={buttonClass()} to={carryTo(paths.mySkills.build(), carried)}>
            Back to My skills
          </Link>
        </div>
      </div>
      <UndoNotice after={() => document.getElementById("main")} />
      <p className="scriptless">
        This page shows what this browser keeps of you, and needs JavaScript for it.
      </p>
      <div data-told-hidden>
        <Summary sources={sources} load={loadPlan} />
      </div>
    </div>
  );
}
