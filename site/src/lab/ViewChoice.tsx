import { type LabView, useLabView } from "./use-lab-view.ts";

const VIEWS: readonly { readonly view: LabView; readonly name: string }[] = [
  { view: "split", name: "Side by side" },
  { view: "column", name: "One column" },
];

/** Words beside their code, or all in one column. Only offered where there is room for two. */
export function ViewChoice() {
  const [chosen, choose] = useLabView();
  return (
    <div className="lab-choice lab-view interface">
      <fieldset>
        <legend>View</legend>
        {VIEWS.map(({ view, name }) => (
          <label key={view}>
            <input type="radio" name="lab-view" checked={chosen === view} onChange={() => choose(view)} /> {name}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
