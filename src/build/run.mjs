// Runs one of the project's TypeScript scripts under Node 20, which does not read TypeScript itself.
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const name = argv[2];
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
try {
  exit(await module.main(...argv.slice(3)));
} catch (error) {
  // Its message says all there is; see plain-error.ts.
  if (error?.name !== "PlainError") throw error;
  console.error(error.message);
  exit(1);
}
