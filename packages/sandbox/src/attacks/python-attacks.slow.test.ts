import { createPythonNodeKernel } from "../node/python-kernel.ts";
import { PYTHON_ATTACKS } from "./attacks.ts";
import { describeAttacks } from "./testing/describe-attacks.ts";

describeAttacks("Python", PYTHON_ATTACKS, (time) => createPythonNodeKernel({ limits: { time } }));
