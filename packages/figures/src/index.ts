// The frame

// Pictures and answers of practice problems
export { AnswerLine, type AnswerLineProps } from "./answer/answer-line.tsx";
export { AnswerPoint, type AnswerPointProps, type ExactPoint } from "./answer/answer-point.tsx";
export type { PictureData } from "./answer/picture.ts";
export { PicturePlane, type PicturePlaneProps, preparePicture } from "./answer/picture-plane.tsx";
// Controls
export { type GoalItem, GoalList, type GoalListProps } from "./controls/goal-list.tsx";
export { Legend, LegendButton, type LegendItem, Swatch, type SwatchShape } from "./controls/legend.tsx";
export { MathSpan } from "./controls/math-span.tsx";
export {
  type MatrixCell,
  MatrixFields,
  type MatrixFieldsProps,
  type MatrixFieldsRow,
} from "./controls/matrix-fields.tsx";
export { NumberField, type NumberFieldProps } from "./controls/number-field.tsx";
export { type NumberRange, type NumberReading, rangeWords, readNumber } from "./controls/read-number.ts";
export { Readout, type ReadoutProps } from "./controls/readout.tsx";
export { Slider, type SliderProps } from "./controls/slider.tsx";
export { StepButton, type StepButtonProps } from "./controls/step-button.tsx";
export { descriptionId, Figure, type FigureProps } from "./figure/figure.tsx";
export { FigureGoals, type FigureGoalsProps } from "./figure/figure-goals.tsx";
export { SETTLE_MS, useAnnouncement } from "./figure/use-announcement.ts";
export type { Motion } from "./figure/use-coming-to-rest.ts";
export { useFigureOfLesson } from "./figure/use-figure-of-lesson.ts";
export { type FigureWork, useFigureWork, type WorkedFigureProps } from "./figure/use-figure-work.ts";
// Lines held by two grips
export { type Grip, type Grips, gripPlace, gripsOn, keepGrips } from "./line/grips.ts";
export { lineNumbers } from "./line/line-numbers.ts";
export { SlidingLine, type SlidingLineProps } from "./line/sliding-line.tsx";
export { type CoefficientLimits, slideLine, stepTurn, type Turn, turnLine, wholeEquation } from "./line/turn-line.ts";
export { TurningHandles, type TurningHandlesProps } from "./line/turning-handles.tsx";
export { type HeldLine, useGrips } from "./line/use-grips.ts";
// Marks
export { EdgeMark, type EdgeMarkProps } from "./marks/edge-mark.tsx";
export { Handle, type HandleProps, type MoveBy } from "./marks/handle.tsx";
export { LineMark, type LineMarkProps, type LinePattern, type LineSlide } from "./marks/line-mark.tsx";
export { PointMark, type PointMarkProps } from "./marks/point-mark.tsx";
export { SegmentMark, type SegmentMarkProps } from "./marks/segment-mark.tsx";
export { ShapeMark, type ShapeMarkProps } from "./marks/shape-mark.tsx";
export { COARSE, clampPlace, keyRequest, snapPlace } from "./marks/snap.ts";
export { type MathHtmlOptions, mathHtml } from "./notation/math-html.ts";
// Mathematics
export { MathText, type MathTextProps } from "./notation/math-text.tsx";
export { decimalText } from "./notation/number-text.ts";
// The plane
export { clipLine, type LineNumbers, type Segment } from "./plane/clip-line.ts";
export { Plane, type PlaneProps } from "./plane/plane.tsx";
export { usePlane } from "./plane/plane-context.ts";
export { fitWindow, isInside, type Place, type PlaneWindow, planeHeight } from "./plane/plane-window.ts";
// Space
export type { CommonPoints } from "./space/common-points.tsx";
export { PictureSpace, type PictureSpaceProps, type SpacePictureData } from "./space/picture-space.tsx";
export type { PlaneNumbers } from "./space/plane-numbers.ts";
export { boxWindow, SpaceArrow, SpaceBox, type SpaceBoxProps, type SpaceVector } from "./space/space-box.tsx";
export { type PlaneSliding, type SpacePlane, SpacePlanes, type SpacePlanesProps } from "./space/space-planes.tsx";
export type { SpaceStroke } from "./space/space-sketch.tsx";
export { FIRST_VIEW, projection, type SpaceView, viewAlong } from "./space/space-view.ts";
export { cube, isInSpace, type SpaceWindow } from "./space/space-window.ts";
export type { Vector3 } from "./space/vector3.ts";
export type { NamedView } from "./space/view-controls.tsx";
export type { StaircasePictureData } from "./staircase/picture-staircase.tsx";
// State inside components
export { useCommitted } from "./state/use-committed.ts";
export { useLessonState } from "./state/use-lesson-state.ts";
export { useRaised } from "./state/use-raised.ts";
export { useReachedGoals } from "./state/use-reached-goals.ts";
// Colour
export * from "./theme/tokens.ts";
// Traces
export { clampStep, playsTo, STEP_MS, stepForKey } from "./trace/clamp-step.ts";
export { type PlayedStep, TracePlayer, type TracePlayerProps } from "./trace/trace-player.tsx";
// Pairs of whole numbers
export { type World, WorldGrid, type WorldGridProps } from "./worlds/world-grid.tsx";
