// Observable Plot as lab code finds it: the whole of it, drawing on a document of our own where there is no page.
import * as Plot from "@observablehq/plot";
import { DRAWING, onWhite } from "../outputs/drawn.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import { DrawnDocument } from "./drawn-document.ts";
import { DrawnElement } from "./drawn-element.ts";

export * from "@observablehq/plot";

/** As wide as can be without letters too small to read on a phone. A learner's own `width` counts. */
const WIDTH = 440;

// Where there is a page, Plot draws on it as ever.
const hasPage = "document" in globalThis;
const place = hasPage ? {} : { document: new DrawnDocument() as unknown as Document };
const defaults = hasPage ? {} : { ...place, width: WIDTH };

/** Plot's own `plot`, on a small document where there is no page. */
export const plot: typeof Plot.plot = (options) => Plot.plot({ ...defaults, ...options });

/** Plot's own `legend`, on a small document where there is no page. */
export const legend: typeof Plot.legend = (options) => Plot.legend({ ...place, ...options });

Object.assign(Plot.Mark.prototype, {
  plot(this: Plot.Markish, { marks = [], ...options }: Plot.PlotOptions = {}) {
    return plot({ ...options, marks: [...marks, this] });
  },
});

Object.defineProperties(DrawnElement.prototype, {
  [DRAWING]: {
    value(this: DrawnElement): Drawing {
      return drawingOf(this);
    },
  },
  // A notebook in Deno shows what answers to this name.
  [Symbol.for("Jupyter.display")]: {
    value(this: DrawnElement): Readonly<Record<string, string>> {
      const drawing = drawingOf(this);
      return { "image/svg+xml": onWhite(drawing), "text/plain": drawing.description };
    },
  },
});
