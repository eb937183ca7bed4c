import { snakeCase } from "../python/snake-case.ts";
import type { LearnersToolkit } from "./learners-toolkit.ts";

/** What a learner's own toolkit is called in Python. */
export const MY_PYTHON_TOOLKIT = "my_toolkit";

/**
 * The module `my_toolkit` as Python source. A function is made when it is first asked for, from the file in which it passed and from no
 * more of that than it needs; one that isn't there is told in words.
 */
export function pythonToolkit(learner: LearnersToolkit): string {
  const places = Object.fromEntries(Object.entries(learner.places).map(([name, place]) => [snakeCase(name), place]));
  const data = JSON.stringify([bySource(learner), places, learner.note ?? ""]);
  // The text of a JSON text is a text in Python, too.
  return `${MODULE}\n${PYTHON_DATA}${JSON.stringify(data)})
_kept = {name: source for source, names in _sources for name in names}\n`;
}

/** How the line begins that holds what the functions are made from; behind it stands a JSON text as a text. */
export const PYTHON_DATA = "_sources, _places, _note = _json.loads(";

/** Each file in which functions passed, once, with their names. */
export function bySource({
  functions,
}: LearnersToolkit): readonly (readonly [source: string, names: readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const [name, source] of Object.entries(functions)) found.set(source, [...(found.get(source) ?? []), name]);
  return [...found];
}

const MODULE = `"""Your own functions that passed their checks."""

import ast as _ast
import json as _json

_made = {}


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    if name not in _kept:
        raise ImportError(_absence(name))
    source = _kept[name]
    if source not in _made:
        _made[source] = _run(source, {other for other in _kept if _kept[other] == source})
    return _made[source][name]


def _absence(name):
    return f"{_missing(name)} {_note}".rstrip()


def _missing(name):
    if name in _places:
        return f"You have no \`{name}\` yet: it is kept once it passes in {_places[name]}."
    have = "It has " + ", ".join(f"\`{other}\`" for other in _kept) if _kept else "It is empty so far"
    return f"There is no \`{name}\` in your toolkit, and no lab here makes one. {have}."


def _run(source, wanted):
    """The names of a file, made by those of its statements that the wanted ones need."""
    parts = [(node, _declares(node), _names(node)) for node in _ast.parse(source).body]
    needed, wanted = set(), set(wanted)
    grows = True
    while grows:
        grows = False
        for i, (node, declares, names) in enumerate(parts):
            if i not in needed and (declares & wanted or _changes(node) & wanted):
                needed.add(i)
                wanted |= names
                grows = True
    body = [node for i, (node, _, _) in enumerate(parts) if i in needed]
    made = {"__name__": "my_toolkit"}
    exec(compile(_ast.Module(body, []), "my_toolkit.py", "exec"), made)
    return made


def _declares(node):
    if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
        return {node.name}
    if isinstance(node, (_ast.Import, _ast.ImportFrom)):
        return {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    if isinstance(node, _ast.Expr):
        return set()
    return {part.id for part in _ast.walk(node) if isinstance(part, _ast.Name) and isinstance(part.ctx, _ast.Store)}


def _names(node):
    return {part.id for part in _ast.walk(node) if isinstance(part, _ast.Name)}


def _changes(node):
    """What a statement fills: by assigning to a part of it, or by a call of one of its methods."""
    if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
        return set()
    found = set()
    for part in _ast.walk(node):
        if isinstance(part, _ast.Call) and isinstance(part.func, _ast.Attribute):
            found |= _root(part.func.value)
        elif isinstance(part, (_ast.Subscript, _ast.Attribute)) and isinstance(part.ctx, _ast.Store):
            found |= _root(part)
    return found


def _root(node):
    while isinstance(node, (_ast.Subscript, _ast.Attribute)):
        node = node.value
    return {node.id} if isinstance(node, _ast.Name) else set()

`;
