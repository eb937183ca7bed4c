// %% factor
import { Q, rowFactor, vector } from "@gradus/math/exact";

// the figure’s rows
const r1 = vector([4, -2]);
const r2 = vector([-6, 3]);

const found = rowFactor(r1, r2).value;
console.log(found.kind === "one" ? `k = ${Q.toText(found.factor)}` : found.kind);
