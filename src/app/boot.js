// Runs before the first paint, so that nothing flashes: it tells the stylesheet that scripts run, sets the
// kept theme, and hides what the app will change once it has read the address's query, or what was kept.
(() => {
  const root = document.documentElement;
  const LONGEST_WAIT_MS = 8000;
  root.dataset.scripted = "";
  if (location.search !== "") root.dataset.pending = "";
  try {
    const state = JSON.parse(localStorage.getItem("python-career-explorer"))?.state;
    const { theme, known, done, shortlist, tasks, edits } = state ?? {};
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const told = { ...known, ...done, ...shortlist, ...tasks, ...edits };
    if (Object.keys(told).length > 0) root.dataset.told = "";
  } catch {
    // storage is forbidden or holds something else: the system's theme stays
  }
  const show = () => {
    delete root.dataset.pending;
    delete root.dataset.told;
  };
  // What fails before the app has started, which takes the notice away, may be what it needs: a script that does
  // not arrive, or that throws, as it does where the catalogue does not arrive, or what start-failure.ts has caught.
  // The page can be read as it was prerendered.
  const fail = () => {
    show();
    const notice = document.getElementById("not-started");
    if (!notice) return;
    notice.hidden = false;
    notice.querySelector("button").onclick = () => location.reload();
    delete root.dataset.scripted;
  };
  addEventListener("error", ({ target }) => ["SCRIPT", undefined].includes(target?.tagName) && fail(), true);
  for (const type of ["unhandledrejection", "not-started"]) addEventListener(type, fail);
  // Should it neither fail nor start, a page that says less than it could is better than a hidden one.
  if ("pending" in root.dataset || "told" in root.dataset) setTimeout(show, LONGEST_WAIT_MS);
})();
