"""What else people could take, beside itsm, in one run: python3 benches/peers [SIZE]

Needs a store made by `cargo bench -- SIZE` (10000 unless said), a release build, and the network once, for what it
installs below target/peers (`install.py`). Prints medians, and what they are as multiples of itsm's, warm and cold; times
are of this machine, ratios are what counts. What takes minutes is asked once, and only of stores of up to 10000 assets.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import time

import database
import install
import programs

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
STORE = ROOT / "target" / "bench" / str(SIZE)
ITSM = [ROOT / "target" / "release" / "itsm", "-C", STORE]
ROUNDS = 5
SLOW = 10_000
SHARES = [10, 60, 130, 100, 100, 350, 200]  # the layers above the shared services, as benches/speed/store.rs has them
MOST_SHARED = f"asset-{sum(-(-SIZE * share // 1000) for share in SHARES):06}"


def run(*command, **variables):
    environment = dict(os.environ, RAYON_NUM_THREADS="2", ITSM_NOW="2026-11-21T10:00:00Z", **variables)
    command = [str(it) for it in command]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode > 1:
        sys.exit(f"{command[:3]}: {done.stderr.decode()}")
    return done.stdout.decode()


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(title, works):
    """Each in turn, so that what else the machine does hits all alike."""
    times = {name: [] for name in works}
    for turn in range(ROUNDS):
        for name, work in works.items():
            is_slow = name in programs.SLOW
            if not (is_slow and (turn > 0 or SIZE > SLOW)):
                times[name].append(seconds(work))
    medians = {name: statistics.median(it) for name, it in times.items() if it}
    warm, cold = medians.get("itsm, warm"), medians.get("itsm, cold")
    print(f"\n{title:<36}{'seconds':>9}{'÷ warm':>9}{'÷ cold':>9}" if warm else f"\n{title}")
    for name, median in medians.items():
        ratios = f"{median / warm:>9.2f}{median / cold:>9.2f}" if warm else ""
        print(f"  {name:<34}{median:>9.3f}{ratios}", flush=True)


def main():
    tools = install.everything(ROOT / "target" / "peers")
    schema, assets = ROOT / "schema" / "asset.schema.json", STORE / "assets"
    edges = [line.split(",")[:2] for line in run(*ITSM, "graph", "-f", "csv").splitlines()[1:]]
    impact = ["impact", MOST_SHARED, "-f", "ids"]
    hits = len(run(*ITSM, *impact).splitlines())
    others = programs.impact(tools, assets, MOST_SHARED, run)
    print(f"{SIZE} assets; {hits} are hit by {MOST_SHARED}")
    for name, work in others.items():
        if not (name in programs.SLOW and SIZE > SLOW):
            print(f"  {name} says {int(work())}")
    stale = database.loaded(tools, edges, MOST_SHARED, SIZE)
    for name, work in stale.items():
        print(f"  {name} says {work()}")

    measure("validate", {
        "itsm, cold": lambda: run(*ITSM, "validate", ITSM_CACHE="off"),
        "itsm, warm": lambda: run(*ITSM, "validate"),
        **programs.validate(tools, schema, assets, run),
    })
    measure("impact of the most shared asset", {
        "itsm, cold": lambda: run(*ITSM, *impact, ITSM_CACHE="off"),
        "itsm, warm": lambda: run(*ITSM, *impact),
        **others,
        **stale,
    })
    measure("beside them", {"git status": lambda: run("git", "-C", STORE, "status", "--porcelain")})


main()
