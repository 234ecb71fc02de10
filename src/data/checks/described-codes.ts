import { check } from "./check.ts";
import { reference } from "./reference.ts";

// Not for further rounds of projections: one of an older classification has codes that are described no more.
export const figuresAreOfDescribedCodes = check({
  name: "figures-are-of-described-codes",
  claim:
    "Every row of official pay and of the main projections is of a described occupation: of any other nobody would see it.",
  needs: ["occupations"],
  run: ({ occupations, national, states, metros, projections }) => {
    const described = reference(
      "code",
      "occupations.json",
      occupations.occupations.map(({ soc }) => soc),
    );
    const inRows = (file: string, rows?: readonly { soc: string }[], at = "") =>
      rows?.flatMap(({ soc }, i) => described(file, `${at}occupations[${i}].soc`, soc)) ?? [];
    return [
      ...inRows("pay/national.json", national?.occupations),
      ...inRows("pay/states.json", states?.occupations),
      ...inRows("pay/metros.json", metros?.occupations),
      ...inRows("pay/projections.json", projections?.rounds[0]?.occupations, "rounds[0]."),
    ];
  },
});
