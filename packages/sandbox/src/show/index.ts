// What a lab's code imports as "@gradus/show"
export { image, type Pixels } from "./image.ts";
export { type Coordinate, type LineInput, type PlotInput, type PointInput, plot } from "./plot.ts";
export { show, table } from "./show.ts";
export { type StaircaseOptions, staircase } from "./staircase.ts";
