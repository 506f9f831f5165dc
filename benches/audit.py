#!/usr/bin/env python3
"""How long `itsm audit verify` takes beside `git log --raw`, the first and the second time, in one run.

    cargo build --release && python3 benches/audit.py [COMMITS [ASSETS]]

Makes a store with a history by `git fast-import`: four commits in five edit an asset; the rest are lives of changes,
each requested, approved by an owner (with a true digest), started, completed and closed.
"""

import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = os.environ.get("ITSM", os.path.join(os.path.dirname(__file__), "../target/release/itsm"))
BEGIN = 1_700_000_000

SETTINGS = """version: 1
organisation: ACME
time_zone: UTC
approvals:
  rules:
    - {name: owner, need: 1, from: [owners(affected)]}
"""


def asset(number, assets, note):
    on = f"depends_on: [asset-{number // 3:05}]\n" if number else ""
    return f"id: asset-{number:05}\ntype: server\nlifecycle: active\nowner: owner\n{on}tags: {{note: '{note}'}}\n"


def moment(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


class Life:
    """A change, from its request to its end."""

    STATES = ["requested", "approved", "in_progress", "completed", "closed"]

    def __init__(self, number, assets):
        self.id = f"CHG-20231114-{number:05}"
        self.asset = f"asset-{number % assets:05}"
        self.step = 0
        self.start = None

    def covered(self, window):
        change = {"id": self.id, "title": "Patch", "type": "normal", "requester": "asker",
                  "assignee": "doer", "affects": [self.asset], "window": window}
        text = json.dumps({"store": "ACME", "change": change}, sort_keys=True, separators=(",", ":"))
        return "sha256:" + hashlib.sha256(text.encode()).hexdigest()

    def files(self, now):
        if self.step == 0:
            self.window = {"start": moment(now), "end": moment(now + 86_400)}
        state = self.STATES[self.step]
        if state == "in_progress":
            self.start = moment(now)
        text = (f"id: {self.id}\ntitle: Patch\ntype: normal\nstate: {state}\nrequester: asker\nassignee: doer\n"
                f"affects: [{self.asset}]\nwindow: {{start: {self.window['start']}, end: {self.window['end']}}}\n")
        text += f"actual: {{start: {self.start}}}\n" if self.start else ""
        yield f"changes/2023/{self.id}.yaml", text
        if state == "approved":
            yield f"approvals/{self.id}/owner-0000.yaml", (
                f"of: {self.id}\ndecision: approved\nby: owner\nat: {moment(now)}\n"
                f"digest: \"{self.covered(self.window)}\"\n")
        self.step += 1


def history(commits, assets):
    people = {name: f"id: {name}\nname: {name}\nemails: [{name}@x]\nstatus: active\n" for name in ("owner", "asker", "doer")}
    yield {"itsm.yaml": SETTINGS, **{f"people/{name}.yaml": text for name, text in people.items()},
           **{f"assets/asset-{n:05}.yaml": asset(n, assets, "new") for n in range(assets)}}
    life, lives = None, 0
    for n in range(1, commits):
        if n % 5:
            number = n * 7919 % assets
            yield {f"assets/asset-{number:05}.yaml": asset(number, assets, f"edit {n}")}
            continue
        if life is None or life.step == len(Life.STATES):
            life, lives = Life(lives, assets), lives + 1
        yield dict(life.files(BEGIN + n * 60))


def build(folder, commits, assets):
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    importer = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    for n, files in enumerate(history(commits, assets)):
        lines = [f"commit refs/heads/main\ncommitter Owner <owner@x> {BEGIN + n * 60} +0000\ndata 4\nedit\n"]
        for path, text in files.items():
            lines.append(f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n")
        importer.stdin.write("".join(lines).encode())
    importer.stdin.close()
    assert importer.wait() == 0
    subprocess.run(["git", "-C", folder, "reset", "-q", "--hard"], check=True)


def timed(command, folder, home, expect=(0,)):
    begin = time.perf_counter()
    ran = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                         env={**os.environ, "HOME": home, "XDG_STATE_HOME": home})
    assert ran.returncode in expect, ran.stderr.decode()
    return time.perf_counter() - begin


def main():
    commits = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    assets = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    with tempfile.TemporaryDirectory() as top:
        folder = os.path.join(top, "store")
        build(folder, commits, assets)
        log = ["git", "log", "--raw", "--format=%H"]
        verify = [os.path.abspath(PROGRAM), "audit", "verify"]
        times = {"git log --raw": [], "verify, first time": [], "verify, again": [], "verify, one commit more": []}
        for turn in range(int(os.environ.get("ROUNDS", "3"))):
            times["git log --raw"].append(timed(log, folder, top))
            subprocess.run(["rm", "-rf", os.path.join(folder, ".git/itsm")], check=True)
            times["verify, first time"].append(timed(verify, folder, top))
            times["verify, again"].append(timed(verify, folder, top))
            subprocess.run(["git", "-C", folder, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q",
                            "--allow-empty", "-m", f"turn {turn}"], check=True)
            times["verify, one commit more"].append(timed(verify, folder, top))
        log = statistics.median(times["git log --raw"])
        print(f"{commits} commits, {assets} assets")
        for name, all_times in times.items():
            median = statistics.median(all_times)
            print(f"  {name:<26} {median:8.3f} s {median / log:7.2f} x git log --raw")


main()
