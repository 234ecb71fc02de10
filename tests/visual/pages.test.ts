import { lookAt } from "./look.ts";
import { PAGE_SCENES } from "./shots.ts";

lookAt(PAGE_SCENES);
