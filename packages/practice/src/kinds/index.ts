export { allKinds } from "./all-kinds.ts";
