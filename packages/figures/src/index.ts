export { useLessonState } from "./state/use-lesson-state.ts";
export { useRaised } from "./state/use-raised.ts";
export { type ColouredObject, objectClass, objectColours } from "./theme/object-colours.ts";
export { themeCss } from "./theme/theme-css.ts";
export { objectTokens, type ThemeName, type TokenName, textTokens, tokens } from "./theme/tokens.ts";
