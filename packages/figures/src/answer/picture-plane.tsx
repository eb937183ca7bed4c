import { type ReactElement, useEffect, useState } from "react";
import { Plane } from "../plane/plane.tsx";
import type { PictureSpaceProps, SpacePictureData } from "../space/picture-space.tsx";
import type { PictureData } from "./picture.ts";
import { PictureMarks } from "./picture-marks.tsx";

/** Props of {@link PicturePlane}. */
export type PicturePlaneProps = {
  readonly picture: PictureData | SpacePictureData;
  /** A small picture stands among others to choose from. */
  readonly size?: "small" | "full";
};

/** A practice problem's picture, of the plane or of space, described in words. */
export function PicturePlane({ picture, size = "full" }: PicturePlaneProps): ReactElement {
  if (picture.type === "space") return <SpaceWhenLoaded picture={picture} size={size} />;
  return (
    <div className={size === "small" ? "picture-plane is-small" : "picture-plane"}>
      <Plane window={picture.window} label={picture.description} still>
        <PictureMarks picture={picture} />
      </Plane>
    </div>
  );
}

type Drawing = (props: PictureSpaceProps) => ReactElement;

/** Pictures of space are rare among problems: what draws them is fetched with the first of them. */
function SpaceWhenLoaded(props: PictureSpaceProps): ReactElement {
  const [drawing, setDrawing] = useState<{ readonly Drawing: Drawing } | null>(null);
  useEffect(() => {
    let isGone = false;
    void import("../space/picture-space.tsx").then(({ PictureSpace }) => {
      if (!isGone) setDrawing({ Drawing: PictureSpace });
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (drawing !== null) return <drawing.Drawing {...props} />;
  const small = props.size === "small" ? " is-small" : "";
  return <div className={`picture-plane${small} space-awaited`} role="img" aria-label={props.picture.description} />;
}
