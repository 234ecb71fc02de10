import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { problemsText, readDataset } from "#build/read-dataset.ts";
import type { Dataset } from "#data/catalogue.ts";
import type { RoleText } from "./least-app/role-text.ts";

const ROLES = "virtual:least-roles";
const RESOLVED = `\0${ROLES}`;

/** What the least app shows of each role of `dataset`. */
export function roleTexts({ roles, skills }: Pick<Dataset, "roles" | "skills">): RoleText[] {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  return roles.map(({ slug, name, purpose, about, pay, essential, dayToDay }) => ({
    ...{ slug, name, purpose, about },
    pay: [pay.from, pay.to],
    skills: essential.skills.map(({ skill }) => names.get(skill) ?? skill),
    tasks: dayToDay.tasks,
  }));
}

/**
 * Builds the least React + React Router + Zustand app, which is rendered in the browser, with the roles of
 * the dataset in the folder `data`. @returns the folder it lies in. @throws when the dataset has problems.
 */
export async function buildLeastApp(data: string): Promise<string> {
  const result = await readDataset(data);
  if (!result.ok) throw new Error(problemsText(result.problems));
  const texts = roleTexts(result.dataset);
  const outDir = resolve(".tmp/bench/least-app");
  // Otherwise React's development build would be measured: whatever runs this file is in development.
  process.env.NODE_ENV = "production";
  await build({
    configFile: false,
    root: fileURLToPath(new URL("./least-app", import.meta.url)),
    logLevel: "warn",
    plugins: [
      react(),
      {
        name: "least-roles",
        resolveId: (id) => (id === ROLES ? RESOLVED : null),
        load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(texts)};` : null),
      },
    ],
    build: { outDir, emptyOutDir: true, target: "chrome123", modulePreload: { polyfill: false } },
  });
  return outDir;
}
