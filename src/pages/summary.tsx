import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `summary | ${catalogue.site.name}`, description: "summary" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">summary</h1>
    </div>
  );
}
