import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `transition | ${catalogue.site.name}`, description: "transition" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">transition</h1>
    </div>
  );
}
