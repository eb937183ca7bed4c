// Labs as notebooks
export { FROM_NOTEBOOK, fileOfNotebook } from "./from-notebook.ts";
export { type LabNotebook, labNotebook } from "./lab-notebook.ts";
export { COMMENT_MARKS, type Notebook, type NotebookCell, type NotebookLanguage } from "./notebook.ts";
export { type NotebookReading, readNotebook, type WantedNotebook } from "./read-notebook.ts";
export { PYTHON_FILES, type ReadFile } from "./setup.ts";
export { type NotebookParts, notebookOf, notebookText } from "./to-notebook.ts";
