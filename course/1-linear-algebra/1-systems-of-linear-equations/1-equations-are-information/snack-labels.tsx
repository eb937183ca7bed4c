import { labels } from "./snacks.ts";

const BLOCK = 9;
const GAP = 2;
const ROW = 58;
const LEFT = 2;

/** The task that opens the lesson: three snacks, a block for every gram of fat and of sugar, and the energy they make. */
export function SnackLabels() {
  return (
    <div style={{ maxInlineSize: "23rem", margin: "1.2rem auto 1.6rem" }}>
      <svg
        viewBox={`0 0 350 ${labels.length * ROW + 26}`}
        role="img"
        aria-label={labels
          .map(
            ({ name, fat, sugar, energy }) =>
              `${name}: ${fat} grams of fat, ${sugar} grams of sugar, ${energy} kilocalories`,
          )
          .join("; ")}
      >
        <g fontFamily="var(--font-interface)" fontSize="14" fill="var(--ink)">
          {labels.map(({ name, fat, sugar, energy }, row) => (
            <g key={name} transform={`translate(${LEFT} ${row * ROW + 18})`}>
              <text>{name}</text>
              <text x={344} y={25} textAnchor="end" fontWeight="600">
                {energy} kcal
              </text>
              {Array.from({ length: fat + sugar }, (_, gram) => (
                <rect
                  key={gram}
                  x={gram * (BLOCK + GAP) + 0.75}
                  y={13}
                  width={BLOCK - 1.5}
                  height={16}
                  fill={gram < fat ? "var(--ink)" : "var(--page)"}
                  stroke="var(--ink)"
                  strokeWidth="1.5"
                />
              ))}
            </g>
          ))}
          <g transform={`translate(${LEFT} ${labels.length * ROW + 10})`} fontSize="13" fill="var(--soft)">
            <rect x="0.75" y="-1" width="7.5" height="12" fill="var(--ink)" stroke="var(--ink)" strokeWidth="1.5" />
            <text x="15" y="10">
              a gram of fat
            </text>
            <rect x="120.75" y="-1" width="7.5" height="12" fill="var(--page)" stroke="var(--ink)" strokeWidth="1.5" />
            <text x="135" y="10">
              a gram of sugar
            </text>
          </g>
        </g>
      </svg>
    </div>
  );
}
