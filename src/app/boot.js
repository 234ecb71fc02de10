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
  if ("pending" in root.dataset || "told" in root.dataset) {
    // Should the app never start, the page as it was prerendered is better than a hidden one.
    const show = () => {
      delete root.dataset.pending;
      delete root.dataset.told;
    };
    // A script that does not arrive, or that fails, as it does where the data do not arrive.
    addEventListener(
      "error",
      ({ target }) => ["SCRIPT", undefined].includes(target?.tagName) && show(),
      true,
    );
    addEventListener("unhandledrejection", show);
    setTimeout(show, LONGEST_WAIT_MS);
  }
})();
