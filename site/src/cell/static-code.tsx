import type { ReactNode } from "react";

type StaticCodeProps = { readonly label: string; readonly onEdit: () => void; readonly children: ReactNode };

/** Code before its editor is wanted: text to read, under a button that covers it and opens the editor. */
export function StaticCode({ label, onEdit, children }: StaticCodeProps) {
  return (
    <div className="cell-static">
      <pre>{children}</pre>
      <button type="button" onClick={onEdit}>
        <span className="visually-hidden">{label}</span>
      </button>
    </div>
  );
}
