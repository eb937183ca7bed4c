"""Reference values for packages/math/src/arrays, by NumPy:

    python3 reference/arrays/make.py
"""

import json
import pathlib

import numpy as np

rng = np.random.default_rng(20240229)
SHAPES = [(), (0,), (1,), (5,), (1, 1), (4, 1), (1, 6), (4, 3), (2, 7), (0, 3), (3, 0), (2, 3, 4), (2, 1, 4), (1, 3, 1)]
DTYPES = ["float64", "int32", "uint8"]


def random_array(shape, dtype):
    if dtype == "float64":
        return np.round(rng.normal(0, 200, shape), 2)
    if dtype == "uint8":
        return rng.integers(0, 256, shape).astype("uint8")
    return rng.integers(-500, 500, shape).astype("int32")


def written(a, dtype=None):
    a = np.asarray(a)
    return {"dtype": dtype or a.dtype.name, "shape": list(a.shape), "values": a.ravel().tolist()}


def outcome(make, dtype=None):
    try:
        return written(make(), dtype)
    except (ValueError, IndexError):
        return None


cases = []


def case(op, arguments, make, dtype=None):
    cases.append({"op": op, "arguments": arguments, "result": outcome(make, dtype)})


# Broadcasting: every pair of shapes; None where NumPy refuses.
broadcasts = [
    {"a": list(s), "b": list(t), "shape": (outcome(lambda: np.empty(np.broadcast_shapes(s, t))) or {}).get("shape")}
    for s in SHAPES
    for t in SHAPES
]

