import { type ReactNode, useEffect, useRef } from "react";

/** One of two columns. The style sheet lets it stick, by its lower end when it is higher than the window: so it has to know its height. */
export function Sticking({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      element.style.setProperty("--own-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={className} ref={place}>
      {children}
    </div>
  );
}
