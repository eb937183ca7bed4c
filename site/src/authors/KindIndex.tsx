import { catalogue } from "@gradus/practice/catalogue";

/** All kinds by their lessons, each a link to its samples. */
export function KindIndex({ open }: { readonly open: string }) {
  const lessons = [...new Set(catalogue.map(({ lesson }) => lesson))];
  return (
    <details className="author-index" open={open === ""}>
      <summary className="interface">
        {catalogue.length} kinds in {lessons.length} lessons
      </summary>
      <p className="interface">
        <a href="/authors/kinds?lesson=all&seeds=1">All of them, one problem on each level</a>
      </p>
      {lessons.map((lesson) => (
        <div key={lesson}>
          <h2>
            <a href={`/authors/kinds?lesson=${lesson}`} aria-current={open === lesson ? "true" : undefined}>
              {lesson}
            </a>
          </h2>
          <ul className="interface">
            {catalogue
              .filter((entry) => entry.lesson === lesson)
              .map(({ id, title, levels }) => (
                <li key={id}>
                  <a href={`/authors/kinds?kind=${id}`} aria-current={open === id ? "true" : undefined}>
                    {title}
                  </a>{" "}
                  <span className="soft">
                    {id}, {levels.length === 1 ? "1 level" : `${levels.length} levels`}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
