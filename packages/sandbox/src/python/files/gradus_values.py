"""Values in the encoding of docs/lab-values.md. The same file serves Pyodide and CPython; it needs NumPy only for arrays."""

import array
import json
import math
import sys
from fractions import Fraction

DEPTH, NODES, CHARACTERS, DIGITS = 64, 1_000_000, 16_000_000, 10_000
SAFE = 2**53 - 1

TYPED_ARRAYS = {
    "Int8Array": "b", "Uint8Array": "B", "Uint8ClampedArray": "B", "Int16Array": "h", "Uint16Array": "H", "Int32Array": "i",
    "Uint32Array": "I", "Float32Array": "f", "Float64Array": "d", "BigInt64Array": "q", "BigUint64Array": "Q",
}


class EncodingError(Exception):
    """A value that has no place in the encoding; `path` says where."""

    def __init__(self, message, path):
        super().__init__(message)
        self.path = path


class WholeNumber(int):
    """A whole number of any size, as it came; what is calculated from it is an ordinary int."""


class Map(dict):
    """A map, whose keys need not be texts."""


class ExactMatrix(list):
    """A list of rows of fractions that came as an exact matrix; it knows its columns when it has no rows."""

    columns = 0


class TypedArray(array.array):
    """An array of one machine type that remembers its name outside."""


def _numpy():
    # Only what a learner's code has imported can have made an array.
    return sys.modules.get("numpy")


def encode(value):
    """What `json.dumps` can write for a value. Raises EncodingError for what can't cross."""
    return _Encoder().value(value, "value", 0)


def encode_text(value):
    """The JSON text of a value, in ASCII."""
    text = json.dumps(encode(value), allow_nan=False, separators=(",", ":"))
    if len(text) > CHARACTERS:
        raise EncodingError("the value is too large to hand across", "value")
    return text


class _Encoder:
    def __init__(self):
        self.nodes = 0
        self.open = set()

    def value(self, value, path, depth):
        self.nodes += 1
        if self.nodes > NODES:
            raise EncodingError("the value has too many parts to hand across", path)
        if value is None or value is True or value is False:
            return value
        if isinstance(value, str):
            return str(value)
        if isinstance(value, WholeNumber):
            return _digits(value, path)
        if isinstance(value, int):
            return int(value) if -SAFE <= value <= SAFE else _digits(value, path)
        if isinstance(value, float):
            return _number(value)
        if isinstance(value, complex):
            return {"$": "complex", "re": _number(value.real), "im": _number(value.imag)}
        if isinstance(value, Fraction):
            return {"$": "rational", "value": str(value)}
        return self.structure(value, path, depth)

    def structure(self, value, path, depth):
        if id(value) in self.open:
            raise EncodingError("the value contains itself", path)
        if depth >= DEPTH:
            raise EncodingError("the value is nested too deeply to hand across", path)
        # Said before the work, which takes longer than a call may.
        if isinstance(value, (list, tuple, dict, set, frozenset)) and self.nodes + len(value) > NODES:
            raise EncodingError("the value has too many parts to hand across", path)
        self.open.add(id(value))
        try:
            def inside(part, step):
                return self.value(part, f"{path}{step}", depth + 1)

            if isinstance(value, ExactMatrix):
                found = _exact_matrix(value)
                if found is not None:
                    return found
            if isinstance(value, (list, tuple)):
                return _list(value, inside)
            if isinstance(value, dict):
                return _record(value, inside)
            if isinstance(value, (set, frozenset)):
                return {"$": "set", "values": [inside(part, f" entry {i + 1}") for i, part in enumerate(value)]}
            if isinstance(value, array.array):
                of = getattr(value, "of", None) or _array_name(value.typecode, path)
                big = of.startswith("Big")
                return {"$": "typed-array", "of": of, "values": [_digits(x, path) if big else _number(x) for x in value]}
            numpy = _numpy()
            if numpy is not None and isinstance(value, numpy.generic):
                return self.value(_plain_scalar(value, path), path, depth)
            if numpy is not None and isinstance(value, numpy.ndarray):
                self.nodes += value.size
                return self.array(numpy, value, path, depth)
            raise EncodingError(f"an object of the class {type(value).__name__} cannot be handed across", path)
        finally:
            self.open.discard(id(value))

    def array(self, numpy, value, path, depth):
        kind = value.dtype.kind
        if kind == "u" and value.dtype.itemsize == 1:
            return _array("uint8", value, value.ravel().tolist())
        if kind in "iu":
            whole = value.ravel().tolist()
            if all(-(2**31) <= x < 2**31 for x in whole):
                return _array("int32", value, whole)
            if all(-SAFE <= x <= SAFE for x in whole):
                return _array("float64", value, whole)
            raise EncodingError("the array has whole numbers that are too large to hand across", path)
        if kind == "f" and value.dtype.itemsize <= 8:
            return _array("float64", value, [_number(x) for x in value.astype(numpy.float64).ravel().tolist()])
        if kind in "bcOU":
            # A single entry, lists of lists otherwise: there is no array of these outside.
            return self.value(value.tolist(), path, depth)
        raise EncodingError(f"an array of type {value.dtype} cannot be handed across", path)


