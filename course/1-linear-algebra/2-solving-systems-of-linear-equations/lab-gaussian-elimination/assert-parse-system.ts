import { collected, equationsOf, factorOf, NOT_LINEAR, namesIn, TELLING } from "./equations.ts";
import { written } from "./rows.ts";

const cases = TELLING.map((text) => {
  const equations = equationsOf(text);
  const names = namesIn(equations);
  const rows = equations.map(collected);
  const matrix = rows.map((row) => [...names.map((name) => factorOf(row, name)), row.constant]);
  return [text, names, matrix].map(written);
});
const refused = NOT_LINEAR.map((parts) => parts.map(written));

/** The order of the unknowns is the learner's, and so is the side to which everything is brought. */
export const parseSystemAssertion: Readonly<Record<"ts" | "py", string>> = {
  ts: `{
  // Of each text: its unknowns, and its rows, with the unknowns in this order and then the constant.
  const cases: any[] = [
${cases.map((parts) => `    [${parts.join(", ")}],`).join("\n")}
  ];
  for (const [text, names, expected] of cases) {
    const got: any = parseSystem(text);
    const words = ["parseSystem of", text, "gave", got];
    gradus.assert(gradus.same([...got.names].sort(), [...names].sort(), []), [...words, "expected the names", names]);
    const width = names.length;
    gradus.assert(gradus.same([...got.A.shape, ...got.b.shape], [expected.length, width, expected.length], []), [...words, "expected", expected.length, "rows"]);
    for (const [i, row] of expected.entries()) {
      const found = [...names.map((name: string) => got.A.data[i * width + got.names.indexOf(name)]), got.b.data[i]];
      // A row says the same with every sign changed.
      const isSame = gradus.same(found, row, []) || gradus.same(found.map((entry: number) => -entry), row, []);
      gradus.assert(isSame, [...words, "in row", i, "expected", names, row]);
    }
  }

  // Of each text: the term that is not linear, and its line.
  const refused: any[] = [
${refused.map((parts) => `    [${parts.join(", ")}],`).join("\n")}
  ];
  for (const [text, term, line] of refused) {
    let thrown: any = null;
    try {
      parseSystem(text);
    } catch (error) {
      thrown = error;
    }
    gradus.assert(thrown?.name === "NonLinearError", ["parseSystem of", text, "should throw a NonLinearError, and threw", thrown]);
    const said = thrown.message.replace(/\\s/g, "");
    gradus.assert(said.includes(term) && said.includes(\`line\${line}\`), ["parseSystem of", text, "should name", term, "and line", line, "and said", said]);
  }
}`,
  py: `def try_parse_system():
    # Of each text: its unknowns, and its rows, with the unknowns in this order and then the constant.
    for text, names, expected in [
${cases.map((parts) => `        (${parts.join(", ")}),`).join("\n")}
    ]:
        got = parse_system(text)
        words = f"parse_system({text!r}) gave {got!r}"
        assert sorted(got["names"]) == sorted(names), f"{words}; the names {names!r} were expected"
        rows = len(expected)
        assert got["A"].shape == (rows, len(names)) and got["b"].shape == (rows,), f"{words}; {rows} rows were expected"
        order = [list(got["names"]).index(name) for name in names]
        for found, constant, row in zip(got["A"][:, order], got["b"], numpy.array(expected)):
            found = numpy.append(found, constant)
            # A row says the same with every sign changed.
            assert same(found, row) or same(-found, row), f"{words}; for {names!r} and the constant {row!r} was expected"

    # Of each text: the term that is not linear, and its line.
    for text, term, line in [
${refused.map((parts) => `        (${parts.join(", ")}),`).join("\n")}
    ]:
        thrown = None
        try:
            parse_system(text)
        except Exception as error:
            thrown = error
        words = f"parse_system({text!r}) raised {thrown!r}"
        assert type(thrown).__name__ == "NonLinearError", f"{words}; a NonLinearError was expected"
        said = str(thrown).replace(" ", "")
        assert term in said and f"line{line}" in said, f"{words}; it should name {term} and line {line}"


try_parse_system()`,
};
