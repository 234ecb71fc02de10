import { PAGE_STATES } from "./page-states.ts";
import { PAGES } from "./pages.ts";
import { soundIn } from "./states.ts";

soundIn([...PAGES.filter(({ path, alike = false }) => path !== "/" && !alike), ...PAGE_STATES]);
