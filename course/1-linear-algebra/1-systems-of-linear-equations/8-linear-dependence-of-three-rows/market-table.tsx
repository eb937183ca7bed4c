import { evenings, features } from "./market.ts";

const picture = { display: "block", width: "min(100%, 24rem)", height: "auto", margin: "0.4rem auto 0.6rem" } as const;

/** How deep the string hangs at each lantern. */
const hooks = [27.6, 29.5, 17.8, 14.4] as const;

/** The task that opens the lesson: four evenings of a night market, and the table that a model is given. */
export function MarketTable() {
  return (
    <div>
      <svg
        viewBox="0 0 380 116"
        style={picture}
        role="img"
        aria-label="Four lanterns on a string, one for each evening: Friday, Saturday, Friday, Saturday."
      >
        <path d="M4 18Q95 40 190 24T376 18" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
        {evenings.map((day, i) => {
          const isFriday = day === "Fri";
          return (
            <g
              key={`${day} ${i < 2 ? 1 : 2}`}
              transform={`translate(${34 + i * 88} ${hooks[i] ?? 0})`}
              className={`object-line-${isFriday ? 1 : 2}`}
              strokeLinejoin="round"
            >
              <g fill="var(--panel)" stroke="var(--object, var(--ink))" strokeWidth="1.8">
                <path d="M24 0V10" />
                {isFriday ? <path d="M12 14H36Q50 38 36 62H12Q-2 38 12 14Z" /> : <path d="M24 12L46 38L24 64L2 38Z" />}
                <path d="M16 10H32V14H16ZM16 62H32V66H16Z" />
                <path d="M24 66V76" />
              </g>
              <text x="24" y="42" textAnchor="middle" fontSize="12" fill="var(--ink)" stroke="none">
                {day}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="notes">
        <caption className="visually-hidden">Three features of four evenings</caption>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            {evenings.map((day, i) => (
              <th scope="col" key={`${day} ${i < 2 ? 1 : 2}`}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(features).map(([name, row], i) => (
            <tr key={name}>
              <th scope="row">
                <span className={`object object-line-${i + 1} object-words`} data-obj={`line-${i + 1}`}>
                  {name === "Constant" ? name : `Is it a ${name}?`}
                </span>
              </th>
              {row.map((entry, evening) => (
                <td key={`${evenings[evening]} ${evening < 2 ? 1 : 2}`}>{entry}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
