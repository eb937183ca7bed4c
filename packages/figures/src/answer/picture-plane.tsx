import { type ReactElement, useEffect, useState } from "react";
import { Plane } from "../plane/plane.tsx";
import type { SpacePictureData } from "../space/picture-space.tsx";
import type { StaircasePictureData } from "../staircase/picture-staircase.tsx";
import { roomOf } from "../staircase/staircase-room.ts";
import type { PictureData } from "./picture.ts";
import { PictureMarks } from "./picture-marks.tsx";

/** Props of {@link PicturePlane}. */
export type PicturePlaneProps = {
  readonly picture: PictureData | SpacePictureData | StaircasePictureData;
  /** A small picture stands among others to choose from. */
  readonly size?: "small" | "full";
};

/** A practice problem's picture, of the plane, of space or of an echelon form, described in words. */
export function PicturePlane({ picture, size = "full" }: PicturePlaneProps): ReactElement {
  if (picture.type !== "plane") return <WhenLoaded picture={picture} size={size} />;
  return (
    <div className={size === "small" ? "picture-plane is-small" : "picture-plane"}>
      <Plane window={picture.window} label={picture.description} still>
        <PictureMarks picture={picture} />
      </Plane>
    </div>
  );
}

type RareProps = {
  readonly picture: SpacePictureData | StaircasePictureData;
  readonly size: "small" | "full";
};
type Drawing = (props: RareProps) => ReactElement | null;

const drawings = new Map<string, Drawing>();

/** What draws a picture of one type, once its code has arrived. */
async function drawingOf(type: RareProps["picture"]["type"]): Promise<Drawing> {
  if (type === "staircase") {
    const { PictureStaircase } = await import("../staircase/picture-staircase.tsx");
    return ({ picture, size }) => (picture.type === type ? <PictureStaircase picture={picture} size={size} /> : null);
  }
  const { PictureSpace } = await import("../space/picture-space.tsx");
  return ({ picture, size }) => (picture.type === type ? <PictureSpace picture={picture} size={size} /> : null);
}

/** Fetches what draws a picture, so that its place does not change under the reader's eyes when it is shown. */
export async function preparePicture({ type }: PicturePlaneProps["picture"]): Promise<void> {
  if (type !== "plane" && !drawings.has(type)) drawings.set(type, await drawingOf(type));
}

/** Pictures of space and of echelon forms are rare: what draws them is fetched with the first of them. */
function WhenLoaded(props: RareProps): ReactElement {
  const { picture } = props;
  const [, setArrived] = useState(drawings.has(picture.type));
  useEffect(() => {
    let isGone = false;
    preparePicture(picture).then(
      () => isGone || setArrived(true),
      // What does not arrive is described all the same.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [picture.type]);
  const Drawing = drawings.get(picture.type);
  return Drawing === undefined ? <Awaited {...props} /> : <Drawing {...props} />;
}

/** The room of a picture that is on its way, described already. */
function Awaited({ picture, size }: RareProps): ReactElement {
  const shared = { role: "img", "aria-label": picture.description };
  if (picture.type === "staircase") return <div {...shared} style={roomOf(picture, size)} />;
  return <div {...shared} className={`picture-plane${size === "small" ? " is-small" : ""} space-awaited`} />;
}
