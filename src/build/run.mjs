// Runs one of the project's TypeScript scripts under Node 20, which does not read TypeScript itself.
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const name = argv[2];
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
exit(await module.main(...argv.slice(3)));
