import { type ComponentType, useEffect, useState } from "react";
import type { WidgetProps } from "./widget.ts";

/** A widget that can be fetched before a form asks for it. */
export type LoadedWidget<Form> = ComponentType<WidgetProps<Form>> & { readonly prepare: () => Promise<void> };

/**
 * A widget whose code is fetched when a form first asks for it, so that a page of one form does not carry all the others.
 * Once it is there it is used at once: whoever prepares it first has a form that stands still.
 */
export function loadedWidget<Form>(load: () => Promise<ComponentType<WidgetProps<Form>>>): LoadedWidget<Form> {
  let known: ComponentType<WidgetProps<Form>> | null = null;
  const prepare = async () => {
    known ??= await load();
  };
  function Loaded(props: WidgetProps<Form>) {
    const [Widget, setWidget] = useState(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Widget === null)
        prepare().then(
          () => setWidget(() => known),
          () => setFailed(true),
        );
    }, []);
    if (Widget !== null) return <Widget {...props} />;
    return (
      <p className="answer-awaits" role={failed ? "alert" : undefined}>
        {failed ? "The boxes for this answer did not arrive. Reload the page to try again; your work is kept." : ""}
      </p>
    );
  }
  return Object.assign(Loaded, { prepare });
}
