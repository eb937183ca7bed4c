// %% [markdown] log-book
// ## The log of a lighthouse
//
// The keeper of a lighthouse reads the thermometer at six, at noon and at midnight, and writes one row each day. Four days make a block of four rows
// and three columns. Such a block of numbers is an **array**. Its lengths are its **shape**: axis 0 runs down the rows, axis 1 along the columns. All its
// entries are of one **type**, `dtype` for short: `float64` for numbers that may have a fraction, `int32` for whole numbers.
//
// Before you run the cell, say the shape. Then run it.

// %% log
import { array } from "@gradus/math/arrays";
import { show } from "@gradus/show";

/** Degrees Celsius at six, at noon and at midnight, a row a day. */
const celsius = array([
  [9, 14, 10],
  [8, 12.5, 9.5],
  [10, 16, 11.5],
  [7, 11, 9],
]);

show(celsius, { label: "celsius" });
show(celsius.shape, { label: "shape" });
show(celsius.dtype, { label: "type of entry" });

// %% [markdown] without-typing
// ## Arrays that nobody types
//
// Most arrays are made by a rule. `range` counts in steps and stops before its end; `evenlySpaced` takes both ends and shares out what lies between.
// The random numbers come from a seed, the word in quotation marks: the same word always gives the same numbers.
//
// How many entries does the `range` have, and why not one more? Then change the seed.

// %% constructors
import { randomStream } from "@gradus/math";
import {
  evenlySpaced,
  identity,
  ones,
  randomIntegers,
  range,
  zeros,
} from "@gradus/math/arrays";

show(range(0, 12, 3), { label: "range" });
show(evenlySpaced(0, 12, 5), { label: "evenly spaced" });
show(zeros([2, 3]), { label: "zeros" });
show(ones([1, 4]), { label: "ones" });
show(identity(3), { label: "identity" });
show(randomIntegers([2, 6], 1, 6, randomStream("waves")), {
  label: "dice",
});

// %% [markdown] another-shape
// ## The same numbers in another shape
//
// `reshape` keeps the entries and their order and only breaks the lines elsewhere. One length may be −1: it becomes whatever is left over.
//
// Below, the hours of a day become rows of six. Which hour stands in row 2, column 3, both counted from 0? And what will the second shape be?

// %% reshape
import { reshape } from "@gradus/math/arrays";

const hours = range(0, 24);

show(reshape(hours, [4, 6]), { label: "hours" });
show(reshape(hours, [-1, 8]).shape, { label: "shape" });

// %% [markdown] entry-by-entry
// ## Entry by entry
//
// `add`, `subtract`, `multiply` and `divide` work entry by entry. A number goes with every entry: $F = 1.8\,C + 32$ turns a whole column into degrees
// Fahrenheit at once.
//
// A smaller array is spread over a larger one; this is called **broadcasting**. At noon the thermometer hangs in the sun and reads half a
// degree too much: the row `[0, 0.5, 0]` is subtracted from every day. `mean(celsius, 1)` averages along axis 1, so it has one number for each day; as a
// column it is subtracted from every reading of that day.

// %% arithmetic
import { add, mean, multiply, subtract } from "@gradus/math/arrays";

const noon = array([[14], [12.5], [16], [11]]);
show(add(multiply(noon, 1.8), 32), { label: "noon in °F" });

const tooMuch = array([0, 0.5, 0]);
show(subtract(celsius, tooMuch), { label: "corrected" });

const means = reshape(mean(celsius, 1), [4, 1]);
show(subtract(celsius, means), { label: "above the mean" });

// %% [markdown] predict-the-shape
// ## Predict the shape, then run
//
// Write the two shapes below each other, **aligned at the last axis**. Two lengths fit if they are equal, or if one of them is 1: that one stretches.
// A missing axis counts as 1, and a single number has the shape `[]`, with no axis at all. If any pair does not fit, there is no sum.
//
// First write your guesses into the list below, in place of the question marks, and run. Then put the rule into `predictedShape`. It is given two shapes,
// never the arrays, and says what shape their sum has, or `null` if they don’t fit. The library adds arrays of these shapes, and what comes out stands beside
// your guess and your rule.

// %% predict
import { table } from "@gradus/show";

/** The shape of a sum from the two shapes; null if they don't fit. */
export function predictedShape(
  a: readonly number[],
  b: readonly number[],
): number[] | null {
  const axes = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let k = 1; k <= axes; k++) {
    const m = a.at(-k) ?? 1;
    const n = b.at(-k) ?? 1;
    if (m !== n && m !== 1 && n !== 1) return null;
    shape.unshift(m === 1 ? n : m);
  }
  return shape;
}

