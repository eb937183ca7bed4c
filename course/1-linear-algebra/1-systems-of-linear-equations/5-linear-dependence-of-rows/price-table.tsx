import { prices } from "./honey.ts";

const days = ["Friday", "Saturday", "Sunday"] as const;
const picture = { display: "block", width: "min(100%, 22rem)", height: "auto", margin: "0.4rem auto 0.6rem" } as const;

/** The task that opens the lesson: three jars with their price tags, and the table that a model is given. */
export function PriceTable() {
  return (
    <div>
      <svg
        viewBox="0 0 330 112"
        style={picture}
        role="img"
        aria-label="Three jars of honey on a board, each with a tag that shows its price twice."
      >
        {days.map((day, i) => (
          <g key={day} transform={`translate(${18 + i * 106} 0)`}>
            <g fill="var(--panel)" stroke="var(--ink)" strokeWidth="1.6" strokeLinejoin="round">
              <path d="M14 26H66V38Q76 46 76 60V92Q76 100 68 100H12Q4 100 4 92V60Q4 46 14 38Z" />
              <path d="M11 14H69V26H11Z" fill="var(--page)" />
              <path d="M18 54H62V88H18Z" fill="var(--page)" />
            </g>
            <text x="40" y="68" textAnchor="middle" fontSize="11" fill="var(--ink)">
              {prices.euro[i]} €
            </text>
            <text x="40" y="82" textAnchor="middle" fontSize="11" fill="var(--ink)">
              {prices.cents[i]} ct
            </text>
          </g>
        ))}
        <path d="M4 100H326" stroke="var(--ink)" strokeWidth="1.6" />
      </svg>
      <table className="notes">
        <caption className="visually-hidden">The price of a jar on three days</caption>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            {days.map((day) => (
              <th scope="col" key={day}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["euro", "cents"] as const).map((name, i) => (
            <tr key={name}>
              <th scope="row">
                <span className={`object object-line-${i + 1} object-words`} data-obj={`line-${i + 1}`}>
                  Price in {name}
                </span>
              </th>
              {prices[name].map((price, day) => (
                <td key={days[day]}>{price}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
