import { catalogue } from "virtual:catalogue";
import { loadRole } from "virtual:details";
import {
  data,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import type { NotFound } from "#domain/not-found.ts";
import { pageTitle } from "#domain/page-title.ts";
import { currentId } from "#domain/renames.ts";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { CiteFigure } from "#features/pay-out/cite-figure.tsx";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { FitLabel } from "#features/provenance/fit-label.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { Detours } from "#features/transitions/detours.tsx";
import { GapLists } from "#features/transitions/gap-lists.tsx";
import { MineSwitch } from "#features/transitions/mine-switch.tsx";
import { MoveHead } from "#features/transitions/move-head.tsx";
import { PayMove } from "#features/transitions/pay-move.tsx";
import { RangePair } from "#features/transitions/range-pair.tsx";
import { mapAddress, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import { roleBySlug } from "./catalogue-ids.ts";
import { leadOn } from "./lead-on.ts";

interface Pair {
  from: RoleDetail;
  to: RoleDetail;
}

const today = (slug: string) => currentId(catalogue.renamed.roles, slug);

/**
 * Former slugs lead to today's, keeping the query and the fragment.
 * @throws a 404 that says which of the two are no roles, or that they are the same one.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Pair> {
  const asked = [params.from ?? "", params.to ?? ""] as const;
  const [from, to] = [today(asked[0]), today(asked[1])];
  const slugs = [...new Set([from, to])];
  const kept = slugs.filter((slug) => roleBySlug.has(slug));
  const unknown = slugs.filter((slug) => !kept.includes(slug));
  if (unknown.length > 0 || from === to) {
    throw data({ kind: "transition", unknown, kept } satisfies NotFound, { status: 404 });
  }
  if (from !== asked[0] || to !== asked[1]) {
    throw leadOn(paths.transition.build(from, to), request);
  }
  const [first, second] = await Promise.all([loadRole(from), loadRole(to)]);
  return { from: first, to: second };
}

/** A transition's page says the same whatever the query says. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.from !== nextParams.from || currentParams.to !== nextParams.to;

function namesOf({ from, to }: Pair, name: "name" | "shortName"): string {
  const [start, end] = [from, to].map(({ slug }) => roleBySlug.get(slug)?.[name] ?? slug);
  return `From ${start} to ${end}`;
}

export const handle = {
  meta: (pair: Pair | undefined) =>
    pair
      ? {
          title: pageTitle(catalogue.site.name, namesOf(pair, "name"), namesOf(pair, "shortName")),
          description: `${namesOf(pair, "name")}: the skills carried along, the skills to add, what changes of the official median, and ways by another role.`,
        }
      : null,
};

/** The sections of the page, in order, by their ids. */
const PARTS = {
  skills: "What you carry, what you add",
  pay: "What changes in pay",
  detours: "By way of another role",
  sources: "Sources",
} as const;

/** Those sources of both roles that this page quotes, each once. */
function useQuoted({ from, to }: Pair): Source[] {
  const { source, adjusted } = usePay();
  const quoted = new Set([
    ...[from, to].flatMap((detail) => [detail.essentialSource.id, detail.range.source]),
    from.alsoSource?.id,
    source.id,
    adjusted && catalogue.paritySource.id,
  ]);
  const all = new Map([...from.sources, ...to.sources].map((entry) => [entry.id, entry]));
  return [...all.values()].filter(({ id }) => quoted.has(id));
}

export function Component() {
  const pair = useLoaderData<typeof loader>();
  const { role, hasMap } = useCatalogue();
  const { state } = catalogue.site.words;
  const [from, to] = [role(pair.from.slug), role(pair.to.slug)];
  const carried = useCarried();
  const { place, source } = usePay();
  const title = `From ${from.name} to ${to.name}`;
  return (
    <article className="page">
      <Part title={title} head={{ id: "main", shown: <h1 className="page-title">{title}</h1> }}>
        <MoveHead from={from} to={to} />
      </Part>
      <div data-told-hidden>
        <PageIndex parts={PARTS} />
        <Section id="skills" title={PARTS.skills} note={<MineSwitch />}>
          <GapLists
            from={from}
            to={to}
            start={pair.from}
            detail={pair.to}
            know={(skill) => <KnowButton skill={skill} brief />}
          />
        </Section>
        <Section
          id="pay"
          title={PARTS.pay}
          note={`Official medians of the occupations behind the roles: ${place.name}, ${source.period}. ${source.population}`}
        >
          <PaySettingsBar
            roles={[from, to]}
            withMean={false}
            note={
              hasMap && (
                <Link to={mapAddress([to.slug, from.slug], carried)}>
                  The difference by {state.one}, on a map
                </Link>
              )
            }
          />
          <PayMove
            from={from}
            to={to}
            fitLabel={({ official }) => <FitLabel fit={official.fit} />}
            cite={({ official, slug }) => <CiteFigure official={official} slug={slug} statistic="median" />}
          />
          <RangePair roles={[from, to]} />
        </Section>
        <Section id="detours" title={PARTS.detours}>
          <Detours from={from} to={to} />
        </Section>
        <Section id="sources" title={PARTS.sources}>
          <SourceTable sources={useQuoted(pair)} caption={`Sources of the page ${title}`} />
        </Section>
      </div>
    </article>
  );
}
