import { plan, rowObjects } from "./entries.ts";

const dials = ["Heat", "Air", "Drum"] as const;
const picture = { display: "block", width: "min(100%, 22rem)", height: "auto", margin: "0.4rem auto 0.6rem" } as const;

/** +1, −1 and 0: steps above the usual setting. */
const steps = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0");

function Dial({ at, name, value }: { readonly at: number; readonly name: string; readonly value: number }) {
  return (
    <g transform={`translate(${at} 46)`}>
      <circle r="27" fill="var(--panel)" stroke="var(--ink)" strokeWidth="1.6" />
      {[-3, -2, -1, 0, 1, 2, 3].map((step) => (
        <path
          key={step}
          d="M0 -31V-36"
          stroke="var(--ink)"
          strokeWidth={step === 0 ? 2.4 : 1.2}
          transform={`rotate(${step * 38})`}
        />
      ))}
      <path
        d="M0 6V-20M-4.5 -13L0 -21L4.5 -13"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        transform={`rotate(${value * 38})`}
      />
      <text y="60" textAnchor="middle" fontSize="13" fill="var(--ink)" style={{ fontFamily: "var(--font-interface)" }}>
        {name}
      </text>
    </g>
  );
}

/** The task that opens the lesson: the three dials of a roaster, and the plan of three test roasts. */
export function RoastPlan() {
  return (
    <div>
      <svg
        viewBox="0 0 330 116"
        style={picture}
        role="img"
        aria-label="The three dials of a coffee roaster, for heat, air and drum, set as for the first test roast."
      >
        {dials.map((name, i) => (
          <Dial key={name} at={60 + i * 105} name={name} value={plan[0][i] ?? 0} />
        ))}
      </svg>
      <table className="notes">
        <caption className="visually-hidden">The plan: steps above the usual setting of each dial</caption>
        <thead>
          <tr>
            <th scope="col">Test roast</th>
            {dials.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.map((row, i) => (
            <tr key={rowObjects[i]}>
              <th scope="row">
                <span className={`object object-${rowObjects[i]} object-words`} data-obj={rowObjects[i]}>
                  Roast {i + 1}
                </span>
              </th>
              {row.map((value, j) => (
                <td key={dials[j]}>{steps(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
