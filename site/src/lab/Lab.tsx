import type { LabReport } from "@gradus/sandbox";
import { useRef, useState } from "react";
import { runCells } from "../cell/kernel.ts";
import { record } from "../record/record.ts";
import { AsideList } from "./AsideList.tsx";
import { LabCell } from "./LabCell.tsx";
import { LabChecks } from "./LabChecks.tsx";
import type { LabPageData } from "./lab-cell.ts";
import { useBestSubmission } from "./use-best-submission.ts";
import { keepPassed } from "./keep-passed.ts";
import { NotebookTools } from "./NotebookTools.tsx";
import { LANGUAGE, useLabWork } from "./use-lab-work.ts";
import { codeAbove, codeCells, toModule } from "./work.ts";

/** The line that the last error named. */
type Mark = { readonly cell: string; readonly line: number };

/** A lab: text, cells, checks. The work is saved at every pause and can always be taken back. */
export function Lab({ data }: { data: LabPageData }) {
  const desk = useLabWork(data);
  const best = useBestSubmission(data.lab);
  const [mark, setMark] = useState<Mark | null>(null);
  /** The file that was last given to the checks. */
  const judged = useRef("");

  const run = async (id: string, signal: AbortSignal) => {
    desk.save();
    setMark(null);
    const result = await runCells(codeCells(data.cells, desk.now().work), id, { signal });
    const { cell, line } = result.error ?? {};
    if (cell !== undefined && line !== undefined) setMark({ cell, line });
    record.append("lab-run", { lab: data.lab, language: LANGUAGE, cell: id, outcome: result.outcome });
    return result;
  };
  const source = () => {
    desk.save();
    judged.current = toModule(data.cells, desk.now().work);
    return judged.current;
  };
  const keep = (report: LabReport, submitted: boolean) => {
    const { passed, failed, checks } = report;
    const passing = checks.filter((check) => check.status === "passed").map((check) => check.function);
    record.append("lab-checked", { lab: data.lab, language: LANGUAGE, passed, failed, submitted, passing });
    const { lab, contentVersion } = data;
    if (submitted) keepPassed(report, { lab, language: LANGUAGE, contentVersion, source: judged.current });
  };
  const type = (id: string, code: string) => {
    desk.type(id, code);
    if (mark?.cell === id) setMark(null);
  };
  const numbers = new Map(data.cells.filter((cell) => cell.kind === "code").map((cell, i) => [cell.id, i + 1]));

  return (
    <div className="lab">
      {desk.hasChanged && (
        <p className="lab-changed interface">
          This lab has changed since you last worked on it. Your code is kept as you left it; new cells stand at their
          starter.
        </p>
      )}
      {data.cells.map((cell) =>
        cell.kind === "markdown" ? (
          <div key={cell.id} className="lab-text" dangerouslySetInnerHTML={{ __html: cell.html }} />
        ) : (
          <LabCell
            key={cell.id}
            id={cell.id}
            number={numbers.get(cell.id) ?? 0}
            code={desk.file.work[cell.id] ?? ""}
            built={{ code: cell.starter, html: cell.html }}
            markedLine={mark?.cell === cell.id ? mark.line : null}
            revision={desk.revision}
            current={() => desk.now().work[cell.id] ?? ""}
            before={() => codeAbove(data.cells, desk.now().work, cell.id)}
            onCode={(code) => type(cell.id, code)}
            onRun={(signal) => run(cell.id, signal)}
          />
        ),
      )}
      <AsideList aside={desk.file.aside} onThrowAway={desk.throwAway} />
      <LabChecks
        folder={data.folder}
        graded={data.graded}
        best={data.graded ? best : null}
        source={source}
        onReport={keep}
      />
      <div className="lab-tools interface">
        <span role="status">{desk.words}</span>
        <button type="button" className="button quiet" onClick={desk.startOver}>
          Start over
        </button>
        {desk.bringBack && (
          <button type="button" className="button quiet" onClick={desk.bringBack}>
            Bring my work back
          </button>
        )}
        <NotebookTools data={data} now={desk.now} onOpened={desk.exchange} />
      </div>
    </div>
  );
}
