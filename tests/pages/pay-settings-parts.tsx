import { catalogue } from "virtual:catalogue";
import { loadAreaPay } from "virtual:details";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import type { AreaPayData } from "#data/catalogue.ts";
import { OwnPay } from "#features/pay-settings/own-pay.tsx";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { createExplorerStore } from "#store/explorer-store.ts";
import { CatalogueProvider } from "#store/use-catalogue.tsx";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { PayProvider, usePay } from "#store/use-pay.tsx";
import { AnnouncerProvider } from "#ui/announcer.tsx";
import { present } from "../unit/fixtures/present.ts";

export const BACKEND = "backend-api-developer";
export const DEVOPS = "devops-site-reliability-engineer";
export const DATA_SCIENTIST = "data-scientist";

/** The median of the first role as a page would print it. */
function Median() {
  const { official, money, place } = usePay();
  const { shown } = official("15-1252", BACKEND);
  return <p>{`${place.name} median ${shown.median === null ? "none" : money(shown.median)}`}</p>;
}

export const loadReal = loadAreaPay;

/** All controls of how pay is shown, in the real providers and with a store of their own. */
export function renderSettings({
  slugs = catalogue.roles.map(({ slug }) => slug),
  load = loadReal,
}: {
  slugs?: readonly string[];
  load?: () => Promise<AreaPayData>;
} = {}) {
  const user = userEvent.setup();
  const store = createExplorerStore();
  const roles = slugs.map((slug) => present(catalogue.roles.find((role) => role.slug === slug)));
  render(
    <StrictMode>
      <ExplorerProvider store={store}>
        <CatalogueProvider catalogue={catalogue}>
          <PayProvider load={load}>
            <AnnouncerProvider>
              <PaySettingsBar roles={roles} note={<p>The article’s ranges stay.</p>} />
              <Median />
              <OwnPay roles={roles} />
            </AnnouncerProvider>
          </PayProvider>
        </CatalogueProvider>
      </ExplorerProvider>
    </StrictMode>,
  );
  return { user, store };
}

/** The button that says whose figures were chosen. */
export function opener(): HTMLElement {
  return screen.getByRole("button", { name: /^Place: / });
}

export function dialog(): HTMLElement {
  return screen.getByRole("dialog", { name: "Choose a place" });
}

export function search(): HTMLElement {
  return within(dialog()).getByRole("searchbox", { name: "Search places" });
}

/** The buttons of the places that are listed. */
export function options(): HTMLElement[] {
  return within(dialog())
    .queryAllByRole("button")
    .filter((button) => button.closest("li"));
}

/** Chooses the first place that `typed` finds, by keyboard. */
export async function choose(user: ReturnType<typeof userEvent.setup>, typed: string) {
  await user.click(opener());
  await user.keyboard(`${typed}{Enter}`);
}
