import { textNode } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { markup } from "../testing/markup.ts";
import { guidesTo } from "./common-points.tsx";
import { PictureSpace } from "./picture-space.tsx";
import { slidAlong } from "./plane-handle.tsx";
import { boxWindow, SpaceBox } from "./space-box.tsx";
import { type SpacePlane, SpacePlanes } from "./space-planes.tsx";
import { cube } from "./space-window.ts";
import { cross3, difference, dot3, length3, type Vector3 } from "./vector3.ts";

const plane = (index: number, normal: Vector3, constant: number): SpacePlane => ({
  object: `line-${index}`,
  name: `Plane ${index}`,
  label: textNode(`plane ${index}`),
  normal,
  constant,
});
const three = [plane(1, [1, 1, 0], 3), plane(2, [0, 1, 1], 4), plane(3, [1, 0, 1], 5)];
const sliding = { min: -12, max: 12, locked: false, onMove: () => {}, onStart: () => {}, onEnd: () => {} };

describe("SpacePlanes as the page is built", () => {
  it("draws three planes that meet in a point, cut along their lines", () => {
    const html = markup(
      <SpacePlanes
        window={cube(5)}
        planes={three}
        common={{ kind: "point", at: [2, 1, 3] }}
        commonLabel={textNode("(2, 1, 3)")}
        label="Three planes"
        sliding={sliding}
      />,
    );
    expect(html).toMatchSnapshot();
    expect(html.match(/class="space-fill"/g)).toHaveLength(7);
  });

  it("marks a common line, a common plane, and nothing", () => {
    const drawn = (common: Parameters<typeof SpacePlanes>[0]["common"]): string =>
      markup(<SpacePlanes window={cube(5)} planes={three} common={common} label="Three planes" still />);
    expect(drawn({ kind: "line", from: [2, 1, 3], direction: [1, -1, 1] })).toContain("space-common-line");
    expect(drawn({ kind: "plane", normal: [1, 1, 1], constant: 3 })).toContain("space-common-rim");
    expect(drawn({ kind: "nothing" })).not.toContain("space-common");
    expect(drawn({ kind: "point", at: [9, 0, 0] })).not.toContain("space-common");
  });

  it("keeps the names of planes that are one plane off each other", () => {
    const same = [plane(1, [1, 1, 1], 3), plane(2, [2, 2, 2], 6), plane(3, [-1, -1, -1], -3)];
    const common = { kind: "plane", normal: [1, 1, 1], constant: 3 } as const;
    const html = markup(<SpacePlanes window={cube(5)} planes={same} common={common} label="One plane" still />);
    const grounds = [...html.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"[^>]*plane-label-ground/g)].map((each) =>
      each.slice(1).map(Number),
    );
    expect(grounds).toHaveLength(3);
    for (const [i, [x = 0, y = 0]] of grounds.entries())
      for (const [left = 0, top = 0] of grounds.slice(i + 1))
        expect(Math.hypot(x - left, y - top)).toBeGreaterThan(100);
  });

  it("is one image without controls when it is still", () => {
    const html = markup(
      <SpacePlanes window={cube(5)} planes={three} common={{ kind: "nothing" }} label="Three planes" still />,
    );
    expect(html).toContain('role="img" aria-label="Three planes"');
    expect(html).not.toContain("<button");
    expect(html).not.toContain("tabindex");
  });

  it("shows all controls and moves none of them while it is locked", () => {
    const html = markup(
      <SpacePlanes
        window={cube(5)}
        planes={three}
        common={{ kind: "nothing" }}
        label="Three planes"
        locked
        sliding={{ ...sliding, locked: true }}
      />,
    );
    expect(html.match(/<button[^>]* disabled/g)).toHaveLength(html.match(/<button/g)?.length ?? 0);
    expect(html.match(/role="slider"[^>]*aria-disabled="?true/g)).toHaveLength(3);
    expect(html).not.toMatch(/tabindex="0"/i);
  });

  it("names the handle of each plane by what it moves", () => {
    const html = markup(
      <SpacePlanes window={cube(5)} planes={three} common={{ kind: "nothing" }} label="x" sliding={sliding} />,
    );
    for (const index of [1, 2, 3]) expect(html).toContain(`aria-label="Plane ${index}, right-hand side"`);
  });

  it("leaves out a plane that lies outside, with its handle", () => {
    const far = [plane(1, [1, 0, 0], 9), ...three.slice(1)];
    const html = markup(
      <SpacePlanes window={cube(5)} planes={far} common={{ kind: "nothing" }} label="x" sliding={sliding} />,
    );
    expect(html).not.toContain('data-handle="line-1"');
    expect(html).toContain('data-handle="line-2"');
  });
});

describe("SpaceBox as the page is built", () => {
  const box = (third: Vector3) =>
    markup(
      <SpaceBox
        vectors={[
          { object: "line-1", entries: [3, 1, 0], label: textNode("row 1") },
          { object: "line-2", entries: [0, 3, 1], label: textNode("row 2") },
          { object: "line-3", entries: third, label: textNode("row 3") },
        ]}
        label="A box"
      />,
    );

  it("draws six faces and three arrows", () => {
    const html = box([1, 0, 3]);
    expect(html).toMatchSnapshot();
    expect(html.match(/class="space-fill"/g)).toHaveLength(6);
    expect(html.match(/space-arrow-shaft/g)).toHaveLength(3);
  });

  it("draws a flat box as faces in one plane, and a zero vector as a dot", () => {
    expect(box([3, 4, 1]).match(/class="space-fill"/g)).toHaveLength(6);
    const html = box([0, 0, 0]);
    expect(html.match(/class="space-fill"/g)).toHaveLength(2);
    expect(html).toContain("point-dot");
  });

  it("fits its window around the origin and the box", () => {
    expect(
      boxWindow([
        [3, 1, 0],
        [0, 3, 1],
        [-2, 0, 3],
      ]),
    ).toEqual({ x: [-2, 3], y: [-1, 4], z: [-1, 4] });
  });
});

describe("PictureSpace", () => {
  it("draws a problem's planes without saying what they share", () => {
    const picture = {
      type: "space" as const,
      reach: 5,
      planes: three.map(({ object, normal, constant }) => ({ object, normal, constant })),
      description: "Three planes in space.",
    };
    const html = markup(<PictureSpace picture={picture} />);
    const dotted = markup(<PictureSpace picture={{ ...picture, points: [{ object: "line-1", at: [3, 0, 0] }] }} />);
    expect(dotted.match(/space-dot/g)).toHaveLength(1);
    expect(html).toContain('aria-label="Three planes in space."');
    expect(html).not.toContain("space-common");
    expect(markup(<PictureSpace picture={picture} size="small" />)).not.toContain("<button");
  });
});

describe("sliding and guiding", () => {
  it("moves a handle straight along the normal to the new plane", () => {
    const normal: Vector3 = [1, 2, -1];
    const moved = slidAlong([1, 1, 0], normal, 9);
    expect(dot3(normal, moved)).toBeCloseTo(9);
    expect(length3(cross3(difference(moved, [1, 1, 0]), normal))).toBeCloseTo(0);
  });

  it("guides to a point from two axes and the floor", () => {
    expect(guidesTo([2, 1, 3])).toEqual([
      [
        [2, 0, 0],
        [2, 1, 0],
      ],
      [
        [0, 1, 0],
        [2, 1, 0],
      ],
      [
        [2, 1, 0],
        [2, 1, 3],
      ],
    ]);
  });
});
