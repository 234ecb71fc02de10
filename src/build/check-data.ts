import { problemsText, readDataset } from "./read-dataset.ts";
import { staleSchemas } from "./write-schemas.ts";

/** Prints every problem of the dataset in `data/`. @returns the exit code: 0 when there is none. */
export async function main(): Promise<number> {
  const result = await readDataset("data");
  if (!result.ok) {
    console.error(problemsText(result.problems));
    return 1;
  }
  const stale = await staleSchemas("data/schema");
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(", ")}. Run npm run data:schema.`);
    return 1;
  }
  const { roles, skills, samples } = result.files;
  console.log(
    `The dataset is sound: ${roles.length} roles, ${skills.skills.length} skills, ${samples.length} samples.`,
  );
  return 0;
}
