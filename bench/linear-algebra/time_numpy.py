"""NumPy beside the JavaScript libraries: reads one JSON call a line, times it on this thread, answers one line."""
import json
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np  # noqa: E402  (the number of threads has to be set before)



def principal_components(A, B):
    """By the products of the rows, which is the fastest way for few rows."""
    centred = A - A.mean(axis=0)
    squares, U = np.linalg.eigh(centred @ centred.T)
    components = (centred.T @ U[:, :0:-1]) / np.sqrt(squares[:0:-1])
    return squares, components, centred @ components


tasks = {
    "product": lambda A, B: A @ B,
    "solve": np.linalg.solve,
    "symmetric-eigen": lambda A, B: np.linalg.eigh(A),
    "eigen": lambda A, B: np.linalg.eig(A),
    "svd": lambda A, B: np.linalg.svd(A, full_matrices=False),
    "principal-components": principal_components,
}
print(json.dumps({"version": np.__version__}), flush=True)
A = B = None
for line in sys.stdin:
    call = json.loads(line)
    if "A" in call:
        A, B = (np.array(m["data"]).reshape(m["rows"], m["columns"]) if m else None for m in (call["A"], call.get("B")))
    run = tasks.get(call["task"])
    if run is None:
        print(json.dumps({"milliseconds": None}), flush=True)
        continue
    run(A, B)
    began, times = time.thread_time(), 0
    while times < call["calls"]:
        run(A, B)
        times += 1
    print(json.dumps({"milliseconds": (time.thread_time() - began) * 1000 / times}), flush=True)
