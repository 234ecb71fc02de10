// Runs before the first paint, so that nothing flashes: it tells the stylesheet that scripts run, sets the
// kept theme, and hides what an address with a query will change until the app has read it.
(() => {
  const root = document.documentElement;
  const LONGEST_WAIT_MS = 8000;
  root.dataset.scripted = "";
  if (location.search !== "") {
    root.dataset.pending = "";
    // Should the app never start, the page as it was prerendered is better than a hidden one.
    const show = () => delete root.dataset.pending;
    addEventListener("error", (event) => event.target?.tagName === "SCRIPT" && show(), true);
    setTimeout(show, LONGEST_WAIT_MS);
  }
  try {
    const theme = JSON.parse(localStorage.getItem("python-career-explorer"))?.state?.theme;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // storage is forbidden or holds something else: the system's theme stays
  }
})();
