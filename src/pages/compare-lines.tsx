import { Columns, Lines } from "#features/compare-table/columns.tsx";
import type { Compared } from "#features/compare-table/compared.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Section } from "#ui/section.tsx";

/** The tasks of the roles side by side, each list with who gives it. */
export function DayToDay({ compared }: { compared: readonly Compared[] }) {
  const { source, register } = useCatalogue().catalogue.site.words;
  return (
    <Section id="day" title="Day to day">
      <Columns compared={compared}>
        {({ detail: { dayToDay } }) => (
          <Lines
            lines={dayToDay.tasks}
            note={
              dayToDay.occupation
                ? `Tasks that ${register.name} lists for ${dayToDay.occupation}; not ${source}’s.`
                : `As ${source} gives it.`
            }
          />
        )}
      </Columns>
    </Section>
  );
}

/** The roles' other titles side by side; nothing where none has any. */
export function Titles({ compared }: { compared: readonly Compared[] }) {
  const { register } = useCatalogue().catalogue.site.words;
  if (compared.every(({ detail }) => detail.titles.length === 0)) return null;
  return (
    <Section id="titles" title="Also advertised as">
      <Columns compared={compared}>
        {({ detail: { titles } }) => (
          <Lines
            lines={titles.map(({ title }) => title)}
            note={titles.length > 0 ? `Job titles listed by ${register.name}.` : "None on file."}
          />
        )}
      </Columns>
    </Section>
  );
}
