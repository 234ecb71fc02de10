import { type InlineConfig, type PreviewServer, preview } from "vite";

/**
 * Serves a built app on a free port of this machine, as `npm start` does.
 * @param config where it lies, if not in `dist` and at the root of its host.
 * @returns the server, and its address with a slash at the end.
 */
export async function previewApp(
  config: InlineConfig = {},
): Promise<{ baseUrl: string; server: PreviewServer }> {
  const server = await preview({
    logLevel: "warn",
    ...config,
    preview: { host: "127.0.0.1", port: 0, strictPort: false, open: false },
  });
  const baseUrl = server.resolvedUrls?.local[0];
  if (!baseUrl) throw new Error("The preview server gave no address.");
  return { baseUrl, server };
}
