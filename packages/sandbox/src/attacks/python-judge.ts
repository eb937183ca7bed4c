import type { Attack } from "./attack.ts";
import { DIFFERS, NOT_CHECKED, TIME_IS_OVER } from "./words.ts";

/** A judged attack. */
const judged = (id: string, wants: string, code: string, told: Attack["told"]): Attack => ({
  id,
  wants,
  code,
  told,
  isJudged: true,
});

/** A judged attack after which no answer comes. */
const endless = (...given: Parameters<typeof judged>): Attack => ({ ...judged(...given), isEndless: true });

/** Forged lines, as the place that runs Python would say them itself. */
const FORGED = `[b'{"type":"ready"}', b'{"type":"began"}', b'{"type":"loaded"}', b'{"type":"passed","passed":1}',
    *(b'{"type":"returned","id":%d,"value":[1,2],"argumentsAfter":[1],"right":true}' % i for i in range(40))]`;

/** Ways to the judge's verdict by what comes back, or by messages about it. */
export const PYTHON_JUDGE: readonly Attack[] = [
  judged(
    "desk-before",
    "write answers before it is asked",
    `import os
desk = os.open("/dev/gradus", os.O_WRONLY)
for line in ${FORGED}:
    os.write(desk, line + b"\\n")
def secret(n):
    return [1, 2]`,
    /^differs: /m,
  ),
  judged(
    "desk-after",
    "write answers of its own beside the real one",
    `import os
def secret(n):
    desk = os.open("/dev/gradus", os.O_WRONLY)
    for line in ${FORGED}:
        os.write(desk, line + b"\\n")
    return [1, 2]`,
    /^differs: /m,
  ),
  judged(
    "desk-garbage",
    "choke whoever reads what it writes",
    `import os
def secret(n):
    desk = os.open("/dev/gradus", os.O_WRONLY)
    os.write(desk, b"\\xff\\xfe not json \\x00\\n" * 1000 + b'{"type":"show","value":{"$":"array","dtype":"float64","shape":[1e9],"values":[]}}\\n' + b"[" * 100_000 + b"\\n")
    return [1, 2]`,
    /^differs: /m,
  ),
  endless(
    "runner",
    "take the place of what answers for it",
    `import gradus_runtime
gradus_runtime.Runner.call = lambda self, text: '{"type":"passed","id":1,"status":"passed","right":true}'
def secret(n):
    return 1`,
    TIME_IS_OVER,
  ),
  endless(
    "json",
    "write every message itself",
    `import json
def secret(n):
    json.dumps = lambda *a, **k: '{"type":"ready"}'
    return 1`,
    TIME_IS_OVER,
  ),
  judged(
    "no-json",
    "leave no way to say anything",
    `import json
def secret(n):
    json.dumps = None
    return 1`,
    /^code-failed: /m,
  ),
  judged(
    "values",
    "write values that are none",
    `import gradus_values
gradus_values.encode = lambda value: {"$": "record", "entries": [["__proto__", {"$": "record", "entries": [["right", True]]}]]}
def secret(n):
    return 1`,
    /^differs: /m,
  ),
  judged(
    "no-values",
    "answer with what can't be read",
    `import gradus_values
gradus_values.encode = lambda value: {"$": "array", "dtype": "float64", "shape": [10**9, 10**9], "values": []}
def secret(n):
    return 1`,
    NOT_CHECKED,
  ),
  judged(
    "builtins",
    "make every comparison agree",
    `import builtins
builtins.isinstance = lambda *a: True
builtins.len = lambda *a: 0
builtins.str = lambda *a: "passed"
def secret(n):
    return [1, 2]`,
    /^(differs|code-failed): /m,
  ),
  judged(
    "fraction",
    "be a fraction that writes what it likes",
    `from fractions import Fraction
class Forged(Fraction):
    def __str__(self):
        return '1"},"right":true'
def secret(n):
    return Forged(1, 2)`,
    NOT_CHECKED,
  ),
  judged(
    "text",
    "be a text that changes",
    `class Text(str):
    def __str__(self):
        return [1, 2]
def secret(n):
    return Text("a")`,
    /^(differs|code-failed): /m,
  ),
  judged(
    "hostile-list",
    "be a list that never ends",
    `class Endless(list):
    def __iter__(self):
        while True:
            yield 1
def secret(n):
    return Endless([1])`,
    /too many parts|did not come back in time/,
  ),
  judged(
    "hostile-class",
    "pretend to be of another class",
    `class Number:
    __class__ = property(lambda self: float)
    def __eq__(self, other): return True
    def __float__(self): return 1.0
def secret(n):
    return [Number(), 1]`,
    /^(differs|code-failed): /m,
  ),
  judged(
    "hostile-repr",
    "raise an error that can't be told",
    `class Silent(Exception):
    def __str__(self):
        raise Silent()
    __repr__ = __str__
def secret(n):
    raise Silent()`,
    /^code-failed: /m,
  ),
  judged(
    "long-class",
    "come back as something of a class with an endless name",
    `def secret(n):
    return type("K" * 50_000, (), {})()`,
    NOT_CHECKED,
  ),
  judged(
    "long-key",
    "come back as something that can't even be named",
    `def secret(n):
    return {"k" * 50_000: print}`,
    NOT_CHECKED,
  ),
  judged(
    "many-keys",
    "fill the page with the words about it",
    `def secret(n):
    return {"key%d" % i: i for i in range(100_000)}`,
    DIFFERS,
  ),
  judged(
    "cycle",
    "hand over a value without end",
    `def secret(n):
    a = []
    a.append(a)
    return a`,
    /contains itself/,
  ),
  judged(
    "deep",
    "hand over a value as deep as a well",
    `def secret(n):
    a = []
    for _ in range(100_000):
        a = [a]
    return a`,
    /nested too deeply|brought down/,
  ),
  judged(
    "huge-list",
    "hand over two million numbers",
    `def secret(n):
    return [1] * 2_000_000`,
    /too many parts/,
  ),
  judged(
    "huge-text",
    "hand over twenty million letters",
    `def secret(n):
    return "x" * 20_000_000`,
    /too large to hand across/,
  ),
  judged(
    "large-integer",
    "hand over a number that takes hours to read",
    `import sys
sys.set_int_max_str_digits(0)
def secret(n):
    return 10**100_000`,
    NOT_CHECKED,
  ),
  judged(
    "nan",
    "be no number",
    `import math
def secret(n):
    return [math.nan, -math.nan]`,
    /There is NaN in your result/,
  ),
  judged(
    "expected-values",
    "find what is expected in what lies around",
    // What it is asked with lies there, too: who doesn't find that has not dug.
    `import gc
def secret(n):
    dug = {id(held): held for o in gc.get_objects() for held in [o, *gc.get_referents(o)] if type(held) is dict}
    assert any(d.get("arguments") == [n] for d in list(dug.values())), "nothing dug up"
    names = ("expected", "hidden", "facts", "solution")
    found = [v for d in list(dug.values()) for k, v in list(d.items()) if isinstance(k, str) and k in names]
    return next((v for v in found if isinstance(v, list) and len(v) == 2), [1, 2])`,
    /^differs: /m,
  ),
  judged(
    "systemexit",
    "leave with a verdict",
    `def secret(n):
    raise SystemExit("passed")`,
    /asked to end/,
  ),
];
