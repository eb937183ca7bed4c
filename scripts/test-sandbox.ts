// `npm run test:sandbox`: attacks on the place that runs learners' code, and what Python holds there.
import { main } from "./run/main.ts";
import { SANDBOX_STAGES } from "./run/stages.ts";

await main(SANDBOX_STAGES);
