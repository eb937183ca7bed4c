/** The name under which a compiled module exports the value of its last expression. */
export const VALUE_EXPORT = "$gradusValue";

/** The name under which a compiled module exports the function to call. */
export const FUNCTION_EXPORT = "$gradusFunction";
