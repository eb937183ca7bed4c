import { commit } from "@gradus/figures/state";
import { type ComponentType, createElement, useEffect, useRef, useState } from "react";

type FigureModule = Readonly<Record<string, unknown>>;
type FoundFigure = { readonly folder: string; readonly name: string; readonly component: ComponentType };

const modules = import.meta.glob<FigureModule>("@lessons/**/figures.tsx");

/** Figures that stand on a page by themselves take no props; the controlled ones under them are tested on their own. */
function standsAlone(name: string, value: unknown): value is ComponentType {
  return typeof value === "function" && /^[A-Z]/.test(name) && value.length === 0;
}

async function figuresOf(path: string, load: () => Promise<FigureModule>): Promise<readonly FoundFigure[]> {
  const folder = path.split("/").slice(-2, -1).join("");
  return Object.entries(await load()).flatMap(([name, component]) =>
    standsAlone(name, component) ? [{ folder, name, component }] : [],
  );
}

/** Every figure of every lesson, in its first state and locked as a learner meets it, with a way to unlock it. */
export function AllFigures() {
  const [figures, setFigures] = useState<readonly FoundFigure[] | null>(null);
  useEffect(() => {
    Promise.all(Object.entries(modules).map(([path, load]) => figuresOf(path, load))).then((found) =>
      setFigures(found.flat()),
    );
  }, []);
  if (figures === null) return <p className="interface soft">Opening the figures…</p>;
  const lessons = [...new Set(figures.map(({ folder }) => folder))];
  return (
    <>
      <ul className="interface">
        {lessons.map((folder) => (
          <li key={folder}>
            <a href={`#${folder}`}>{folder}</a>
          </li>
        ))}
      </ul>
      {lessons.map((folder) => (
        <section key={folder} id={folder}>
          <h2>{folder}</h2>
          {figures
            .filter((figure) => figure.folder === folder)
            .map((figure) => (
              <OneFigure key={figure.name} {...figure} />
            ))}
        </section>
      ))}
    </>
  );
}

function OneFigure({ name, component }: FoundFigure) {
  const frame = useRef<HTMLDivElement>(null);
  const unlock = () => {
    for (const figure of frame.current?.querySelectorAll("figure[id]") ?? []) commit(figure.id, "author");
  };
  return (
    <div className="author-figure">
      <p className="problem-head">
        <code>{name}</code>
        <button type="button" className="button quiet" onClick={unlock}>
          Unlock
        </button>
      </p>
      <div ref={frame}>{createElement(component)}</div>
    </div>
  );
}
