import { log } from "./kiln.ts";

const picture = { display: "block", width: "min(100%, 20rem)", height: "auto", margin: "0.4rem auto 0.6rem" } as const;

/** The task that opens the lesson: a kiln with its two shelves of pots, and the log of two batches. */
export function KilnLog() {
  return (
    <div>
      <svg
        viewBox="0 0 300 132"
        style={picture}
        role="img"
        aria-label="A brick kiln with an open door; cups stand on its upper shelf and bowls on the lower one."
      >
        <g fill="none" stroke="var(--ink)" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round">
          <path d="M60 122V56Q60 16 150 16Q240 16 240 56V122Z" fill="var(--panel)" />
          <path d="M84 122V62Q84 38 150 38Q216 38 216 62V122Z" fill="var(--page)" />
          <path d="M84 80H216M20 122H280" />
          <path d="M196 17V4H216V23" fill="var(--panel)" />
          {[102, 132, 162, 192].map((x) => (
            <path
              key={x}
              d={`M${x - 9} 62H${x + 9}L${x + 7} 80H${x - 7}ZM${x + 9} 66q7 0 6 5t-8 5`}
              fill="var(--panel)"
            />
          ))}
          {[108, 150, 192].map((x) => (
            <path
              key={x}
              d={`M${x - 17} 104H${x + 17}Q${x + 15} 122 ${x} 122Q${x - 15} 122 ${x - 17} 104Z`}
              fill="var(--panel)"
            />
          ))}
        </g>
      </svg>
      <table className="notes">
        <caption className="visually-hidden">The kiln’s log</caption>
        <thead>
          <tr>
            <th scope="col">Batch</th>
            <th scope="col">Hours of drying</th>
            <th scope="col">Hours of firing</th>
            <th scope="col">Used, kWh</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ name, drying, firing, drawn }, i) => (
            <tr key={name}>
              <th scope="row">
                <span className={`object object-line-${i + 1} object-words`} data-obj={`line-${i + 1}`}>
                  {name}
                </span>
              </th>
              <td>{drying}</td>
              <td>{firing}</td>
              <td>{drawn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
