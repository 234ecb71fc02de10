import { createRoot } from "react-dom/client";
import { isRouteErrorResponse, type RouterState } from "react-router";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { leaveOldRelease } from "./release.ts";

function NotStarted() {
  return (
    <div className="page">
      <Notice title="This page can be read, but not used">
        <p>
          Part of its code or data could not be loaded, so what you chose or told before is not shown. Links
          still work.{" "}
          <Button look="link" onClick={() => window.location.reload()}>
            Load it again
          </Button>
        </p>
      </Notice>
    </div>
  );
}

/**
 * Where code or data of a prerendered page did not arrive, leaves it as it is, without what needs a script, and says
 * so above it: better than to replace what can be read by an error.
 * @returns false when all arrived, or when what is wrong is the address.
 */
export function leavesAsItIs(container: HTMLElement, errors: RouterState["errors"]): boolean {
  if (errors === null || Object.values(errors).some(isRouteErrorResponse)) return false;
  const { dataset } = document.documentElement;
  for (const name of ["scripted", "pending", "told"]) delete dataset[name];
  const place = document.createElement("div");
  container.before(place);
  createRoot(place).render(<NotStarted />);
  void leaveOldRelease();
  return true;
}
