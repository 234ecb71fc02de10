import { EXPLORE_STATES } from "./explore-states.ts";
import { soundIn } from "./states.ts";

soundIn([{ name: "Explore", path: "/" }, ...EXPLORE_STATES]);
