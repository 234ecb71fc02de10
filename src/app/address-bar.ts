import type { createBrowserRouter } from "react-router";
import { addressOf, OWN_ENTRY } from "#paths";
import type { AddressBar } from "#store/address-sync.ts";
import type { ExplorerStore } from "#store/explorer-store.ts";
import { withoutBase } from "./base-path.ts";
import { readAddress } from "./start-choices.ts";

type Router = ReturnType<typeof createBrowserRouter>;

/** Whether a location was written by the store, or marked as its own are, rather than travelled to. */
export function isOwn(state: unknown): boolean {
  return typeof state === "object" && state !== null && "own" in state;
}

/** The router as the store's address bar. */
export function routerAddressBar(router: Router, store: ExplorerStore): AddressBar {
  return {
    read: (home) => {
      const { pathname, search } = router.state.location;
      return readAddress({ pathname: withoutBase(pathname), search }, store.getState(), home);
    },
    write: (choices, replace) => {
      const { pathname, search, hash } = router.state.location;
      const here = withoutBase(pathname);
      const to = addressOf(here, choices);
      // A change that leaves the address as it is, such as a refused pick, is no step to go back.
      if (to === here + search) return;
      void router.navigate(to + hash, { replace, preventScrollReset: true, state: OWN_ENTRY });
    },
    onTravel: (callback) => {
      let seen = router.state.location.key;
      return router.subscribe(({ location, historyAction }) => {
        if (location.key === seen) return;
        seen = location.key;
        if (historyAction === "POP" || !isOwn(location.state)) callback();
      });
    },
  };
}