/** What comes out when arrays of these shapes are added. */
function shapeFromLibrary(a: number[], b: number[]) {
  try {
    return add(zeros(a), zeros(b)).shape;
  } catch {
    return null;
  }
}

const pairs = [
  { a: [4, 3], b: [], guess: "[4, 3]" },
  { a: [4, 3], b: [3], guess: "[4, 3]" },
  { a: [4, 3], b: [4], guess: "null" },
  { a: [4, 1], b: [3], guess: "[4, 3]" },
  { a: [4, 3], b: [2, 1, 3], guess: "[2, 4, 3]" },
  { a: [0, 3], b: [1, 1], guess: "[0, 3]" },
];

table(
  pairs.map(({ a, b, guess }) => ({
    a,
    b,
    "my guess": guess,
    "my rule": predictedShape(a, b),
    "came out": shapeFromLibrary(a, b),
  })),
);

// %% [markdown] take-out
// ## Taking out a part
//
// `at` gives one entry: places are counted from 0, and −1 is the last one. `slice` takes a part, axis by axis. `"1:3"` is from 1 up to but not
// including 3, `"::2"` every second one, `"::-1"` all of them backwards, `":"` the whole axis.
//
// A place takes its axis away, a slice keeps it. So what are the last two shapes?

// %% slices
import { at, slice } from "@gradus/math/arrays";

show(at(celsius, 2, 1), { label: "third day, noon" });
show(slice(celsius, -1), { label: "last day" });
show(slice(celsius, "::2", ":"), { label: "every other day" });
show(slice(celsius, ":", "::-1"), { label: "midnight first" });
show(slice(celsius, ":", 1).shape, { label: "one column" });
show(slice(celsius, ":", "1:2").shape, { label: "one column, kept" });

// %% [markdown] join-and-cut
// ## Joining and cutting
//
// A fifth day is written below the others: `concatenate` lays arrays one after the other along an axis that they have. Across the strait stands a second
// lighthouse with a log of its own, always a degree colder. `stack` puts the two logs along a new axis, in front of the others. `split` cuts.

// %% joining
import { concatenate, split, stack } from "@gradus/math/arrays";

const fiveDays = concatenate([celsius, array([[9, 13, 8]])]);
const bothLogs = stack([celsius, subtract(celsius, 1)]);
const [firstDay, laterDays] = split(fiveDays, [1]);

show(fiveDays.shape, { label: "five days" });
show(bothLogs.shape, { label: "both logs" });
show(mean(bothLogs, 0), { label: "mean of both" });
show(firstDay, { label: "first day" });
show(laterDays, { label: "later days" });

// %% [markdown] whole-numbers
// ## What whole numbers cut off
//
// The keeper also counts the litres of lamp oil of each night: 3, 5 and 2. All of them are whole, so the array’s type is `int32`, and it stays that.
// Then the second night turns out to have taken 4.9 litres. `assign` gives a copy of the array with the new value in its place.
//
// What will stand there? The part behind the point is not rounded but **cut off**, without a word. `cast` to `float64` first, and nothing is lost.
//
// The type `uint8` has only the whole numbers from 0 to 255, one byte each. What happens beyond its end? Look at the last line.

// %% whole
import { assign, cast } from "@gradus/math/arrays";

const oil = array([3, 5, 2]);

show(oil.dtype, { label: "type of entry" });
show(assign(oil, 1, 4.9), { label: "assigned" });
show(assign(cast(oil, "float64"), 1, 4.9), {
  label: "cast, then assigned",
});

const levels = array([250, 254, 255], { dtype: "uint8" });
show(add(levels, 2), { label: "two more" });

// %% [markdown] picture
// ## A picture is an array
//
// A grey picture has a number for every pixel, from 0 for black to 255 for white: a `uint8` array, its shape the numbers of rows and columns. This one comes
// from no file. A column of 22 levels and a row of 48 zeros are added, and broadcasting makes a sky of them. Everything else is painted by assigning
// to slices. The waves are slices with a step, the stars single places from a seed.
//
// Run it. Then calm the sea: which numbers put the waves wider apart?

// %% island
import {
  full,
  type NumericArray,
  type SlicePart,
} from "@gradus/math/arrays";
import { image } from "@gradus/show";

