import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `my-skills | ${catalogue.site.name}`, description: "my-skills" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">my-skills</h1>
    </div>
  );
}
