// What an editor shows in a store that `itsm init` made: a wrong word is underlined, fields and words complete.
// Run by .ci/run where npm is; by hand: cargo build && npm install && npm test
import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const here = dirname(fileURLToPath(import.meta.url));
const itsm = process.env.ITSM ?? join(here, "../../target/debug/itsm");
const store = mkdtempSync(join(tmpdir(), "itsm-editor-"));
const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: "Joe Doe", GIT_AUTHOR_EMAIL: "joe.doe@company.com",
  GIT_COMMITTER_NAME: "Joe Doe", GIT_COMMITTER_EMAIL: "joe.doe@company.com",
};
execFileSync(itsm, ["init", store, "--quiet"], { env: environment, stdio: "ignore" });
const settings = JSON.parse(readFileSync(join(store, ".vscode/settings.json"), "utf8"));

const server = spawn(process.execPath, [join(here, "node_modules/yaml-language-server/bin/yaml-language-server"), "--stdio"]);
const waiting = new Map();
const diagnostics = [];
let buffer = Buffer.alloc(0);
let number = 0;

server.stdout.on("data", (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    receive(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()));
    buffer = buffer.subarray(end + 4 + length);
  }
});

function send(message) {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method, params) {
  const id = ++number;
  send({ id, method, params });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function receive(message) {
  if (message.method === "workspace/configuration") {
    const answer = (item) => (item.section === "yaml" ? { schemas: settings["yaml.schemas"], completion: true, validate: true, schemaStore: { enable: false } } : {});
    send({ id: message.id, result: message.params.items.map(answer) });
  } else if (message.method === "textDocument/publishDiagnostics") {
    diagnostics.push(message.params);
  } else if (message.id !== undefined && message.method) {
    send({ id: message.id, result: null });
  } else if (waiting.has(message.id)) {
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result);
  }
}

function open(path, text) {
  const uri = pathToFileURL(join(store, path)).href;
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  return uri;
}

async function until(test, what) {
  for (let turn = 0; turn < 200; turn++) {
    const found = test();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

const labels = (completion) => (completion.items ?? completion).map((item) => item.label);

try {
  const root = pathToFileURL(store).href;
  await ask("initialize", {
    processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: "store" }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: {}, hover: {} } },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: { schemas: settings["yaml.schemas"], completion: true, validate: true, schemaStore: { enable: false } } } } });

  const wrong = open("assets/wrong.yaml", "id: wrong\ntype: server\nlifecycle: actve\n");
  const found = await until(
    () => diagnostics.filter((it) => it.uri === wrong).flatMap((it) => it.diagnostics).find((it) => it.range.start.line === 2),
    "a line under the wrong lifecycle",
  );
  assert.match(found.message, /active/, "the allowed words are named");

  const fields = open("assets/fields.yaml", "id: fields\ntype: server\nlifecycle: active\nsup\n");
  const offered = labels(await ask("textDocument/completion", { textDocument: { uri: fields }, position: { line: 3, character: 3 } }));
  assert.ok(offered.includes("support_group") && offered.includes("supports"), `fields are offered: ${offered}`);

  const words = open("assets/words.yaml", "id: words\ntype: server\nlifecycle: \n");
  const choices = labels(await ask("textDocument/completion", { textDocument: { uri: words }, position: { line: 2, character: 11 } }));
  assert.ok(choices.includes("deprecated"), `words are offered: ${choices}`);

  const hover = await ask("textDocument/hover", { textDocument: { uri: wrong }, position: { line: 1, character: 1 } });
  assert.match(JSON.stringify(hover.contents), /What it is/, "a hover text tells what a field is for");

  const right = open("assets/right.yaml", "id: right\ntype: server\nlifecycle: active\ndepends_on: [a, {id: b, via: data}]\n");
  const quiet = await until(() => diagnostics.find((it) => it.uri === right), "an answer about a right record");
  assert.deepEqual(quiet.diagnostics, [], "a right record is left alone");
  process.stdout.write("the YAML language server underlines, completes and explains\n");
} finally {
  server.kill();
  rmSync(store, { recursive: true, force: true });
}
