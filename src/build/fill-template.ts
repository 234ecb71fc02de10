import type { RenderedPage } from "#app/entry-server.tsx";
import { linkPage, type PageParts } from "./page-links.ts";

/** A text as the value of an attribute in double quotes, or as content. */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * Puts a rendered page into the built template.
 * @throws when the template has lost a placeholder.
 */
export function fillTemplate(template: string, page: RenderedPage, parts: PageParts): string {
  const head = [
    `<title>${attribute(page.title)}</title>`,
    `<meta name="description" content="${attribute(page.description)}" />`,
  ].join("\n    ");
  for (const placeholder of ["<!--page-head-->", "<!--page-body-->", 'id="root"']) {
    if (!template.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
  }
  return linkPage(template, page.module, parts)
    .replace("<!--page-head-->", () => head)
    .replace('id="root"', () => `id="root" data-page="${attribute(page.path)}"`)
    .replace("<!--page-body-->", () => page.html);
}