with np.errstate(all="ignore"):
    operations = {"add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide}
    for op, function in operations.items():
        for s, t in [((4, 3), (3,)), ((4, 1), (1, 3)), ((5,), (5,)), ((2, 3, 4), (3, 1)), ((), (1, 6)), ((0, 3), (3,)), ((4, 3), (4,))]:
            for d in DTYPES:
                for e in DTYPES:
                    a, b = random_array(s, d), random_array(t, e)
                    if op == "divide":
                        b = np.where(b == 0, 1, b).astype(e)
                    case(op, [written(a), written(b)], lambda: function(a, b))
        for d in DTYPES:
            a = random_array((2, 3), d)
            for number in [7, 0, 2.5]:
                if op == "divide" and number == 0:
                    continue
                case(op, [written(a), number], lambda: function(a, number))
    big = np.array([2**31 - 1, -(2**31), 123456789], dtype="int32")
    for op in ["add", "subtract", "multiply"]:
        case(op, [written(big), 1000], lambda: operations[op](big, 1000))

SLICES = [
    ((10,), [":"]), ((10,), ["::2"]), ((10,), ["1:8:3"]), ((10,), ["::-1"]), ((10,), ["8:1:-3"]), ((10,), ["-3:"]),
    ((10,), [":-3"]), ((10,), ["20:"]), ((10,), ["-20:4"]), ((10,), ["5:2"]), ((10,), ["2:5:-1"]), ((10,), [-1]),
    ((10,), [10]), ((10,), [-11]), ((10,), [":99:7"]), ((10,), ["-1:-11:-4"]),
    ((4, 6), [1]), ((4, 6), [":", -2]), ((4, 6), ["1:3", "::-1"]), ((4, 6), ["::-2", "4:0:-3"]), ((4, 6), [-1, 0]),
    ((4, 6), ["2:2", ":"]), ((4, 6), [":", "1:2"]), ((2, 3, 4), [":", ":", "::-1"]), ((2, 3, 4), [1, ":", 2]),
    ((2, 3, 4), ["::-1", "1:"]), ((0, 3), ["::-1", 1]), ((1, 1), ["::-1", "::-1"]),
]


def index(parts):
    return eval("np.s_[" + ",".join(str(part) for part in parts) + ",]")


for shape, parts in SLICES:
    for d in DTYPES:
        a = random_array(shape, d)
        case("slice", [written(a), *parts], lambda: a[index(parts)])


def assigned(a, where, value):
    made = a.copy()
    made[index(where)] = value
    return made


for d in DTYPES:
    a = random_array((4, 6), d)
    for where, value in [([1], 4.9), ([":", 2], 0.5), (["::2", "1:4"], 31), ([-1, -1], 200.99), (["1:1"], 3)]:
        case("assign", [written(a), where, value], lambda: assigned(a, where, value))
    for where, shape, e in [([1], (6,), "int32"), ([":", "::2"], (4, 1), "uint8"), (["1:3"], (2, 6), "float64"), ([0], (5,), "int32"), ([0], (1, 6), "int32"), ([0, 0], (2,), "int32")]:
        values = np.abs(random_array(shape, e)) if d == "uint8" else random_array(shape, e)
        if d == "uint8":
            values = np.mod(values.astype("float64"), 256).astype(e)
        if len(shape) > len(a[index(where)].shape):
            continue
        case("assign", [written(a), where, written(values)], lambda: assigned(a, where, values))

for s, t in [((12,), (3, 4)), ((12,), (2, -1)), ((3, 4), (-1,)), ((2, 3, 4), (4, 6)), ((12,), (5, 2)), ((12,), (5, -1)), ((0, 3), (3, 0)), ((), (1, 1)), ((1,), ())]:
    a = random_array(s, "int32")
    case("reshape", [written(a), list(t)], lambda: a.reshape(t))
for s in SHAPES:
    a = random_array(s, "uint8")
    case("transpose", [written(a)], lambda: a.T)
    # A single number has no axes with us; NumPy lets it have axis 0 here.
    for axis in range(-1, len(s) + 1) if s else []:
        for d in DTYPES:
            b = random_array(s, d)
            case("sum", [written(b), axis], lambda: b.sum(axis), "float64" if d == "float64" else "int32")
            if b.size > 0:
                case("mean", [written(b), axis], lambda: b.mean(axis))
                case("min", [written(b), axis], lambda: b.min(axis))
                case("max", [written(b), axis], lambda: b.max(axis))

for shapes, axis in [([(2, 3), (4, 3)], 0), ([(2, 3), (2, 1), (2, 2)], 1), ([(2, 3), (2, 2)], 0), ([(5,), (0,)], 0), ([(2, 1, 2), (2, 3, 2)], -2), ([(2,), (2,)], 1), ([(1, 1)], 0)]:
    parts = [random_array(s, d) for s, d in zip(shapes, ["uint8", "int32", "float64"])]
    case("concatenate", [[written(p) for p in parts], axis], lambda: np.concatenate(parts, axis))
for shape, axis in [((2, 3), 0), ((2, 3), 1), ((2, 3), 2), ((2, 3), -1), ((4,), 1), ((), 0), ((2, 3), 3)]:
    parts = [random_array(shape, "int32") for _ in range(3)]
    case("stack", [[written(p) for p in parts], axis], lambda: np.stack(parts, axis))
splits = []
for shape, parts, axis in [((6,), 3, 0), ((6,), [1, 4], 0), ((6,), 4, 0), ((2, 6), 2, 1), ((2, 6), [2], -1), ((2, 6), [], 0), ((4, 2), [0, 4], 0)]:
    a = random_array(shape, "int32")
    try:
        result = [written(p) for p in np.split(a, parts, axis)]
    except ValueError:
        result = None
    splits.append({"a": written(a), "parts": parts, "axis": axis, "result": result})

wild = np.array([2.9, -2.9, 255.5, 256, 300.7, -1, -0.4, 1000, -500])
for d in DTYPES:
    # Through int64: what a float beyond the type becomes is left to the processor by C and NumPy.
    case("cast", [written(wild), d], lambda: wild.astype("int64").astype(d) if d != "float64" else wild)
    case("cast", [written(wild.astype("int32")), d], lambda: wild.astype("int32").astype(d))
    a = random_array((3, 4), d)
    case("clip", [written(a), 10, 200], lambda: np.clip(a, 10, 200))
    case("clip", [written(a), 10.5, 99.5], lambda: np.clip(a, 10.5, 99.5))
for start, stop, step in [(0, 12, 3), (0, 10, 3), (5, 0, -2), (0, 1, 0.25), (3, 3, 1), (5, 2, 1), (-1.5, 2, 0.5)]:
    case("range", [start, stop, step], lambda: np.arange(start, stop, step), "int32" if isinstance(step + start + stop, int) else "float64")
for first, last, count in [(0, 1, 5), (0, 1, 11), (-3, 7, 4), (2, 2, 3), (5, 1, 1), (5, 1, 0), (0, 255, 7)]:
    case("evenlySpaced", [first, last, count], lambda: np.linspace(first, last, count))
for n in [0, 1, 3]:
    case("identity", [n], lambda: np.identity(n))

values = {"numpy": np.__version__, "broadcasts": broadcasts, "splits": splits, "cases": cases}
target = pathlib.Path(__file__).with_name("values.json")
target.write_text(json.dumps(values, separators=(",", ":")).replace('{"op"', '\n{"op"') + "\n", encoding="utf-8")
print(len(cases), "cases,", len(broadcasts), "pairs of shapes")
