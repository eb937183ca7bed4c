import { equation2, rational, solveBySubstitution } from "@gradus/math/exact";
import { explainSubstitution } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import {
  AnswerLine,
  AnswerPoint,
  Figure,
  GoalList,
  Legend,
  type PictureData,
  PicturePlane,
  Plane,
  Readout,
  TracePlayer,
} from "./index.ts";
import { markup } from "./testing/markup.ts";

const picture: PictureData = {
  type: "plane",
  window: { x: [-2, 8], y: [-2, 8] },
  lines: [
    { object: "line-1", equation: equation2(1, 2, 6), label: true },
    { object: "line-2", equation: equation2(2, 4, 12), label: true },
    { object: "line-3", equation: equation2(1, 0, "7/2"), label: false },
  ],
  points: [{ object: "solution", at: [2, 2], label: "P" }],
  description: "Three lines, two of them one.",
};
const steps = explainSubstitution(solveBySubstitution(equation2(1, 1, 8), equation2(1, -1, 4)).steps, {
  objects: ["line-1", "line-2"],
});
const ignore = () => {};

describe("figures as the page is built", () => {
  it("draws a practice picture", () => {
    expect(markup(<PicturePlane picture={picture} />)).toMatchSnapshot();
  });

  it("draws a point to be placed, and one that is placed", () => {
    const shared = { id: "answer", picture, snap: 0.5, onChange: ignore };
    expect(markup(<AnswerPoint {...shared} value={null} />)).toMatchSnapshot();
    expect(markup(<AnswerPoint {...shared} value={[rational(1, 2), rational(-1)]} />)).toMatchSnapshot();
  });

  it("draws a line to be placed, and one that is placed", () => {
    const shared = { id: "answer", picture, snap: 1, onChange: ignore };
    expect(markup(<AnswerLine {...shared} value={null} />)).toMatchSnapshot();
    expect(markup(<AnswerLine {...shared} value={equation2(2, -1, 4)} />)).toMatchSnapshot();
  });

  it("draws a whole trace with the picture of its last step", () => {
    const player = (
      <TracePlayer
        id="worked"
        title="By substitution"
        steps={steps}
        picture={(index) => <Plane window={picture.window} label={`Step ${index + 1}`} />}
      />
    );
    const html = markup(player);
    expect(html).toMatchSnapshot();
    expect(html).toContain(`aria-label="Step ${steps.length}"`);
  });
});

describe("PicturePlane", () => {
  it("gives lines that coincide patterns of their own, and describes itself as one image", () => {
    const html = markup(<PicturePlane picture={picture} />);
    expect(html.match(/line-stroke is-(solid|dashed|dotted)/g)).toEqual([
      "line-stroke is-solid",
      "line-stroke is-dashed",
      "line-stroke is-solid",
    ]);
    expect(html).toContain('role="img" aria-label="Three lines, two of them one."');
  });
});

describe("AnswerPoint and AnswerLine", () => {
  it("say that nothing is placed yet, and show empty boxes", () => {
    const html = markup(<AnswerPoint id="answer" picture={picture} snap={1} value={null} onChange={ignore} />);
    expect(html).toContain('aria-label="Your point, not placed yet"');
    expect(html).toContain('aria-valuetext="empty"');
  });

  it("take no focus while disabled", () => {
    const html = markup(
      <AnswerLine id="answer" picture={picture} snap={1} value={equation2(1, 1, 4)} onChange={ignore} disabled />,
    );
    expect(html.match(/role="slider"/g)).toHaveLength(2);
    expect(html).not.toMatch(/role="slider"[^>]*tabindex="0"/i);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(3);
  });
});

describe("Figure", () => {
  it("names itself, describes itself and says nothing until something changes", () => {
    const html = markup(
      <Figure id="f" title="A figure" description="What is to be seen.">
        <p>content</p>
      </Figure>,
    );
    expect(html).toContain('aria-labelledby="f-title"');
    expect(html).toContain('<p id="f-description">What is to be seen.</p>');
    expect(html).toMatch(/role="status" aria-live="polite"[^>]*>\s*<\/div>/);
    expect(html).not.toContain("Reset");
  });
});

describe("GoalList", () => {
  it("tells what is done by a word as well as a mark", () => {
    const goals = [
      { id: "one", text: "First.", reached: true },
      { id: "two", text: "Second.", reached: false },
    ];
    const html = markup(<GoalList goals={goals} />);
    expect(html).toContain('<span class="goal-word">Done</span>');
    expect(html).toContain('<span class="visually-hidden">Not done yet</span>');
  });
});

describe("Readout", () => {
  it("shows a true minus sign and a stacked fraction", () => {
    expect(markup(<Readout label="slope" value={-2.5} />)).toContain("−2.5");
    expect(markup(<Readout label="slope" value={rational(-1, 3)} />)).toContain("math-fraction");
  });
});

describe("Legend", () => {
  it("offers every object as a button that raises it", () => {
    const html = markup(<Legend items={[{ object: "line-1", shape: "solid", name: "Line 1" }]} />);
    expect(html).toMatch(/<button[^>]*data-obj="line-1"[^>]*aria-pressed="false"/);
  });
});
