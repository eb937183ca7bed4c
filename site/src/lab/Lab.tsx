import type { LabReport } from "@gradus/sandbox";
import { Fragment, useEffect, useRef, useState } from "react";
import { runCells } from "../cell/kernel.ts";
import { record } from "../record/record.ts";
import { AsideList } from "./AsideList.tsx";
import { ClosingQuestion } from "./ClosingQuestion.tsx";
import { KeptNote } from "./KeptNote.tsx";
import { keepPassed } from "./keep-passed.ts";
import { LabCell } from "./LabCell.tsx";
import { LabChecks } from "./LabChecks.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { LanguageWords } from "./LanguageWords.tsx";
import type { LabPageData } from "./lab-cell.ts";
import { labParts } from "./lab-parts.ts";
import { NotebookTools } from "./NotebookTools.tsx";
import { showDesk } from "./returning.ts";
import { Sticking } from "./Sticking.tsx";
import { useBestSubmission } from "./use-best-submission.ts";
import { useLabLanguage } from "./use-lab-language.ts";
import { useLabWork } from "./use-lab-work.ts";
import { ViewChoice } from "./ViewChoice.tsx";
import { codeAbove, codeCells, commentMark, toModule } from "./work.ts";

/** The line that the last error named. */
type Mark = { readonly cell: string; readonly line: number };

/** A lab in the language that the learner chooses. */
export function Lab({ data: typescript }: { data: LabPageData }) {
  const { data, chosen, words, isWithoutNumPy, isSettled, choose } = useLabLanguage(typescript);
  return (
    <>
      <div className="lab-choices">
        {typescript.python !== null && <LanguageChoice chosen={chosen} onChoose={choose} />}
        <ViewChoice />
        {typescript.python !== null && <LanguageWords chosen={chosen} words={words} isWithoutNumPy={isWithoutNumPy} />}
      </div>
      <LabDesk key={data.language} data={data} isSettled={isSettled} />
    </>
  );
}

/** A lab's text, cells and checks. The work is saved at every pause and can always be taken back. */
function LabDesk({ data, isSettled }: { data: LabPageData; isSettled: boolean }) {
  const { lab, language, contentVersion } = data;
  const desk = useLabWork(data);
  const best = useBestSubmission(lab, language);
  const [mark, setMark] = useState<Mark | null>(null);
  /** The file that was last given to the checks. */
  const judged = useRef("");
  const startOver = useRef<HTMLButtonElement>(null);
  const { bringBack, isRestored } = desk;
  useEffect(() => {
    if (isSettled && isRestored) showDesk();
  }, [isSettled, isRestored]);

  const run = async (id: string, signal: AbortSignal) => {
    desk.save();
    setMark(null);
    const result = await runCells(codeCells(data.cells, desk.now().work), id, { signal, language });
    const { cell, line } = result.error ?? {};
    if (cell !== undefined && line !== undefined) setMark({ cell, line });
    record.append("lab-run", { lab, language, cell: id, outcome: result.outcome });
    return result;
  };
  const source = () => {
    desk.save();
    judged.current = toModule(data.cells, desk.now().work, commentMark(language));
    return judged.current;
  };
  const keep = (report: LabReport, submitted: boolean) => {
    const { passed, failed, checks } = report;
    const passing = checks.filter((check) => check.status === "passed").map((check) => check.function);
    record.append("lab-checked", { lab, language, passed, failed, submitted, passing });
    if (submitted) keepPassed(report, { lab, language, contentVersion, source: judged.current }, record);
  };
  const type = (id: string, code: string) => {
    desk.type(id, code);
    if (mark?.cell === id) setMark(null);
  };
  const numbers = new Map(data.cells.filter((cell) => cell.kind === "code").map((cell, i) => [cell.id, i + 1]));

  const parts = labParts(data.cells);
  /** A lab ends on a picture: the question about it follows the last code. */
  const last = parts.findLastIndex(({ code }) => code.length > 0);

  return (
    <div className="lab">
      {desk.hasChanged && (
        <p className="lab-changed interface">
          This lab has changed since you last worked on it. Your code is kept as you left it; new cells stand at their
          starter.
        </p>
      )}
      {parts.map(({ text, code }, index) => (
        <Fragment key={(text[0] ?? code[0])?.id}>
          <div className="lab-part">
            {text.length > 0 && (
              <Sticking className="lab-words">
                {text.map((cell) => (
                  <div key={cell.id} className="lab-text" dangerouslySetInnerHTML={{ __html: cell.html }} />
                ))}
              </Sticking>
            )}
            {code.length > 0 && (
              <Sticking className="lab-code">
                {code.map((cell) => (
                  <LabCell
                    key={cell.id}
                    language={language}
                    id={cell.id}
                    number={numbers.get(cell.id) ?? 0}
                    code={desk.file.work[cell.id] ?? ""}
                    built={{ code: cell.starter, html: cell.html }}
                    markedLine={mark?.cell === cell.id ? mark.line : null}
                    revision={desk.revision}
                    current={() => desk.now().work[cell.id] ?? ""}
                    before={() => codeAbove(data.cells, desk.now().work, cell.id)}
                    onCode={(next) => type(cell.id, next)}
                    onRun={(signal) => run(cell.id, signal)}
                  />
                ))}
              </Sticking>
            )}
          </div>
          {data.closing && index === last && <ClosingQuestion lab={lab} closing={data.closing} />}
        </Fragment>
      ))}
      <AsideList aside={desk.file.aside} onThrowAway={desk.throwAway} />
      <LabChecks
        folder={data.folder}
        language={language}
        graded={data.graded}
        best={data.graded ? best : null}
        source={source}
        onReport={keep}
      />
      <KeptNote lab={lab} language={language} />
      <div className="lab-tools interface">
        {/* That work is saved goes on all the time: it is there to read, and not said between the keys. */}
        <span role="status" aria-live={desk.isNews ? "polite" : "off"}>
          {desk.words}
        </span>
        <button ref={startOver} type="button" className="button quiet" onClick={desk.startOver}>
          Start over
        </button>
        {bringBack && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              bringBack();
              // This button goes; the focus stays beside it.
              startOver.current?.focus();
            }}
          >
            Bring my work back
          </button>
        )}
        <NotebookTools data={data} now={desk.now} onOpened={desk.exchange} />
      </div>
    </div>
  );
}
