import { PYTHON_ATTACKS } from "@gradus/sandbox/attacks";
import { describeAttacks } from "./describe-attacks.ts";

describeAttacks("python", PYTHON_ATTACKS);
