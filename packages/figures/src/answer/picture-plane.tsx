import type { ReactElement } from "react";
import { Plane } from "../plane/plane.tsx";
import type { PictureData } from "./picture.ts";
import { PictureMarks } from "./picture-marks.tsx";

/** Props of {@link PicturePlane}. */
export type PicturePlaneProps = {
  readonly picture: PictureData;
  /** A small picture stands among others to choose from. */
  readonly size?: "small" | "full";
};

/** A practice problem's picture: one image, described in words. */
export function PicturePlane({ picture, size = "full" }: PicturePlaneProps): ReactElement {
  return (
    <div className={size === "small" ? "picture-plane is-small" : "picture-plane"}>
      <Plane window={picture.window} label={picture.description} still>
        <PictureMarks picture={picture} />
      </Plane>
    </div>
  );
}
