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
  const stopped = report.checks.filter(({ detail }) => detail?.wholeFile);
  const shared =
    stopped.length > 1 && stopped.every(({ message }) => message === stopped[0]?.message) ? stopped[0] : null;
  return (
    <div className="checks">
      <p className="checks-sum">{sumWords(report, submitted)}</p>
      {shared && (
        <div className="check-detail checks-shared">
          <Failure check={shared} />
        </div>
      )}
      <ul>
        {report.checks.map((check) => (
          <li key={check.name}>
            <p className="check-name">
              <span className="check-mark" aria-hidden="true">
                {check.status === "passed" ? "✓" : "–"}
              </span>
              <span>
                <code>{check.function}</code> {check.name}:{" "}
                <b>{check.detail?.wholeFile ? "not called" : SAID[check.status]}</b>
              </span>
            </p>
            {check.status !== "passed" && check.message !== shared?.message && (
              <div className="check-detail">
                <Failure check={check} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What went wrong, in words, and the difference. A failure of the whole file belongs to no call. */
function Failure({ check }: { check: CheckReport }) {
  const { message, detail } = check;
  return (
    <>
      <p>
        <Words text={message} />
      </p>
      {detail && !detail.wholeFile && (
        <dl>
          <Detail term="called" value={detail.call} />
          <Detail term="expected" value={detail.expected} />
          <Detail term="got" value={detail.got} />
          <Detail term="first difference" value={detail.firstDifference} />
          <Detail term="shapes" value={detail.shapes} />
        </dl>
      )}
      {detail?.trace && (
        <details>
          <summary>In the computer’s words</summary>
          <pre>{detail.trace}</pre>
        </details>
      )}
    </>
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
