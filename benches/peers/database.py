"""Databases into which the edges were loaded before anybody asked: out of date as soon as a file is changed. The time is
that of the query alone, of a connection that is open already."""

import csv
import pathlib
import shutil
import sqlite3
import sys
import tempfile

RECURSIVE = """
with recursive hit(id) as (select {root} union select edge.above from edge join hit on edge.below = hit.id)
select count(*) - 1 from hit
"""


def loaded(tools, edges, root, size):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="itsm-peers-"))
    rows = [(below, above) for above, below in edges]
    table = folder / "edge.csv"
    with table.open("w", newline="") as file:
        csv.writer(file).writerows(rows)
    works = {}
    for name, load in {"SQLite": sqlite, "DuckDB": duck, "Kuzu": kuzu, "PostgreSQL": postgres}.items():
        try:
            works[f"{name}, loaded before"] = load(folder, table, rows, root)
        except Exception as trouble:  # whatever is not installed, or does not run here
            print(f"{name} is left out: {trouble}", file=sys.stderr)
    return works


def sqlite(folder, table, rows, root):
    connection = sqlite3.connect(folder / "edges.sqlite")
    connection.execute("create table edge (below text, above text)")
    connection.executemany("insert into edge values (?, ?)", rows)
    connection.execute("create index edge_below on edge (below, above)")
    connection.commit()
    return lambda: connection.execute(RECURSIVE.format(root="?"), (root,)).fetchone()[0]


def duck(folder, table, rows, root):
    import duckdb

    connection = duckdb.connect(str(folder / "edges.duckdb"))
    connection.execute(f"create table edge as select * from read_csv('{table}', header=false, names=['below', 'above'])")
    return lambda: connection.execute(RECURSIVE.format(root="?"), (root,)).fetchone()[0]


def kuzu(folder, table, rows, root):
    import kuzu

    nodes = folder / "node.csv"
    nodes.write_text("".join(f"{id}\n" for id in sorted({it for row in rows for it in row})))
    connection = kuzu.Connection(kuzu.Database(str(folder / "edges.kuzu")))
    connection.execute("create node table asset(id string, primary key(id))")
    connection.execute("create rel table carries(from asset to asset)")
    connection.execute(f'copy asset from "{nodes}"')
    connection.execute(f'copy carries from "{table}"')
    query = "match (a:asset {id: $root})-[:carries* shortest 1..30]->(b:asset) where b.id <> $root return count(b)"
    return lambda: connection.execute(query, {"root": root}).get_next()[0]


def postgres(folder, table, rows, root):
    import pgserver

    server = pgserver.get_server(folder / "postgres", cleanup_mode="delete")
    server.psql("create table edge (below text, above text)")
    shutil.copy(table, "/tmp/itsm-peers-edge.csv")
    server.psql(r"\copy edge from '/tmp/itsm-peers-edge.csv' csv")
    pathlib.Path("/tmp/itsm-peers-edge.csv").unlink()
    server.psql("create index edge_below on edge (below, above); analyze edge")
    query = RECURSIVE.format(root=f"'{root}'") + ";"
    return lambda: int(next(it for it in server.psql(query).split() if it.isdigit()))
