import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `plan | ${catalogue.site.name}`, description: "plan" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">plan</h1>
    </div>
  );
}
