import { MathSpan } from "@gradus/figures";
import { rowsNode } from "@gradus/math/explain";
import { log, logMatrix } from "./ferry.ts";

const picture = { display: "block", width: "min(100%, 27rem)", height: "auto", margin: "0.4rem auto 0.6rem" } as const;

const rowHead = { borderTop: "1px solid var(--rule)" } as const;

/** The task that opens the lesson: a ferry, its log, and the log as one block of inputs and one column of answers. */
export function FerryLog() {
  return (
    <div>
      <svg
        viewBox="0 0 420 120"
        style={picture}
        role="img"
        aria-label="A small ferry with a car and two lorries on its deck."
      >
        <g fill="none" stroke="var(--ink)" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round">
          <path d="M34 70H386L362 96H58Z" fill="var(--panel)" />
          <path d="M300 70V36H352V70M308 36V22H338V36M312 48H322M330 48H340" />
          <path d="M70 70V60L80 50H106L114 60V70" fill="var(--page)" />
          <path d="M134 70V40H184V70M184 70V52H200L208 62V70" fill="var(--page)" />
          <path d="M220 70V40H264V70M264 70V52H278L286 62V70" fill="var(--page)" />
        </g>
        <g fill="var(--page)" stroke="var(--ink)" strokeWidth="1.6">
          {[80, 104, 146, 196, 230, 276].map((x) => (
            <circle key={x} cx={x} cy={70} r={5} />
          ))}
        </g>
        <path
          d="M8 104q14 -9 28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0"
          fill="none"
          stroke="var(--soft)"
          strokeWidth="1.4"
        />
      </svg>
      <table className="notes">
        <caption className="visually-hidden">The ferry’s log</caption>
        <thead>
          <tr>
            <th scope="col">Crossing</th>
            <th scope="col">Cars</th>
            <th scope="col">Lorries</th>
            <th scope="col">Extra fuel</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ name, cars, lorries, litres }, i) => (
            <tr key={name}>
              <th scope="row" style={rowHead}>
                <span className={`object object-line-${i + 1} object-words`} data-obj={`line-${i + 1}`}>
                  {name}
                </span>
              </th>
              <td>{cars}</td>
              <td>{lorries}</td>
              <td>{litres} litres</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ textAlign: "center", fontSize: "1.1em" }}>
        <MathSpan node={rowsNode(logMatrix, ["line-1", "line-2"], { bar: 2 })} />
      </p>
    </div>
  );
}
