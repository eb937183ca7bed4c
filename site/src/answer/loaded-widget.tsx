import { type ComponentType, useEffect, useState } from "react";
import type { WidgetProps } from "./widget.ts";

/**
 * A widget whose code is fetched when a form first asks for it, so that a page of one form does not carry all the others.
 * Once it is there it is used at once.
 */
export function loadedWidget<Form>(
  load: () => Promise<ComponentType<WidgetProps<Form>>>,
): ComponentType<WidgetProps<Form>> {
  let known: ComponentType<WidgetProps<Form>> | null = null;
  return function LoadedWidget(props) {
    const [Widget, setWidget] = useState(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (known !== null) return;
      load().then(
        (widget) => {
          known = widget;
          setWidget(() => widget);
        },
        () => setFailed(true),
      );
    }, []);
    if (Widget !== null) return <Widget {...props} />;
    return (
      <p className="answer-awaits" role={failed ? "alert" : undefined}>
        {failed ? "The boxes for this answer did not arrive. Reload the page to try again; your work is kept." : ""}
      </p>
    );
  };
}
