"""Programs and libraries that read the files: each does what comes nearest to itsm's work, and less of it."""

# What is asked once, since it takes minutes.
SLOW = {"check-jsonschema", "yamllint (style only)", "ripgrep, level by level", "yq + jq"}

PY_VALIDATE = """
import sys, json, pathlib, yaml, jsonschema_rs
schema = jsonschema_rs.validator_for(json.load(open(sys.argv[1])))
wrong = 0
for file in pathlib.Path(sys.argv[2]).rglob("*.yaml"):
    # A loader that makes dates of what looks like one would not fit the schema.
    record = yaml.load(file.read_bytes(), Loader=yaml.CBaseLoader)
    wrong += not schema.is_valid(record)
print(wrong)
"""

AJV_VALIDATE = """
const fs = require("fs"), path = require("path"), yaml = require("js-yaml");
const Ajv = require("ajv/dist/2020").default, ajv = new Ajv({ strict: false });
require("ajv-formats")(ajv);
const fits = ajv.compile(JSON.parse(fs.readFileSync(process.argv[1])));
let wrong = 0;
for (const file of fs.readdirSync(process.argv[2], { recursive: true }))
  if (file.endsWith(".yaml"))
    wrong += !fits(yaml.load(fs.readFileSync(path.join(process.argv[2], file), "utf8"), { schema: yaml.JSON_SCHEMA }));
console.log(wrong);
"""

# Backstage knows other fields: each asset is made a component, and held against Backstage's own schema and policies.
BACKSTAGE_VALIDATE = """
const fs = require("fs"), path = require("path"), yaml = require("js-yaml");
const model = require("@backstage/catalog-model");
const policy = model.EntityPolicies.allOf([
  new model.SchemaValidEntityPolicy(), new model.DefaultNamespaceEntityPolicy(), new model.FieldFormatEntityPolicy()]);
(async () => {
  let wrong = 0;
  for (const file of fs.readdirSync(process.argv[1], { recursive: true })) {
    if (!file.endsWith(".yaml")) continue;
    const it = yaml.load(fs.readFileSync(path.join(process.argv[1], file), "utf8"));
    const entity = { apiVersion: "backstage.io/v1alpha1", kind: "Component", metadata: { name: it.id },
      spec: { type: it.type, lifecycle: it.lifecycle, owner: it.owner || "nobody" } };
    try { await policy.enforce(entity); await model.componentEntityV1alpha1Validator.check(entity); } catch { wrong++; }
  }
  console.log(wrong);
})();
"""

PY_IMPACT = """
import sys, pathlib, yaml, rustworkx
graph, nodes, edges = rustworkx.PyDiGraph(), {}, []
for file in pathlib.Path(sys.argv[1]).rglob("*.yaml"):
    record = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
    nodes[record["id"]] = graph.add_node(record["id"])
    edges += [(record["id"], it if isinstance(it, str) else it["id"]) for it in record.get("depends_on", [])]
graph.add_edges_from([(nodes[b], nodes[a], None) for a, b in edges])
print(len(rustworkx.descendants(graph, nodes[sys.argv[2]])))
"""

AWK_IMPACT = r"""
find "$1" -name '*.yaml' -print0 | xargs -0 cat | awk -v root="$2" '
  /^id: / { id = $2; list = 0 } /^depends_on:/ { list = 1; next }
  list && /^  - / { above[$2] = above[$2] " " id; next } { list = 0 }
  END { queue[n++] = root; seen[root] = 1
        for (i = 0; i < n; i++) { count = split(above[queue[i]], next_, " ")
          for (j = 1; j <= count; j++) if (!(next_[j] in seen)) { seen[next_[j]] = 1; queue[n++] = next_[j] } }
        print n - 1 }'
"""

# Who names one of these, and has not been met yet; until nobody does.
RG_IMPACT = r"""
rg=$1 assets=$2 new=$(mktemp) seen=$(mktemp)
echo "$3" >"$new"; echo "$3" >"$seen"
while [ -s "$new" ]; do
  sed 's/.*/^  - &$/' "$new" | "$rg" -l -f - "$assets" | sed 's|.*/||; s|\.yaml$||' | sort -u >"$new.found"
  sort -u "$seen" | comm -13 - "$new.found" >"$new"
  cat "$new" >>"$seen"
done
expr "$(wc -l <"$seen")" - 1
rm -f "$new" "$new.found" "$seen"
"""

YQ_IMPACT = r"""
find "$2" -name '*.yaml' -print0 | xargs -0 "$1" -c '{id, depends_on}' | jq -n --arg root "$3" '
  (reduce inputs as $it ({}; reduce ($it.depends_on // [])[] as $below (.; .[$below | .id? // .] += [$it.id]))) as $above
  | {new: [$root], seen: {($root): true}}
  | until(.new == []; .seen as $seen
      | .new = ([.new[] | $above[.] // [] | .[] | select($seen[.] | not)] | unique)
      | reduce .new[] as $it (.; .seen[$it] = true))
  | .seen | length - 1'
"""

# No command line holds 100,000 paths.
EACH = """assets=$1; shift; find "$assets" -name '*.yaml' -print0 | xargs -0 "$@" """


def each(run, assets, *command):
    return lambda: run("sh", "-c", EACH, "sh", assets, *command)


def validate(tools, schema, assets, run):
    python, scripts = tools / "venv" / "bin" / "python", tools / "venv" / "bin"
    node = {"NODE_PATH": str(tools / "node" / "node_modules")}
    return {
        "boon-cli (schema only)": each(run, assets, tools / "bin" / "boon", schema),
        "PyYAML (C) + jsonschema-rs": lambda: run(python, "-c", PY_VALIDATE, schema, assets),
        "ajv + js-yaml": lambda: run("node", "-e", AJV_VALIDATE, schema, assets, **node),
        "Backstage's catalog-model": lambda: run("node", "-e", BACKSTAGE_VALIDATE, assets, **node),
        "check-jsonschema": each(run, assets, scripts / "check-jsonschema", "--schemafile", schema),
        "yamllint (style only)": each(run, assets, scripts / "yamllint", "-d", "relaxed"),
    }


def impact(tools, assets, root, run):
    python, scripts = tools / "venv" / "bin" / "python", tools / "venv" / "bin"
    return {
        "find, cat, awk": lambda: run("sh", "-c", AWK_IMPACT, "sh", assets, root),
        "PyYAML (C) + rustworkx": lambda: run(python, "-c", PY_IMPACT, assets, root),
        "ripgrep, level by level": lambda: run("sh", "-c", RG_IMPACT, "sh", tools / "bin" / "rg", assets, root),
        "yq + jq": lambda: run("sh", "-c", YQ_IMPACT, "sh", scripts / "yq", assets, root),
    }
