import { knowMistakes } from "../known.ts";
import { mistakeLibrary } from "../library.ts";

// Tests open kinds by their own modules, past the catalogue that would tell the judge its words.
knowMistakes(mistakeLibrary);
