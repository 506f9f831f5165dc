#!/usr/bin/env python3
"""What else people could take, beside itsm, in one run: python3 benches/peers.py [SIZE]

Needs a store made by `cargo bench -- SIZE` (10000 unless said), a release build, and the network once, for what it
installs below target/peers: boon-cli by cargo, PyYAML, jsonschema-rs and rustworkx by pip. Prints medians of five turns
and what they are as multiples of itsm's, warm and cold; times are of this machine, ratios are what counts.
"""

import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PEERS = ROOT / "target" / "peers"
SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
STORE = ROOT / "target" / "bench" / str(SIZE)
ITSM = ROOT / "target" / "release" / "itsm"
ROUNDS = 5
SHARES = [10, 60, 130, 100, 100, 350, 200]
MOST_SHARED = f"asset-{sum(-(-SIZE * share // 1000) for share in SHARES):06}"

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

# No command line holds 100,000 paths.
BOON = """find "$2" -name '*.yaml' -print0 | xargs -0 "$0" "$1" """

SQL_IMPACT = """
with recursive hit(id) as (select ? union select edge.above from edge join hit on edge.below = hit.id)
select count(*) - 1 from hit
"""


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run(*command, **variables):
    environment = dict(os.environ, RAYON_NUM_THREADS="2", ITSM_NOW="2026-11-21T10:00:00Z", **variables)
    done = subprocess.run([str(it) for it in command], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode > 1:
        sys.exit(f"{command[:3]}: {done.stderr.decode()}")
    return done.stdout.decode()


def install():
    python = PEERS / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", PEERS / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "-q", "install", "pyyaml", "jsonschema-rs", "rustworkx"], check=True)
    if not (PEERS / "bin" / "boon").exists():
        subprocess.run(["cargo", "install", "-q", "boon-cli", "--root", PEERS], check=True)
    return python


def database():
    """The edges, loaded before anybody asks: out of date as soon as a file is changed."""
    file = PEERS / f"{SIZE}.db"
    file.unlink(missing_ok=True)
    connection = sqlite3.connect(file)
    connection.execute("create table edge (below text, above text)")
    for line in run(ITSM, "-C", STORE, "graph", "-f", "csv").splitlines()[1:]:
        above, below = line.split(",")[:2]
        connection.execute("insert into edge values (?, ?)", (below, above))
    connection.execute("create index edge_below on edge (below, above)")
    connection.commit()
    return connection


def main():
    python, edges = install(), database()
    schema, assets = ROOT / "schema" / "asset.schema.json", STORE / "assets"
    itsm = [ITSM, "-C", STORE]
    impact = ["impact", MOST_SHARED, "-f", "ids"]
    hits = len(run(*itsm, *impact).splitlines())
    told = int(run("sh", "-c", AWK_IMPACT, "sh", assets, MOST_SHARED))
    print(f"{SIZE} assets; {hits} are hit by {MOST_SHARED}, and {told} stand on it")
    measures = {
        "validate": {
            "itsm, cold": lambda: run(*itsm, "validate", ITSM_CACHE="off"),
            "itsm, warm": lambda: run(*itsm, "validate"),
            "boon-cli (schema only)": lambda: run("sh", "-c", BOON, PEERS / "bin" / "boon", schema, assets),
            "PyYAML (C) + jsonschema-rs": lambda: run(python, "-c", PY_VALIDATE, schema, assets),
        },
        "impact of the most shared asset": {
            "itsm, cold": lambda: run(*itsm, *impact, ITSM_CACHE="off"),
            "itsm, warm": lambda: run(*itsm, *impact),
            "find, cat, awk": lambda: run("sh", "-c", AWK_IMPACT, "sh", assets, MOST_SHARED),
            "PyYAML (C) + rustworkx": lambda: run(python, "-c", PY_IMPACT, assets, MOST_SHARED),
            "SQLite, loaded before": lambda: edges.execute(SQL_IMPACT, (MOST_SHARED,)).fetchone(),
        },
        "beside them": {"git status": lambda: run("git", "-C", STORE, "status", "--porcelain")},
    }
    for title, works in measures.items():
        times = {name: [] for name in works}
        for _ in range(ROUNDS):
            for name, work in works.items():
                times[name].append(timed(work))
        medians = {name: statistics.median(it) for name, it in times.items()}
        warm, cold = medians.get("itsm, warm"), medians.get("itsm, cold")
        print(f"\n{title:<34}{'seconds':>9}{'÷ warm':>9}{'÷ cold':>9}" if warm else f"\n{title}")
        for name, median in medians.items():
            ratios = f"{median / warm:>9.1f}{median / cold:>9.1f}" if warm else ""
            print(f"  {name:<32}{median:>9.3f}{ratios}")


main()
