import { python } from "@codemirror/lang-python";
import { indentUnit } from "@codemirror/language";
import type { Extension } from "@codemirror/state";

export const grammar: Extension = [python(), indentUnit.of("    ")];
