import fc from "fast-check";

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => {
    const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
    return { numerator: n / divisor, denominator: d / divisor };
  });

const matrix = fc
  .tuple(fc.nat(3), fc.nat(3))
  .chain(([rows, columns]) =>
    fc
      .array(fc.array(fraction, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((entries) => ({ rows, columns, entries })),
  );

const number = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 0, 2 ** 53, 1e21),
  fc.double(),
  fc.integer(),
);

/** Values that any language gives back as they came: all of the encoding but maps, sets and `undefined` inside others. */
export const borderValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    number,
    fc.constantFrom<unknown>(null, "", "\ud800", {}, []),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    fc.bigInt(),
    fraction,
    matrix,
    fc.record({ re: number, im: number }, { noNullPrototype: true }),
    fc.float64Array(),
    fc.float32Array(),
    fc.uint8ClampedArray(),
    fc.int16Array(),
    fc.bigInt64Array(),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.array(fc.array(number, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("$", "__proto__", "0")), tie("value"), {
      noNullPrototype: true,
      maxKeys: 4,
    }),
    fc.array(fc.record({ name: fc.string(), size: tie("value") }, { noNullPrototype: true }), { maxLength: 4 }),
  ),
})).value;

/** Arrays of every type and of up to three axes. */
export const borderArray = fc
  .tuple(fc.array(fc.nat(3), { maxLength: 3 }), fc.constantFrom("float64", "int32", "uint8"))
  .chain(([shape, dtype]) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const length = { minLength: size, maxLength: size };
    const data =
      dtype === "uint8" ? fc.uint8Array(length) : dtype === "int32" ? fc.int32Array(length) : fc.float64Array(length);
    return data.map((entries) => ({ dtype, shape, data: entries }));
  });
