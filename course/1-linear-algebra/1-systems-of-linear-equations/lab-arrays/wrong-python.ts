import type { WrongInPython } from "../../../wrong-python-change.ts";

/** The lengths of a pair are compared in a line that stands in no other function. */
const UNFIT = "if m != n and m != 1 and n != 1:\n            return None";
const STRETCHED = "shape.insert(0, n if m == 1 else m)";

const shape = (body: string) => `def predicted_shape(a, b):\n    ${body}`;
const flipped = (value: string) => `def flipped(picture):\n    return ${value}`;
const kept = (value: string) => `def kept_level(level, amount):\n    return ${value}`;
const brighten = (value: string) => `def brighten(picture, amount):\n    return ${value}`;

/** Functions of the lab as learners get them wrong in Python. */
export const wrongInPython: WrongInPython = {
  "predictedShape/more-axes": [shape("return a if len(a) >= len(b) else b"), shape("return max(a, b, key=len)")],
  "predictedShape/aligned-at-the-front": [
    [
      ["for k in range(1, axes + 1):", "for k in range(axes):"],
      ["a[-k] if k <= len(a)", "a[k] if k < len(a)"],
      ["b[-k] if k <= len(b)", "b[k] if k < len(b)"],
      ["shape.insert(0, ", "shape.append("],
    ],
  ],
  "predictedShape/larger-length": [
    [
      [UNFIT, "pass"],
      [STRETCHED, "shape.insert(0, max(m, n))"],
    ],
  ],
  "predictedShape/zero-stretches": [[[STRETCHED, "shape.insert(0, max(m, n))"]]],
  "predictedShape/only-equal-lengths": [
    shape(`longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    return longer if longer[len(longer) - len(shorter):] == shorter else None`),
  ],
  "predictedShape/same-number-of-axes": [
    [["axes = max(len(a), len(b))", "axes = len(a)\n    if len(b) != axes:\n        return None"]],
  ],
  "predictedShape/multiples-fit": [
    [
      [UNFIT, "if m != n and 1 not in (m, n) and (m * n == 0 or max(m, n) % min(m, n)):\n            return None"],
      [STRETCHED, "shape.insert(0, 0 if m * n == 0 else max(m, n))"],
    ],
  ],
  "predictedShape/backwards": [[["shape.insert(0, ", "shape.append("]]],
  "flipped/upside-down": [flipped("picture[::-1]"), flipped("np.flipud(picture)"), flipped("np.flip(picture, axis=0)")],
  "flipped/half-turn": [flipped("picture[::-1, ::-1]"), flipped("np.rot90(picture, 2)"), flipped("np.flip(picture)")],
  "flipped/unchanged": [flipped("picture"), flipped("picture.copy()")],
  "flipped/transposed": [flipped("picture.T")],
  "flipped/quarter-turn": [flipped("np.rot90(picture, -1)")],
  "keptLevel/no-end": [kept("level + amount")],
  "keptLevel/clipped": [kept("min(255, level + amount)"), kept("np.clip(level + amount, 0, 255)")],
  "keptLevel/remainder-of-255": [kept("(level + amount) % 255")],
  "keptLevel/minus-255": [
    kept("level + amount if level + amount <= 255 else level + amount - 255"),
    `def kept_level(level, amount):
    total = level + amount
    while total > 255:
        total -= 255
    return total`,
  ],
  "keptLevel/bounced": [kept("level + amount if level + amount <= 255 else 510 - (level + amount)")],
  "brighten/wrapped": [
    brighten("picture + amount"),
    brighten("np.clip(picture + amount, 0, 255)"),
    brighten("np.minimum(picture + np.uint8(amount), 255)"),
    brighten("(picture.astype(int) + amount).astype(np.uint8)"),
  ],
  "brighten/unchanged": [
    brighten("picture"),
    "def brighten(picture, amount):\n    picture + amount\n    return picture",
  ],
  "brighten/left-in-int32": [
    brighten("np.clip(picture.astype(np.int32) + amount, 0, 255)"),
    brighten("np.clip(picture.astype(int) + amount, 0, 255)"),
  ],
  "brighten/left-in-float64": [
    brighten("np.clip(picture.astype(float) + amount, 0, 255)"),
    brighten("np.minimum(picture * 1.0 + amount, 255)"),
  ],
  "brighten/not-clipped": [brighten("picture.astype(np.int32) + amount"), brighten("picture.astype(int) + amount")],
  "brighten/clip-at-256": [brighten("np.clip(picture.astype(int) + amount, 0, 256).astype(np.uint8)")],
  "brighten/too-bright-left-alone": [
    `def brighten(picture, amount):
    raised = picture.astype(int) + amount
    return np.where(raised > 255, picture, raised).astype(np.uint8)`,
    `def brighten(picture, amount):
    copy = picture.copy()
    for i in range(picture.shape[0]):
        for j in range(picture.shape[1]):
            if int(picture[i, j]) + amount <= 255:
                copy[i, j] = picture[i, j] + amount
    return copy`,
  ],
  "brighten/darkened": [brighten("np.clip(picture.astype(int) - amount, 0, 255).astype(np.uint8)")],
};
