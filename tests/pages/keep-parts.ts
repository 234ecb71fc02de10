import { screen, within } from "@testing-library/react";
import { vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

/** The part of My skills under which all is kept. */
export const keep = () => within(screen.getByRole("region", { name: "Keep it" }));

/** My skills for a reader of whom nothing is kept yet, but for what `told` lets the store do. */
export async function openKeep(address = "/my-skills") {
  const page = await renderPage(address);
  const field = await keep().findByLabelText("Open a file…");
  return {
    ...page,
    field,
    /** Chooses a file with that text. */
    openFile: (text: string | Uint8Array<ArrayBuffer>, name = "mine.json") =>
      page.user.upload(field, new File([text], name, { type: "application/json" })),
    press: (name: string) => page.user.click(keep().getByRole("button", { name })),
  };
}

/** The message with this title. */
export async function notice(title: string): Promise<HTMLElement> {
  return present((await screen.findByText(title)).parentElement?.parentElement);
}

/** Whether a message would be said when it comes, beside the announcement. */
export const isLive = (message: HTMLElement): boolean => message.closest("[role=status]") !== null;

/** The preview of what a file would change. */
export async function preview(name = "mine.json") {
  return within(await keep().findByRole("region", { name: `What “${name}” would change` }));
}

/** What the preview says would change, by kind. */
export function changesIn(shown: { queryAllByRole(role: "term"): HTMLElement[] }): Record<string, string> {
  const terms = shown.queryAllByRole("term");
  return Object.fromEntries(
    terms.map((term) => [term.textContent.trim(), present(term.nextElementSibling).textContent]),
  );
}

/** The file with these fields of what is kept. */
export const fileOf = (kept: object): string =>
  JSON.stringify({ format: "python-career-explorer/personal", version: 1, kept });

/** Catches what the browser would save. @returns the names and texts, as they come. */
export function catchDownloads(): { name: string; text: Promise<string> }[] {
  const saved: { name: string; text: Promise<string> }[] = [];
  let blob: Blob | null = null;
  vi.spyOn(URL, "createObjectURL").mockImplementation((object) => {
    blob = object instanceof Blob ? object : null;
    return "blob:1";
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: present(blob).text() });
  });
  return saved;
}
