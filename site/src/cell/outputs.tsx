import { LineMark, Plane, PointMark } from "@gradus/figures";
import { equation2 } from "@gradus/math/exact";
import { textNode } from "@gradus/math/explain";
import type {
  ErrorOutput,
  ImageOutput,
  MatrixOutput,
  Output,
  PlotOutput,
  TableOutput,
  VectorOutput,
} from "@gradus/sandbox";
import { type ReactNode, useEffect, useRef } from "react";

/** What stands below a cell, in the order in which it was shown. */
export function Outputs({ outputs }: { outputs: readonly Output[] }) {
  return outputs.map((output, index) => (
    <div className={`output output-${output.type}`} key={`${index}:${output.type}`}>
      <OutputView output={output} />
    </div>
  ));
}

function OutputView({ output }: { output: Output }) {
  switch (output.type) {
    case "text":
      return <pre className={output.level === "log" ? undefined : "output-raised"}>{output.text}</pre>;
    case "matrix":
      return <MatrixView output={output} />;
    case "vector":
      return <VectorView output={output} />;
    case "table":
      return <TableView output={output} />;
    case "plot":
      return <PlotView output={output} />;
    case "image":
      return <ImageView output={output} />;
    case "error":
      return <ErrorView output={output} />;
  }
}

function Labelled({ label, children }: { label: string | undefined; children: ReactNode }) {
  return (
    <div className="output-labelled">
      {label !== undefined && <span className="output-label">{label} =</span>}
      {children}
    </div>
  );
}

function MatrixView({ output }: { output: MatrixOutput }) {
  const spoken = output.entries.map((row) => row.join(", ")).join("; ");
  return (
    <Labelled label={output.label}>
      <span
        className="output-matrix-grid"
        role="img"
        aria-label={`${output.rows} by ${output.columns} matrix: ${spoken}`}
      >
        <span style={{ display: "grid", gridTemplateColumns: `repeat(${output.columns}, auto)` }}>
          {output.entries.flatMap((row, i) =>
            row.map((entry, j) => (
              <span key={`${i},${j}`} className={j === output.bar ? "entry after-bar" : "entry"}>
                {entry}
              </span>
            )),
          )}
        </span>
      </span>
    </Labelled>
  );
}

function VectorView({ output }: { output: VectorOutput }) {
  return (
    <Labelled label={output.label}>
      <span>({output.entries.join(", ")})</span>
    </Labelled>
  );
}

function TableView({ output }: { output: TableOutput }) {
  return (
    <div className="table-scroll">
      <table>
        {output.label !== undefined && <caption>{output.label}</caption>}
        <thead>
          <tr>
            {output.columns.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {output.rows.map((row, i) => (
            <tr key={`${i}:${row.join()}`}>
              {row.map((entry, j) => (
                <td key={output.columns[j]}>{entry}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {output.omitted > 0 && <p>… and {output.omitted} more rows</p>}
    </div>
  );
}

const OBJECTS = ["line-1", "line-2", "line-3"] as const;

function PlotView({ output }: { output: PlotOutput }) {
  return (
    <figure className="output-plot-figure" role="img" aria-label={output.description}>
      <Plane window={output.window} height={300}>
        {output.lines.map((line, i) => (
          <LineMark
            key={`${i}:${line.a},${line.b},${line.c}`}
            object={OBJECTS[i % OBJECTS.length] ?? "line-1"}
            equation={equation2(line.a, line.b, line.c)}
            {...(line.label === undefined ? {} : { label: textNode(line.label) })}
          />
        ))}
        {output.points.map((point, i) => (
          <PointMark
            key={`${i}:${point.x},${point.y}`}
            object="solution"
            at={[point.x, point.y]}
            ring={point.ring}
            {...(point.label === undefined ? {} : { label: textNode(point.label) })}
          />
        ))}
      </Plane>
    </figure>
  );
}

function ImageView({ output }: { output: ImageOutput }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    context?.putImageData(new ImageData(new Uint8ClampedArray(output.pixels), output.width, output.height), 0, 0);
  }, [output]);
  return (
    <canvas
      ref={canvas}
      className="output-image-pixels"
      width={output.width}
      height={output.height}
      role="img"
      aria-label={output.label ?? `Image, ${output.width} by ${output.height} pixels`}
    />
  );
}

/** Words first; the computer's own words and the trace are folded. */
export function ErrorView({ output }: { output: ErrorOutput }) {
  return (
    <div className="output-error-words">
      <p>
        {output.message}
        {output.line !== undefined && ` (line ${output.line})`}
      </p>
      {(output.original ?? output.trace) !== undefined && (
        <details>
          <summary>In the computer’s words</summary>
          <pre>{[output.original, output.trace].filter(Boolean).join("\n")}</pre>
        </details>
      )}
    </div>
  );
}
