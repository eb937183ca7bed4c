import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, decodeText } from "./decode.ts";
import { encode, encodeText } from "./encode.ts";
import { DecodingError, EncodingError, VALUE_LIMITS } from "./encoded.ts";

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => {
    let [x, y] = [n < 0n ? -n : n, d];
    while (y !== 0n) [x, y] = [y, x % y];
    return { numerator: n / x, denominator: d / x };
  });

const matrix = fc
  .tuple(fc.nat(4), fc.nat(4))
  .chain(([rows, columns]) =>
    fc
      .array(fc.array(fraction, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((entries) => ({ rows, columns, entries })),
  );

const array = fc
  .tuple(fc.array(fc.nat(3), { maxLength: 3 }), fc.constantFrom("float64", "int32", "uint8"))
  .chain(([shape, dtype]) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const length = { minLength: size, maxLength: size };
    const data =
      dtype === "uint8" ? fc.uint8Array(length) : dtype === "int32" ? fc.int32Array(length) : fc.float64Array(length);
    return data.map((entries) => ({ dtype, shape, data: entries }));
  });

const special = fc.constantFrom<unknown>(Number.NaN, Infinity, -Infinity, -0, 0, null, undefined, "", "\ud800", {}, []);

const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    special,
    fc.double(),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    fc.bigInt(),
    fraction,
    matrix,
    array,
    fc.record({ re: fc.double(), im: fc.double() }, { noNullPrototype: true }),
    fc.float64Array(),
    fc.float32Array(),
    fc.uint8ClampedArray(),
    fc.bigInt64Array(),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("$", "__proto__", "0")), tie("value"), {
      noNullPrototype: true,
      maxKeys: 5,
    }),
    fc.array(fc.record({ name: fc.string(), size: tie("value") }, { noNullPrototype: true }), { maxLength: 4 }),
    fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(tie("value"), { maxLength: 4 }).map((values) => new Set(values)),
  ),
})).value;

describe("the encoding of values", () => {
  it("comes back unchanged through JSON text, whatever the value", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(decodeText(encodeText(value))).toStrictEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same data before and after JSON", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const encoded = encode(value);
        expect(JSON.parse(JSON.stringify(encoded))).toStrictEqual(encoded);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [[1, 2.5, "two", true, null], '[1,2.5,"two",true,null]'],
    [Number.NaN, '{"$":"number","is":"NaN"}'],
    [-0, '{"$":"number","is":"-0"}'],
    [undefined, '{"$":"undefined"}'],
    [12n, '{"$":"bigint","digits":"12"}'],
    [{ numerator: -1n, denominator: 3n }, '{"$":"rational","value":"-1/3"}'],
    [
      {
        rows: 1,
        columns: 2,
        entries: [
          [
            { numerator: 1n, denominator: 2n },
            { numerator: 0n, denominator: 1n },
          ],
        ],
      },
      '{"$":"exact-matrix","rows":1,"columns":2,"entries":[["1/2","0"]]}',
    ],
    [{ re: 0, im: -1 }, '{"$":"complex","re":0,"im":-1}'],
    [new Float64Array([0.5, 2]), '{"$":"typed-array","of":"Float64Array","values":[0.5,2]}'],
    [
      { dtype: "uint8", shape: [2, 1], data: Uint8Array.of(0, 255) },
      '{"$":"array","dtype":"uint8","shape":[2,1],"values":[0,255]}',
    ],
    [
      { dtype: "uint8", shape: [2], data: Float64Array.of(0, 255) },
      '{"$":"record","entries":[["dtype","uint8"],["shape",[2]],["data",{"$":"typed-array","of":"Float64Array","values":[0,255]}]]}',
    ],
    [
      [
        { day: "Mon", rain: 2 },
        { day: "Tue", rain: 0 },
      ],
      '{"$":"table","columns":["day","rain"],"rows":[["Mon",2],["Tue",0]]}',
    ],
    [{ $: "undefined" }, '{"$":"record","entries":[["$","undefined"]]}'],
    [new Map([["a", 1]]), '{"$":"map","entries":[["a",1]]}'],
    [new Set([1]), '{"$":"set","values":[1]}'],
  ] as const)("case %#: writes a value as docs/lab-values.md says", (value, text) => {
    expect(encodeText(value)).toBe(text);
  });

  it("takes the key constructor as the key that it is", () => {
    const read = decodeText(encodeText({ constructor: 1 }));
    expect(Object.entries(read as object)).toStrictEqual([["constructor", 1]]);
  });

  it("keeps a fraction that is not in lowest terms as the record that it is", () => {
    const unreduced = { numerator: 2n, denominator: 4n };
    expect(decodeText(encodeText(unreduced))).toStrictEqual(unreduced);
    expect(encode(unreduced)).toMatchObject({ $: "record" });
  });

  it.each([
    ["a function", { f: () => 1 }, "a function cannot be handed across", "value.f"],
    ["a symbol", [Symbol("x")], "a symbol cannot be handed across", "value[0]"],
    ["a class instance", [[new Date(0)]], "an object of the class Date cannot be handed across", "value[0][0]"],
    ["a promise", Promise.resolve(1), "an object of the class Promise cannot be handed across", "value"],
  ])("refuses %s and says where it stands", (_name, value, message, path) => {
    expect(() => encode(value)).toThrow(EncodingError);
    expect(() => encode(value)).toThrow(message);
    try {
      encode(value);
    } catch (error) {
      expect((error as EncodingError).path).toBe(path);
    }
  });

  it("refuses a value that contains itself, but not one that is used twice", () => {
    const shared = [1];
    expect(decode(encode([shared, shared]))).toStrictEqual([[1], [1]]);
    const loop: unknown[] = [];
    loop.push(loop);
    expect(() => encode(loop)).toThrow("the value contains itself");
  });

  it("refuses values beyond its limits on the way out", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100; i += 1) deep = [deep];
    expect(() => encode(deep)).toThrow("nested too deeply");
    expect(() => encode([1, 2, 3], { ...VALUE_LIMITS, nodes: 3 })).toThrow("too many parts");
    expect(() => encodeText("x".repeat(50), { ...VALUE_LIMITS, characters: 40 })).toThrow("too large");
  });
});

