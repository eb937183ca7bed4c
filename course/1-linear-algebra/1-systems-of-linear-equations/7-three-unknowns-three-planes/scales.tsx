import type { ReactElement } from "react";

/** The task that opens the lesson: a belt with three sorts of glass, a camera that counts and a scale that weighs. */
export function Scales(): ReactElement {
  return (
    <div className="greenhouse">
      <svg
        viewBox="0 0 340 170"
        role="img"
        aria-label="A tray with a bottle, a jar and a jug on a belt; a camera looks down on it, a scale stands below."
      >
        <g fill="none" stroke="var(--ink)" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round">
          <path d="M14 122H326" />
          <circle cx="30" cy="131" r="9" />
          <circle cx="310" cy="131" r="9" />
          <path d="M98 122V112H242V122" />
          <path d="M122 112V80C122 73 127 71 127 64V52H135V64C135 71 140 73 140 80V112Z" />
          <path d="M160 112V82H186V112ZM163 82V75H183V82" />
          <path d="M206 112V86C206 76 204 70 202 62H232C230 70 228 76 228 86V112ZM229 72C242 70 242 94 228 94" />
          <path d="M150 140H190L198 160H142ZM170 122V140" />
          <path d="M154 14H178V30H154ZM160 30L164 38H168L172 30" />
          <path d="M163 42L120 106M169 42L212 106" stroke="var(--soft)" strokeDasharray="3 4" />
        </g>
        <g fontFamily="var(--font-interface)" fontSize="13" fill="var(--ink)">
          <text x="190" y="26">
            counts
          </text>
          <text x="206" y="156">
            weighs
          </text>
        </g>
        <g fontFamily="var(--font-interface)" fontSize="13">
          <text x="92" y="70" textAnchor="end" fill="var(--soft)">
            bottle, jar, jug
          </text>
        </g>
      </svg>
    </div>
  );
}
