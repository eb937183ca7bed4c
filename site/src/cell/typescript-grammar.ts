import { javascript } from "@codemirror/lang-javascript";
import { indentUnit } from "@codemirror/language";
import type { Extension } from "@codemirror/state";

export const grammar: Extension = [javascript({ typescript: true }), indentUnit.of("  ")];
