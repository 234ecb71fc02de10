import roles from "virtual:least-roles";
import { createRoot } from "react-dom/client";
import { BrowserRouter, Link, Route, Routes, useParams } from "react-router";
import { create } from "zustand";
import type { RoleText } from "./role-text.ts";

interface Kept {
  kept: readonly string[];
  keep(slug: string): void;
}

const useKept = create<Kept>()((set) => ({
  kept: [],
  keep: (slug) => set(({ kept }) => ({ kept: [...kept, slug] })),
}));

function Keep({ slug }: { slug: string }) {
  const isKept = useKept(({ kept }) => kept.includes(slug));
  const keep = useKept((state) => state.keep);
  return (
    <button type="button" onClick={() => keep(slug)}>
      {isKept ? "Kept" : "Keep"}
    </button>
  );
}

function Facts({ role: { purpose, pay, skills } }: { role: RoleText }) {
  const [from, to] = pay.map((amount) => amount.toLocaleString("en"));
  return (
    <>
      <p>{purpose}</p>
      <p>
        {from}–{to}
      </p>
      <p>{skills.join(", ")}</p>
    </>
  );
}

function List() {
  return (
    <ul>
      {roles.map((role) => (
        <li key={role.slug}>
          <h2>
            <Link to={`/roles/${role.slug}`}>{role.name}</Link>
          </h2>
          <Facts role={role} />
          <Keep slug={role.slug} />
        </li>
      ))}
    </ul>
  );
}

function One() {
  const { slug } = useParams();
  const role = roles.find((one) => one.slug === slug);
  if (!role) return <p>There is no such role.</p>;
  return (
    <>
      <Link to="/">All roles</Link>
      <h1>{role.name}</h1>
      <p>{role.about}</p>
      <Facts role={role} />
      <ul>
        {role.tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <Keep slug={role.slug} />
    </>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <BrowserRouter>
    <Routes>
      <Route path="/roles/:slug" element={<One />} />
      <Route path="*" element={<List />} />
    </Routes>
  </BrowserRouter>,
);
