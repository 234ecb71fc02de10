import type { Dataset } from "#data/catalogue.ts";
import type { CheckedFiles } from "#data/checks/check.ts";
import type { PythonRelease } from "#data/code.ts";

function released({ python, pyodide, bytes, compressed }: PythonRelease): PythonRelease {
  return { python, pyodide, bytes, compressed };
}

/** The dataset that its files make up, each of them already checked. */
export function datasetOf(files: CheckedFiles): Dataset {
  return {
    site: files.site,
    sources: files.sources.sources,
    groups: files.skills.groups,
    skills: files.skills.skills,
    learning: files.learning.learning,
    occupations: files.occupations.occupations,
    national: files.national,
    states: files.states,
    metros: files.metros,
    parities: files.parities,
    projections: files.projections.rounds,
    roles: files.roles.map(({ role }) => role),
    problem: files.problem.problem,
    python: files.python && released(files.python),
    sampleTexts: files.sampleTexts,
  };
}
