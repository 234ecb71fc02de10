import { lookAt } from "./look.ts";
import { STATE_SCENES } from "./shots.ts";

lookAt(STATE_SCENES);
