import type { CheckReport, LabReport } from "@gradus/sandbox";
import { Words } from "../cell/Words.tsx";

const SAID: Readonly<Record<CheckReport["status"], string>> = {
  passed: "passes",
  differs: "your result differs",
  "code-failed": "your code failed",
  "checker-failed": "our checker broke; this is not your mistake",
};

/** How many checks pass, in words. */
export function sumWords({ passed, failed }: LabReport, submitted: boolean): string {
  const sum = failed === 0 ? `All ${passed} checks pass.` : `${passed} of ${passed + failed} checks pass.`;
  return submitted ? `Submitted. ${sum}` : sum;
}

/** What became of each check: which of three things happened, then the difference, then the computer's words. */
export function CheckList({ report, submitted }: { report: LabReport; submitted: boolean }) {
  return (
    <div className="checks">
      <p className="checks-sum">{sumWords(report, submitted)}</p>
      <ul>
        {report.checks.map((check) => (
          <li key={check.name}>
            <p className="check-name">
              <span className="check-mark" aria-hidden="true">
                {check.status === "passed" ? "✓" : "–"}
              </span>
              <span>
                <code>{check.function}</code> {check.name}: <b>{SAID[check.status]}</b>
              </span>
            </p>
            {check.status !== "passed" && (
              <div className="check-detail">
                <p>
                  <Words text={check.message} />
                </p>
                {check.detail && (
                  <dl>
                    <Detail term="called" value={check.detail.call} />
                    <Detail term="expected" value={check.detail.expected} />
                    <Detail term="got" value={check.detail.got} />
                    <Detail term="first difference" value={check.detail.firstDifference} />
                    <Detail term="shapes" value={check.detail.shapes} />
                  </dl>
                )}
                {check.detail?.trace && (
                  <details>
                    <summary>In the computer’s words</summary>
                    <pre>{check.detail.trace}</pre>
                  </details>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Detail({ term, value }: { term: string; value: string | undefined }) {
  if (value === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </>
  );
}
