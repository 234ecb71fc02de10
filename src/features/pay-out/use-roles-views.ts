import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { linkToShare } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useOwnPay } from "#store/use-own-pay.ts";
import { usePay } from "#store/use-pay.tsx";
import type { Views } from "./write-file.ts";

export interface RolesViewsInput {
  roles: readonly RoleSummary[];
  title: string;
  /** All that the page names; those that pay does not rest on are left out. */
  sources: readonly Source[];
  /** What the page says beside the figures. */
  notes: readonly string[];
  /** Gives the alternative occupations of the roles too. */
  details?: readonly RoleDetail[];
}

/**
 * Pay of roles as it is shown now, as figures and as a picture. What makes them is loaded when they are asked
 * for.
 */
export function useRolesViews({ roles, title, sources, notes, details }: RolesViewsInput): Views {
  const { catalogue, format, nation } = useCatalogue();
  const pay = usePay();
  const own = useExplorer((state) => state.own);
  const ownAt = useOwnPay();
  const used = sources.filter(
    ({ id }) =>
      id === pay.source.id ||
      id === catalogue.site.rangeSource ||
      (pay.adjusted && id === catalogue.paritySource.id),
  );
  return {
    table: async () => {
      const { rolesTable } = await import("./roles-table.ts");
      const address = linkToShare(window.location.href, nation.id);
      return rolesTable({
        ...{ roles, pay, catalogue, format, title, address, sources: used, notes, own },
        ...(details && { details }),
      });
    },
    drawing: async () => {
      const [{ rolesDrawing }, { settingsLine }, { sourceWords }] = await Promise.all([
        import("./roles-drawing.ts"),
        import("./settings.ts"),
        import("#domain/source-words.ts"),
      ]);
      return rolesDrawing({
        ...{ roles, pay, catalogue, format, title },
        settingsLine: settingsLine(pay, catalogue, format),
        sourceLines: used.map(sourceWords),
        own: own && { at: ownAt, text: `You: ${format.pay(own.amount, own.per)} ${UNIT_WORDS[own.per]}` },
      });
    },
  };
}
