import { DrawnCanvas } from "./drawn-canvas.ts";
import { type DrawingPlace, DrawnElement, DrawnText } from "./drawn-element.ts";

/** The namespaces of what is drawn. */
export const SVG = "http://www.w3.org/2000/svg";
const XHTML = "http://www.w3.org/1999/xhtml";

/** An event that nobody hears. */
class SilentEvent {
  readonly type: string;
  constructor(type: string) {
    this.type = type;
  }
}

/** A document to draw on where there is no page: just large enough for Observable Plot. */
export class DrawnDocument implements DrawingPlace {
  readonly nodeType = 9;
  readonly documentElement: DrawnElement = new DrawnElement("html", XHTML, this);
  readonly defaultView = { Event: SilentEvent };

  createElement(name: string): DrawnElement {
    return name === "canvas" ? new DrawnCanvas(XHTML, this) : new DrawnElement(name, XHTML, this);
  }
  createElementNS(space: string, name: string): DrawnElement {
    return space === XHTML ? this.createElement(name) : new DrawnElement(name, space, this);
  }
  createTextNode(text: string): DrawnText {
    return new DrawnText(String(text), this);
  }
}
