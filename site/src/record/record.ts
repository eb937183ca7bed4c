import { openRecord } from "@gradus/record/browser";

/** The learner's record: one for the page, shared by its scripts and islands. */
export const record = openRecord();
