import type { Attack } from "./attack.ts";
import { ENDLESS_RECURSION, TIME_IS_OVER } from "./words.ts";

const MEMORY = /needed more than \d+ MB of memory|Stopped after/;

/** Ways to use up the machine, to stay, or to drown the page. */
export const PYTHON_ENDLESS: readonly Attack[] = [
  {
    id: "loop",
    isEndless: true,
    wants: "never end",
    code: `while True:
    pass`,
    told: TIME_IS_OVER,
  },
  {
    id: "caught-loop",
    isEndless: true,
    wants: "never end, whatever is thrown into it",
    code: `while True:
    try:
        while True:
            pass
    except BaseException:
        continue`,
    told: TIME_IS_OVER,
  },
  {
    id: "signal-handler",
    isEndless: true,
    wants: "not hear that its time is over",
    code: `import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    pass`,
    told: TIME_IS_OVER,
  },
  {
    id: "recursion",
    wants: "call itself for ever",
    code: `def f(n):
    return f(n + 1)
f(0)`,
    told: ENDLESS_RECURSION,
  },
  {
    id: "deep-recursion",
    wants: "call itself until the machine breaks",
    code: `import sys
sys.setrecursionlimit(10**9)
def f(n):
    return [f(n + 1)]
f(0)`,
    told: /again and again|brought down|memory/,
  },
  {
    id: "generator",
    isEndless: true,
    wants: "be asked for ever",
    code: `def all():
    while True:
        yield 1
sum(all())`,
    told: TIME_IS_OVER,
  },
  {
    id: "power",
    isEndless: true,
    wants: "calculate a number without end, where no clock is heard",
    code: `x = 7 ** (10 ** 8)
print(x % 10)`,
    told: /Stopped after|memory/,
  },
  {
    id: "pattern",
    isEndless: true,
    wants: "never come to the end of a text",
    code: `import re
re.match(r"(a+)+$", "a" * 60 + "b")`,
    told: TIME_IS_OVER,
  },
  {
    id: "sleep",
    isEndless: true,
    wants: "sleep where nothing wakes it",
    code: `import time
time.sleep(10**6)`,
    told: TIME_IS_OVER,
  },
  {
    id: "asyncio",
    wants: "go on when its cell is done",
    code: `import asyncio
async def forever():
    while True:
        await asyncio.sleep(0)
loop = asyncio.new_event_loop()
loop.create_task(forever())
loop.call_later(0.01, lambda: open("/etc/passwd"))
print("left")`,
    told: /^left$/,
  },
  {
    id: "atexit",
    wants: "go on when Python ends",
    code: `import atexit, weakref
def forever():
    while True:
        pass
atexit.register(forever)
class Thing: pass
thing = Thing()
weakref.finalize(thing, forever)
print("left")`,
    told: /^left$/,
  },
  {
    id: "thread",
    wants: "go on beside itself",
    code: `import threading
def forever():
    while True:
        pass
threading.Thread(target=forever, daemon=True).start()`,
    told: /can't start new thread/,
  },
  {
    id: "process-pool",
    wants: "go on in other processes",
    code: `import concurrent.futures as f
f.ThreadPoolExecutor().submit(print, 1).result()`,
    told: /can't start new thread/,
  },
  { id: "memory-list", wants: "take all memory, in one list", code: `x = [0] * 10**9`, told: MEMORY },
  {
    id: "memory-bytes",
    wants: "take all memory, in bytes",
    code: `kept = []
while True:
    kept.append(bytearray(10**6))`,
    told: MEMORY,
  },
  {
    id: "memory-text",
    wants: "take all memory, in a text",
    code: `text = "ab"
while True:
    text += text`,
    told: MEMORY,
  },
  {
    id: "memory-caught",
    isEndless: true,
    wants: "take all memory, whatever is refused",
    code: `kept = []
while True:
    try:
        while True:
            kept.append(bytearray(10**6))
    except MemoryError:
        pass`,
    told: MEMORY,
  },
  {
    id: "print-loop",
    wants: "drown the page in lines",
    code: `for i in range(300_000):
    print("line", i)`,
    told: /line 0/,
  },
  { id: "one-line", wants: "drown the page in one line", code: `print("x" * 50_000_000)`, told: /it prints more/ },
  {
    id: "deep-print",
    wants: "drown the page in brackets",
    code: `a = []
for _ in range(100_000):
    a = [a]
a`,
    told: /again and again|memory|brought down|\[\[\[/,
  },
  {
    id: "streams",
    wants: "close the ways out",
    code: `import os
for fd in range(20):
    try:
        os.close(fd)
    except OSError:
        pass
print("closed")`,
    told: /Bad file descriptor/,
  },
  {
    id: "desk-outputs",
    wants: "show what nothing can show",
    code: `import os
desk = os.open("/dev/gradus", os.O_WRONLY)
os.write(desk, b'{"type":"image","given":{"$":"record","entries":[]}}\\n{"type":"text","text":{"a":1},"cell":1e99}\\n{"type":"html","html":"<img src=HOME/leak>"}\\n')
print("sent")`,
    told: /./,
  },
];
