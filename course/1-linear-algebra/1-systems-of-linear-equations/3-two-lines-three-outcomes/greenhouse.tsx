/** The task that opens the lesson: a greenhouse, two sensors, a vent, and the two rows of notes that become equations. */
export function Greenhouse() {
  return (
    <div className="greenhouse">
      <svg
        viewBox="0 0 330 190"
        role="img"
        aria-label="A greenhouse with a sensor at each end and a vent in the roof that can be opened."
      >
        <g fill="none" stroke="var(--ink)" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round">
          <path d="M20 170H310M40 170V92L165 40 290 92V170" />
          <path d="M102 170V66M165 170V40M228 170V66" stroke="var(--rule)" />
          <path d="M40 92H290" stroke="var(--rule)" />
          <path d="M165 40 L228 66" stroke="var(--page)" strokeWidth="4" />
          <path d="M165 40 226 26" strokeWidth="2.4" />
          <path d="M228 66A64 64 0 0 0 226 26" stroke="var(--soft)" strokeDasharray="3 4" />
        </g>
        <g fill="var(--page)" stroke="var(--ink)" strokeWidth="1.6">
          <path d="M68 112v26M262 112v26" />
          <circle cx="68" cy="142" r="7" />
          <circle cx="262" cy="142" r="7" />
        </g>
        <g
          fontFamily="var(--font-interface)"
          fontSize="14.5"
          fill="var(--ink)"
          stroke="var(--page)"
          strokeWidth="5"
          paintOrder="stroke"
          strokeLinejoin="round"
        >
          <text x="82" y="146">
            first sensor
          </text>
          <text x="248" y="146" textAnchor="end">
            second
          </text>
          <text x="236" y="42">
            vent
          </text>
        </g>
      </svg>
    </div>
  );
}
