import { Link } from "react-router";
import type { Mapping } from "#data/catalogue.ts";
import { pageOf } from "#domain/list-size.ts";
import { EvidenceList } from "#features/provenance/evidence-list.tsx";
import { FitLabel } from "#features/provenance/fit-label.tsx";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import styles from "./sources.module.css";

const FITS = [
  {
    fit: "exact",
    words: "Confidence is high: the occupation has a code of its own that is this role.",
  },
  {
    fit: "near",
    words: "Confidence is medium or medium-high: the code is the nearest one, and holds other work too.",
  },
  {
    fit: "stand-in",
    words: "Confidence is medium-low: no code is the role’s own, and the figures are another occupation’s.",
  },
] as const;

/** Which official occupation stands for each role, how well and on what evidence; many roles in pages. */
export function Mappings({ mappings }: { mappings: readonly Mapping[] }) {
  const { count } = useCatalogue().format;
  const carried = useCarried();
  const [page, setPage] = usePage("");
  const shown = pageOf(mappings, page);
  return (
    <>
      <dl className={styles.fits}>
        {FITS.map(({ fit, words }) => (
          <div key={fit}>
            <dt>
              <FitLabel fit={fit} short />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {shown.items.map((mapping) => (
        <details key={mapping.slug} className={styles.mapping} data-hue={mapping.hue}>
          <summary>
            <span>
              <b>{mapping.name}</b> <CodeTag code={mapping.code} hue={mapping.hue} />
            </span>
            <span>
              {mapping.title} {mapping.soc}
            </span>
            <FitLabel fit={mapping.fit} short />
          </summary>
          <div className={styles.evidence}>
            <div>
              <p>{mapping.reason}</p>
              <p>
                <Link to={roleAddress(mapping.slug, carried)}>
                  Open the role<span className="vh"> {mapping.name}</span>
                </Link>
              </p>
              {mapping.alternatives.length > 0 && (
                <>
                  <h3>It could also be read as</h3>
                  <ul>
                    {mapping.alternatives.map((entry) => (
                      <li key={entry.soc}>
                        {entry.title} {entry.soc}. {entry.reason}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
            <EvidenceList evidence={mapping.evidence} />
          </div>
        </details>
      ))}
      <Pager shown={shown} of={mappings.length} label="roles" count={count} onPage={setPage} />
    </>
  );
}
