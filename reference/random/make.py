"""Reference values for packages/math/src/random, written from the documents alone and run once:

    python3 reference/random/make.py

SHA-256 is Python's own hashlib; xoshiro128** follows the published recurrence with Python's unbounded integers;
the logarithm in `normal` is math.log.
"""

import hashlib
import json
import math
import pathlib

MASK = 0xFFFFFFFF


class Xoshiro128StarStar:
    def __init__(self, state):
        self.s = list(state)

    def next(self):
        s = self.s
        times5 = (s[1] * 5) & MASK
        result = (self.rotl(times5, 7) * 9) & MASK
        t = (s[1] << 9) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = self.rotl(s[3], 11)
        return result

    @staticmethod
    def rotl(x, k):
        return ((x << k) | (x >> (32 - k))) & MASK


class Stream:
    def __init__(self, key):
        self.key = key
        self.generator = Xoshiro128StarStar(int.from_bytes(key[4 * i : 4 * i + 4], "big") for i in range(4))

    @classmethod
    def of(cls, seed):
        return cls(hashlib.sha256(seed.encode("utf-8")).digest())

    def fork(self, name):
        return Stream(hashlib.sha256(self.key + name.encode("utf-8")).digest())

    def uint32(self):
        return self.generator.next()

    def bits53(self):
        high = self.uint32() >> 5
        return (high << 26) | (self.uint32() >> 6)

    def uniform(self):
        return self.bits53() / 2**53

    def below(self, count):
        small = count <= 2**32
        size = 2**32 if small else 2**53
        limit = size - size % count
        while True:
            value = self.uint32() if small else self.bits53()
            if value < limit:
                return value % count

    def integer(self, low, high):
        return low + self.below(high - low + 1)

    def normal(self):
        while True:
            u = 2 * self.uniform() - 1
            v = 2 * self.uniform() - 1
            s = u * u + v * v
            if 0 < s < 1:
                return u * math.sqrt(-2 * math.log(s) / s)

    def sample(self, items, count):
        items = list(items)
        for i in range(count):
            j = i + self.below(len(items) - i)
            items[i], items[j] = items[j], items[i]
        return items[:count]


def draws(make, method, count, *arguments):
    stream = make()
    return [getattr(stream, method)(*arguments) for _ in range(count)]


def fixture(path):
    def make():
        stream = Stream.of(path[0])
        for name in path[1:]:
            stream = stream.fork(name)
        return stream

    return {
        "path": path,
        "uint32": draws(make, "uint32", 8),
        "uniform": draws(make, "uniform", 4),
        "die": draws(make, "integer", 12, 1, 6),
        "wide": draws(make, "integer", 4, -(2**51), 2**51),
        "normal": draws(make, "normal", 6),
        "shuffle": make().sample(range(10), 10),
        "sample": make().sample(range(100), 5),
    }


def raw(state, count=10):
    generator = Xoshiro128StarStar(state)
    return {"state": list(state), "outputs": [generator.next() for _ in range(count)]}


PATHS = [
    ["gradus"],
    [""],
    ["0"],
    ["1"],
    ["Ångström → 𝟙"],
    ["solve-2x2@1:1:abc"],
    ["gradus", "problem"],
    ["gradus", "samples"],
    ["gradus", "problem", "numbers"],
]

values = {
    "published": {
        "source": "rand_xoshiro (Rust), test vector made with the C code xoshiro128starstar.c 1.1 at prng.di.unimi.it",
        "state": [1, 2, 3, 4],
        "outputs": [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
    },
    "raw": [raw((1, 2, 3, 4)), raw((MASK, 0, 0x80000000, 1)), raw((0x9E3779B9, 0x243F6A88, 0xB7E15162, 0xDEADBEEF))],
    "sha256": [
        {"text": text, "hex": hashlib.sha256(text.encode("utf-8")).hexdigest()}
        for text in ["", "abc", "é", "𝟙", "a" * 55, "a" * 56, "a" * 64, "gradus " * 40]
    ],
    "streams": [fixture(path) for path in PATHS],
}
assert raw((1, 2, 3, 4))["outputs"] == values["published"]["outputs"]

target = pathlib.Path(__file__).with_name("values.json")
target.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
