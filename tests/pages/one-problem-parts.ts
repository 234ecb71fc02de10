import { screen, within } from "@testing-library/react";
import { present } from "../unit/fixtures/present.ts";

/** The area in which programs stand side by side. */
export function sideBySide(): HTMLElement {
  return screen.getByRole("region", { name: "Programs side by side, stage by stage" });
}

/** The names above the columns, in their order. */
export function columnHeads(): string[] {
  const heads = within(screen.getByRole("list", { name: "Programs" })).getAllByRole("link");
  return heads.map((link) => link.textContent);
}

/** What the role called so for short has of a stage. */
export function partOf(stage: string, role: string): HTMLElement {
  const section = within(sideBySide()).getByRole("region", { name: stage });
  const heading = within(section)
    .getAllByRole("heading", { level: 4 })
    .find((candidate) => candidate.textContent.includes(role));
  return present(heading?.parentElement);
}

/** The lines of code in `area`, each with the number that is drawn before it. */
export function linesIn(area: HTMLElement): { number: number; text: string }[] {
  return [...area.querySelectorAll(".ln")].map((line) => ({
    number: Number(line.querySelector("[data-line]")?.getAttribute("data-line")),
    text: (line.textContent ?? "").replace(/\n$/, ""),
  }));
}
