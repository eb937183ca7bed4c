"""Validates notebooks with nbformat and runs them with nbconvert. Called by scripts/test-jupyter.ts.

Arguments: `missing`, or `validate FILE`, or `run FILE KERNEL`, which writes what came out into FILE. Prints nothing when all is well.
"""

import importlib.util
import sys
from pathlib import Path

NEEDED = ("numpy", "nbformat", "nbconvert", "ipykernel")


def missing():
    print(" ".join(name for name in NEEDED if importlib.util.find_spec(name) is None))


def validate(file):
    import nbformat

    notebook = nbformat.read(file, as_version=nbformat.NO_CONVERT)
    if (notebook.nbformat, notebook.nbformat_minor) != (4, 5):
        sys.exit(f"format {notebook.nbformat}.{notebook.nbformat_minor} instead of 4.5")
    nbformat.validate(notebook)


def run(file, kernel):
    import nbformat
    from nbconvert.preprocessors import CellExecutionError, ExecutePreprocessor

    notebook = nbformat.read(file, as_version=4)
    runner = ExecutePreprocessor(timeout=120, kernel_name=kernel)
    try:
        runner.preprocess(notebook, {"metadata": {"path": str(Path(file).parent)}})
    except CellExecutionError as error:
        sys.exit(f"{error.ename}: {error.evalue}".splitlines()[0])
    nbformat.write(notebook, file)


if __name__ == "__main__":
    {"missing": missing, "validate": validate, "run": run}[sys.argv[1]](*sys.argv[2:])
