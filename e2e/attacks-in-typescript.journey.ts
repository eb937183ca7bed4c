import { TYPESCRIPT_ATTACKS } from "@gradus/sandbox/attacks";
import { describeAttacks } from "./describe-attacks.ts";

describeAttacks("typescript", TYPESCRIPT_ATTACKS);