def _array(dtype, value, values):
    return {"$": "array", "dtype": dtype, "shape": list(value.shape), "values": values}


def _plain_scalar(value, path):
    plain = value.item()
    if type(plain) is type(value):
        raise EncodingError(f"a number of type {value.dtype} cannot be handed across", path)
    return plain


def _number(value):
    if isinstance(value, int):
        return value
    if math.isnan(value):
        return {"$": "number", "is": "NaN"}
    if math.isinf(value):
        return {"$": "number", "is": "Infinity" if value > 0 else "-Infinity"}
    if value == 0 and math.copysign(1, value) < 0:
        return {"$": "number", "is": "-0"}
    return float(value)


def _digits(value, path):
    # Python refuses to write more digits than this.
    if abs(value) >= 10 ** (DIGITS if sys.get_int_max_str_digits() == 0 else min(DIGITS, 4300)):
        raise EncodingError("the whole number has too many digits to hand across", path)
    return {"$": "bigint", "digits": int.__repr__(value)}


def _array_name(typecode, path):
    for name, code in TYPED_ARRAYS.items():
        if code == typecode:
            return name
    if typecode in "lL":
        return {("l", 4): "Int32Array", ("L", 4): "Uint32Array", ("l", 8): "BigInt64Array", ("L", 8): "BigUint64Array"}[
            (typecode, array.array(typecode).itemsize)
        ]
    raise EncodingError(f"an array of type {typecode!r} cannot be handed across", path)


def _exact_matrix(rows):
    width = len(rows[0]) if rows else rows.columns
    if not all(isinstance(row, list) and len(row) == width and all(isinstance(x, Fraction) for x in row) for row in rows):
        return None
    return {"$": "exact-matrix", "rows": len(rows), "columns": width, "entries": [[str(x) for x in row] for row in rows]}


def _list(parts, inside):
    if _is_table(parts):
        columns = list(parts[0])
        rows = [[inside(row[name], f"[{i}].{name}") for name in columns] for i, row in enumerate(parts)]
        return {"$": "table", "columns": columns, "rows": rows}
    return [inside(part, f"[{i}]") for i, part in enumerate(parts)]


def _is_table(parts):
    if len(parts) < 2 or not _has_text_keys(parts[0]) or not parts[0]:
        return False
    columns = list(parts[0])
    return "__proto__" not in columns and all(_has_text_keys(row) and list(row) == columns for row in parts)


def _has_text_keys(value):
    return isinstance(value, dict) and not isinstance(value, Map) and all(isinstance(key, str) for key in value)


def _record(value, inside):
    if not _has_text_keys(value):
        entries = [[inside(key, f" key {i + 1}"), inside(part, f" entry {i + 1}")] for i, (key, part) in enumerate(value.items())]
        return {"$": "map", "entries": entries}
    return {"$": "record", "entries": [[str(key), inside(part, f".{key}")] for key, part in value.items()]}


def decode(raw):
    """The value that an encoding stands for. It comes from Gradus, which has checked it."""
    if raw is None or isinstance(raw, (bool, str)):
        return raw
    if isinstance(raw, int):
        # Outside there is one kind of number; beyond this it is no longer a whole number to the last digit.
        return raw if -SAFE <= raw <= SAFE else float(raw)
    if isinstance(raw, float):
        return raw
    if isinstance(raw, list):
        return [decode(part) for part in raw]
    return _TAGS[raw["$"]](raw)


def _decode_number(raw):
    return {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}[raw["is"]]


def _decode_exact_matrix(raw):
    made = ExactMatrix([Fraction(entry) for entry in row] for row in raw["entries"])
    made.columns = raw["columns"]
    return made


def _decode_typed_array(raw):
    made = TypedArray(TYPED_ARRAYS[raw["of"]], [decode(x) for x in raw["values"]])
    made.of = raw["of"]
    return made


def _decode_array(raw):
    import numpy

    values = [decode(x) for x in raw["values"]]
    return numpy.array(values, dtype=raw["dtype"]).reshape(raw["shape"])


_TAGS = {
    "undefined": lambda raw: None,
    "number": _decode_number,
    "bigint": lambda raw: WholeNumber(raw["digits"]),
    "complex": lambda raw: complex(float(decode(raw["re"])), float(decode(raw["im"]))),
    "rational": lambda raw: Fraction(raw["value"]),
    "exact-matrix": _decode_exact_matrix,
    "typed-array": _decode_typed_array,
    "array": _decode_array,
    "table": lambda raw: [dict(zip(raw["columns"], [decode(x) for x in row])) for row in raw["rows"]],
    "record": lambda raw: {key: decode(part) for key, part in raw["entries"]},
    "map": lambda raw: Map((decode(key), decode(part)) for key, part in raw["entries"]),
    "set": lambda raw: {decode(part) for part in raw["values"]},
}
