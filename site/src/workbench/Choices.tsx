import { type Possible, topics } from "@gradus/workbench";

type ChoicesProps = {
  readonly possible: readonly Possible[];
  /** The verb that was chosen. */
  readonly verb: string | null;
  readonly onChoose: (verb: string) => void;
};

/** What can be done with what was typed, by topic; what can't is there, too, with the reason. */
export function Choices({ possible, verb, onChoose }: ChoicesProps) {
  const found = new Map(possible.map((each) => [each.operation, each]));
  const rows = topics
    .map(({ title, operations }) => ({ title, all: operations.flatMap((operation) => found.get(operation) ?? []) }))
    .filter(({ all }) => all.length > 0);
  return (
    <fieldset className="bench-choices">
      <legend>What to do with it</legend>
      {rows.map(({ title, all }) => (
        <div key={title} className="bench-topic">
          {rows.length > 1 ? <p>{title}</p> : null}
          <div className="problem-buttons">
            {all.map(({ operation, refusal }) => (
              <button
                key={operation.verb}
                type="button"
                className="button"
                aria-pressed={operation.verb === verb}
                disabled={refusal !== null}
                title={refusal ?? operation.summary}
                onClick={() => onChoose(operation.verb)}
              >
                {operation.title}
              </button>
            ))}
          </div>
        </div>
      ))}
      {refusals(possible.filter(({ operation }) => operation.verb !== verb)).map(({ because, titles }) => (
        <p key={because} className="interface soft">
          {titles.join(", ")}: {because}.
        </p>
      ))}
    </fieldset>
  );
}

/** What can't be done, gathered by the reason. */
function refusals(
  possible: readonly Possible[],
): readonly { readonly because: string; readonly titles: readonly string[] }[] {
  const byReason = new Map<string, string[]>();
  for (const { operation, refusal } of possible) {
    if (refusal !== null) byReason.set(refusal, [...(byReason.get(refusal) ?? []), operation.title]);
  }
  return [...byReason].map(([because, titles]) => ({ because, titles }));
}
