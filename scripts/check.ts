// `npm run check`: what one runs all day, in under a minute.
import { main } from "./run/main.ts";
import { QUICK_STAGES } from "./run/stages.ts";

await main(QUICK_STAGES);
