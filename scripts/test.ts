// `npm test`: everything a clone can check about itself. The last line is the count over all of it.
import { main } from "./run/main.ts";
import { ALL_STAGES } from "./run/stages.ts";

await main(ALL_STAGES);
