import type { KernelLimits } from "../kernel/kernel.ts";
import type { RealmMaker } from "../kernel/realm.ts";
import { pythonDesk } from "../python/python-desk.ts";
import type { ToRealm } from "../runtime/messages.ts";
import { outputGate } from "../runtime/output-gate.ts";
import { childRealms } from "./child-realms.ts";
import { pythonSources } from "./python-sources.ts";

/** Reads the modules from its first line, then serves. What C code prints goes nowhere, so that it can't be taken for an answer. */
const MAIN = `
import json, os, sys, types
out, back = os.dup(1), os.dup(0)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
sys.path[:] = [path for path in sys.path if path]
rest = b""
while b"\\n" not in rest:
    rest += os.read(back, 65536)
line, rest = rest.split(b"\\n", 1)
for name, source in json.loads(line)["sources"].items():
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(source, name + ".py", "exec"), module.__dict__)
import gradus_runtime
desk = gradus_runtime.Desk(out, back)
desk.rest = rest
desk.say('{"type":"ready"}')
try:
    gradus_runtime.serve(desk)
except EOFError:
    pass
`;

const FOR_DESK = /^\{"type":"(text|show|table|plot|image|staircase)"/;

/** Processes of a Python that is installed on this machine. They have every right that the caller has. */
export function cpythonRealms(program: string, limits: KernelLimits): RealmMaker {
  const realms = childRealms(() => ({
    program,
    arguments: ["-I", "-c", MAIN],
    first: { type: "start", sources: pythonSources() },
    mostBytes: limits.memory + PROCESS_BYTES,
  }));
  return {
    ...realms,
    make: (listener) => {
      const desk = pythonDesk(outputGate((text) => listener.message(text)));
      const realm = realms.make({
        ...listener,
        message: (text) => {
          if (!FOR_DESK.test(text)) return listener.message(text);
          const answer = desk.hear(text);
          if (answer !== null) realm.send(JSON.parse(answer) as ToRealm);
        },
      });
      return realm;
    },
  };
}

/** What a Python with NumPy holds by itself, with room to spare. */
const PROCESS_BYTES = 512 * 1024 * 1024;
