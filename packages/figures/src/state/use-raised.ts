import { useLayoutEffect, useState } from "react";
import { onRaise, raised } from "./raise.ts";

/** Whether the given object is raised now, inside a component; see `raise`. */
export function useRaised(object: string | undefined): boolean {
  const [is, setIs] = useState(false);
  useLayoutEffect(() => {
    const read = (now: string | null): void => setIs(object !== undefined && now === object);
    read(raised());
    return onRaise(read);
  }, [object]);
  return is;
}