describe("what is read is never believed", () => {
  it.each([
    ["text that is not JSON", "{", "not JSON"],
    ["an untagged object", "{}", "known tag"],
    ["an unknown tag", '{"$":"function","body":"1"}', "known tag"],
    ["an extra key", '{"$":"undefined","x":1}', "must have exactly"],
    ["a missing key", '{"$":"rational"}', "must have exactly"],
    ["minus zero without its tag", "-0", "must be tagged"],
    ["a number too large for a double", "1e999", "must be tagged"],
    ["an unreduced fraction", '{"$":"rational","value":"2/4"}', "lowest terms"],
    ["a zero denominator", '{"$":"rational","value":"1/0"}', "lowest terms"],
    [
      "a ragged matrix",
      '{"$":"exact-matrix","rows":2,"columns":1,"entries":[["1"],[]]}',
      "rows and columns that it names",
    ],
    ["a negative size", '{"$":"exact-matrix","rows":-1,"columns":1,"entries":[]}', "rows and columns that it names"],
    ["a short row of a table", '{"$":"table","columns":["a","b"],"rows":[[1]]}', "as many entries"],
    ["a key that stands twice", '{"$":"record","entries":[["a",1],["a",2]]}', "stands twice"],
    ["an entry too large for its array", '{"$":"typed-array","of":"Uint8Array","values":[300]}', "does not fit"],
    ["a fraction in an integer array", '{"$":"typed-array","of":"Int8Array","values":[0.5]}', "does not fit"],
    ["text in a typed array", '{"$":"typed-array","of":"Float64Array","values":["1"]}', "numbers of its kind"],
    ["an unknown array", '{"$":"typed-array","of":"Array","values":[]}', "unknown typed array"],
    ["a complex number of text", '{"$":"complex","re":"0","im":1}', "two numbers"],
    ["hexadecimal digits", '{"$":"bigint","digits":"0x10"}', "decimal digits"],
  ])("refuses %s", (_name, text, message) => {
    expect(() => decodeText(text)).toThrow(DecodingError);
    expect(() => decodeText(text)).toThrow(message);
  });

  it("refuses what is beyond its limits", () => {
    expect(() => decodeText(`${"[".repeat(100)}${"]".repeat(100)}`)).toThrow("nested too deeply");
    expect(() => decodeText(`[${"1,".repeat(20)}1]`, { ...VALUE_LIMITS, nodes: 10 })).toThrow("too many parts");
    expect(() => decodeText(`"${"x".repeat(50)}"`, { ...VALUE_LIMITS, characters: 40 })).toThrow("too long");
    expect(() => decodeText(`{"$":"bigint","digits":"1${"0".repeat(20_000)}"}`)).toThrow("too many digits");
    expect(() => encode(10n ** 20_000n)).toThrow("too many digits");
  });

  it("leaves the prototype of objects alone", () => {
    const read = decodeText('{"$":"record","entries":[["__proto__",{"$":"record","entries":[["polluted",true]]}]]}');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("either refuses random JSON or reads a value that encodes again", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        let value: unknown;
        try {
          value = decodeText(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DecodingError);
          return;
        }
        expect(decodeText(encodeText(value))).toStrictEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});
