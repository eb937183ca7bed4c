import { createNodeKernel } from "../node/node-kernel.ts";
import { TYPESCRIPT_ATTACKS } from "./attacks.ts";
import { describeAttacks } from "./testing/describe-attacks.ts";

describeAttacks("TypeScript", TYPESCRIPT_ATTACKS, (time) => createNodeKernel({ time }));
