import type { Staircase } from "@gradus/math/explain";
import { staircaseLayout } from "./staircase-layout.ts";

/** A picture is drawn a little larger than its measures where there is room. */
const LARGEST = 1.2;

/** The room that the picture takes, also before it is drawn, so that nothing moves when it is. */
export function roomOf(picture: Staircase, size: "small" | "full"): { maxInlineSize: string; aspectRatio: string } {
  const { width, height } = staircaseLayout(picture);
  const scale = size === "small" ? 1 : LARGEST;
  return { maxInlineSize: `${Math.round(width * scale)}px`, aspectRatio: `${width} / ${height}` };
}
