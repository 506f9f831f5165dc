"""Installs what itsm is held against, below one folder, once; whatever cannot be had is left out, and said."""

import os
import pathlib
import subprocess
import sys

PYTHON = ["pyyaml", "jsonschema-rs", "rustworkx", "check-jsonschema", "yamllint", "yq", "duckdb", "kuzu", "pgserver"]
NODE = ["ajv-cli", "ajv-formats", "js-yaml", "@backstage/catalog-model"]
RUST = {"boon": "boon-cli", "rg": "ripgrep"}


def everything(folder):
    """The folder; this very program goes on in the Python that has the libraries."""
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    if pathlib.Path(sys.prefix) != folder / "venv":
        for package in PYTHON:
            attempt([python, "-m", "pip", "-q", "install", package], package)
        os.execv(python, [str(python), *sys.argv])
    node = folder / "node"
    if not (node / "node_modules").exists():
        node.mkdir(parents=True, exist_ok=True)
        attempt(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", node, *NODE], "npm's packages")
    for program, crate in RUST.items():
        if not (folder / "bin" / program).exists():
            attempt(["cargo", "install", "-q", crate, "--root", folder], crate)
    return folder


def attempt(command, what):
    try:
        subprocess.run([str(it) for it in command], check=True)
    except (OSError, subprocess.CalledProcessError):
        print(f"{what} cannot be had here, and is left out", file=sys.stderr)
