import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Builds the app into `folder` as `npm run build` does: in a process of its own, without what the test runner sets.
 * @param env what the build is told beside that, e.g. `BASE_PATH`.
 * @throws with what the build printed when it fails.
 */
export async function buildApp(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { VITEST, ...inherited } = process.env;
  await promisify(execFile)(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"],
    { env: { ...inherited, NODE_ENV: "production", ...env } },
  );
}
