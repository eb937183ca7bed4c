"""NumPy beside the JavaScript libraries: reads one JSON call a line, times it on this thread, answers one line."""
import json
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np  # noqa: E402  (the number of threads has to be set before)

tasks = {
    "product": lambda A, B: A @ B,
    "solve": np.linalg.solve,
    "symmetric-eigen": lambda A, B: np.linalg.eigh(A),
    "eigen": lambda A, B: np.linalg.eig(A),
    "svd": lambda A, B: np.linalg.svd(A, full_matrices=False),
}
print(json.dumps({"version": np.__version__}), flush=True)
A = B = None
for line in sys.stdin:
    call = json.loads(line)
    if "A" in call:
        A, B = (np.array(m["data"]).reshape(m["rows"], m["columns"]) if m else None for m in (call["A"], call.get("B")))
    run = tasks[call["task"]]
    run(A, B)
    began, times = time.thread_time(), 0
    while times < call["calls"]:
        run(A, B)
        times += 1
    print(json.dumps({"milliseconds": (time.thread_time() - began) * 1000 / times}), flush=True)