function islandAtDusk(): NumericArray {
  const column = reshape(evenlySpaced(60, 160, 22), [22, 1]);
  const sky = add(column, zeros([1, 48]));
  const sea = full([10, 48], 45);
  let picture = cast(concatenate([sky, sea]), "uint8");
  const paint = (rows: SlicePart, columns: SlicePart, level: number) => {
    picture = assign(picture, [rows, columns], level);
  };
  const rng = randomStream("Orion");
  for (let star = 0; star < 12; star++)
    paint(rng.integer(1, 17), rng.integer(1, 46), 190);
  paint("23::4", "1::6", 85); // waves
  paint("25::4", "4::6", 85);
  // The beam grows wider and fainter.
  for (let k = 0; k < 4; k++)
    paint(`${4 - k}:${7 + k}`, `${27 - 9 * k}:${36 - 9 * k}`, 195 - 18 * k);
  paint("7:21", "35:40", 225); // tower
  paint("10:13", "35:40", 95); // its bands
  paint("16:19", "35:40", 95);
  paint("4:7", "36:39", 255); // lamp
  paint(3, "35:40", 20); // roof
  paint(2, "36:39", 20);
  paint(7, "34:41", 20); // gallery
  paint("21:23", "31:44", 30); // rock
  paint("23:25", "28:46", 30);
  return picture;
}

const island = islandAtDusk();

image(island, { label: "the island at dusk" });
show(island.shape, { label: "shape" });

// %% [markdown] cropping
// ## Cropping is slicing
//
// A part of the picture is a slice of the array. Before you run: what will its shape be? Then crop so that only the beam is left.

// %% crop
const tower = slice(island, "1:23", "28:46");

image(tower, { label: "the tower" });
show(tower.shape, { label: "shape" });

// %% [markdown] in-a-mirror
// ## Left and right exchanged
//
// In a mirror the tower stands on the left, and it still stands upright. Write `flipped`: it takes a picture of any shape $m × n$ and gives back the picture as
// a mirror beside it shows it. The original must stay as it is.

// %% flip
/** The picture as a mirror shows it: left and right exchanged. */
export function flipped(picture: NumericArray): NumericArray {
  return slice(picture, ":", "::-1");
}

image(flipped(island), { label: "the island in a mirror" });

// %% [markdown] too-bright
// ## Brighter, and suddenly dark
//
// The picture is rather dark, so the cell raises every level by 90. Which part will be the brightest then? Decide first. Then run the cell and look at the
// tower.
//
// A `uint8` entry has room for 256 numbers: 0 to 255. One step beyond 255 it starts again at 0, as the mileage counter of an old car does. This is called **wrapping
// round**. Write `keptLevel`: the number that a pixel of this level holds after the addition, worked out without an array. Your numbers stand beside
// those of the library.

// %% wrap
image(add(island, 90), { label: "the island, 90 added" });

/** What a uint8 pixel of this level holds after adding the amount. */
export function keptLevel(level: number, amount: number): number {
  return (level + amount) % 256;
}

table(
  [95, 165, 200, 225, 255].map((level) => ({
    level,
    "with 90 added": keptLevel(level, 90),
    "came out": at(add(array([level], { dtype: "uint8" }), 90), 0),
  })),
);

// %% [markdown] without-wrapping
// ## Bright without wrapping
//
// What is brighter than white should stay white. `clip(a, 0, 255)` raises what is below 0 and lowers what is above 255. But a `uint8` array never goes above 255:
// when it wraps, there is nothing left to clip. So the order matters: make room, add, clip, and only then go back to bytes.
//
// Write `brighten`. The amount is a whole number from 0 to 255, and the result is a `uint8` array again.

// %% brighten
import { clip } from "@gradus/math/arrays";

/** Every level raised by the amount, none beyond 255; uint8 again. */
export function brighten(
  picture: NumericArray,
  amount: number,
): NumericArray {
  const raised = add(cast(picture, "int32"), amount);
  return cast(clip(raised, 0, 255), "uint8");
}

image(brighten(island, 90), { label: "the island, brighter" });

// %% [markdown] what-it-means
// ## Where this comes back
//
// A model that reads pictures never sees a lighthouse. It is given an array such as yours, a thousand of them stacked along a new axis, and most steps are
// adding, multiplying and broadcasting. Many mistakes in such code are mistakes about a shape or about a type, and the worst of them are silent: the numbers are merely wrong.
//
// Python’s library for arrays is NumPy. What you know now has these names there:
//
// | here | in NumPy |
// |---|---|
// | `range`, `evenlySpaced` | `np.arange`, `np.linspace` |
// | `slice(a, ":", "::-1")` | `a[:, ::-1]` |
// | `assign(a, 1, 4.9)` | `a[1] = 4.9`, which changes `a` itself |
// | `cast(a, "uint8")` | `a.astype("uint8")` |
// | `mean(a, 0)` | `a.mean(axis=0)` |
//
// When your four functions do what they say, check them below.
