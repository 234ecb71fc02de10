import { catalogue } from "virtual:catalogue";
import { loadAreaPay } from "virtual:details";
import { useLayoutEffect, useRef } from "react";
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigationType } from "react-router";
import { Tray } from "#features/compare-tray/tray.tsx";
import { AddressNotice } from "#features/page-frame/address-notice.tsx";
import { Footer } from "#features/page-frame/footer.tsx";
import { Masthead } from "#features/page-frame/masthead.tsx";
import { SlowPage } from "#features/page-frame/slow-page.tsx";
import { UnkeptNotice } from "#features/page-frame/unkept-notice.tsx";
import { PythonProvider } from "#features/python-runner/python-context.tsx";
import { compareListOf, partsOf } from "#paths";
import { CatalogueProvider } from "#store/use-catalogue.tsx";
import { PayProvider } from "#store/use-pay.tsx";
import { AnnouncerProvider, useAnnounce } from "#ui/announcer.tsx";
import { BrokenPartsProvider, Part } from "#ui/error-boundary.tsx";
import { focusMain } from "#ui/focus-main.ts";
import { HatchDefinition } from "#ui/ruler/plot.tsx";
import { isOwn } from "./address-bar.ts";
import { useCanonical } from "./canonical.ts";
import { metaOf } from "./page-meta.ts";
import { siteMeta } from "./site-meta.ts";
import { Updates } from "./updates.tsx";

/** Python's files are to be kept; see `keepOffline`. */
const keepOffline = () =>
  import("./offline.ts").then(
    ({ keepOffline }) => keepOffline(),
    () => {
      // it runs without being kept
    },
  );

/** After a navigation: the title, the focus on the page's content, and its name announced. */
function PageChange() {
  const { pathname, search, state } = useLocation();
  const matches = useMatches();
  const { title, address = pathname } = metaOf(matches, siteMeta);
  useCanonical(address + search);
  const route = matches.at(-1)?.id;
  const type = useNavigationType();
  const announce = useAnnounce();
  const last = useRef({ pathname, route });
  // Before the paint: a page is never seen under the title of the last one.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    const { pathname: from, route: fromRoute } = last.current;
    if (from === pathname) return;
    last.current = { pathname, route };
    // The store rewrote the address of the page the reader is on: nothing was left, so nothing is entered.
    if (type !== "POP" && isOwn(state) && fromRoute === route) return;
    focusMain();
    announce(title);
  }, [pathname, route, state, title, type, announce]);
  return null;
}

/** What every page has around it. */
export function RootLayout() {
  const { pathname } = useLocation();
  // Explore shows it where the chart is hidden until the address has been read, so that nothing moves.
  const isExplore = partsOf(pathname).includes("filter");
  return (
    <CatalogueProvider catalogue={catalogue}>
      <PayProvider load={loadAreaPay}>
        <PythonProvider before={keepOffline}>
          <AnnouncerProvider>
            <BrokenPartsProvider address={pathname}>
              <a className="skip" href="#main">
                Skip to content
              </a>
              <HatchDefinition />
              <PageChange />
              <Masthead />
              <main id="main" tabIndex={-1}>
                {!isExplore && <AddressNotice />}
                <Outlet />
              </main>
              <SlowPage />
              <UnkeptNotice />
              <Updates />
              {compareListOf(pathname) === null && (
                <Part title="Comparison">
                  <Tray />
                </Part>
              )}
              <Part title="Foot of the page">
                <Footer />
              </Part>
              <ScrollRestoration />
            </BrokenPartsProvider>
          </AnnouncerProvider>
        </PythonProvider>
      </PayProvider>
    </CatalogueProvider>
  );
}
