/** The tables, as Kysely sees them. The SQL that makes them is in `migrations.ts`. */
export type Tables = {
  /** One row: the record itself. */
  record: {
    name: string;
    identity: string;
    last_sequence: number;
    wiped_before: string;
  };
  /** One row for each event; `body` is the whole event as JSON. */
  event: {
    sequence: number;
    id: string;
    body: string;
  };
};

/** The name of the one record of a server without accounts. */
export const ONLY_RECORD = "only";
