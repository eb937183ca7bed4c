import { color as readColour } from "d3-color";
import { base64 } from "./base64.ts";
import { type DrawingPlace, DrawnElement } from "./drawn-element.ts";
import { encodePng, type Pixels } from "./png.ts";

/** Beyond this many pixels an image would not fit into a drawing anyway. */
const MOST_PIXELS = 4_000_000;

/** A canvas for what Plot makes of pixels: rasters and the ramps of colour legends. */
export class DrawnCanvas extends DrawnElement {
  #width = 300;
  #height = 150;
  #pixels: Pixels | null = null;

  constructor(namespaceURI: string, ownerDocument: DrawingPlace) {
    super("canvas", namespaceURI, ownerDocument);
  }

  get width(): number {
    return this.#width;
  }
  set width(width: number) {
    this.#width = size(width);
    this.#pixels = null;
  }
  get height(): number {
    return this.#height;
  }
  set height(height: number) {
    this.#height = size(height);
    this.#pixels = null;
  }

  getContext(kind: string): CanvasContext | null {
    return kind === "2d" ? new CanvasContext(() => this.#surface()) : null;
  }

  toDataURL(): string {
    return `data:image/png;base64,${base64(encodePng(this.#surface()))}`;
  }

  #surface(): Pixels {
    this.#pixels ??= blank(this.#width, this.#height);
    return this.#pixels;
  }
}

/** The part of a canvas's context that Plot uses. */
class CanvasContext {
  fillStyle = "#000000";
  readonly #surface: () => Pixels;

  constructor(surface: () => Pixels) {
    this.#surface = surface;
  }

  createImageData(width: number, height: number): Pixels {
    return blank(size(width), size(height));
  }

  /** Fills whole pixels; what it is filled with takes the place of what was there. */
  fillRect(x: number, y: number, width: number, height: number): void {
    const { width: across, height: down, data } = this.#surface();
    const colour = readColour(this.fillStyle)?.rgb();
    if (colour === undefined) return;
    const level = [colour.r, colour.g, colour.b, 255 * colour.opacity];
    for (let i = Math.max(0, y); i < Math.min(down, y + height); i += 1)
      for (let j = Math.max(0, x); j < Math.min(across, x + width); j += 1) data.set(level, 4 * (i * across + j));
  }

  putImageData(image: Pixels, x: number, y: number): void {
    const { width: across, height: down, data } = this.#surface();
    for (let i = 0; i < image.height && y + i < down; i += 1) {
      const row = image.data.subarray(4 * i * image.width, 4 * (i * image.width + Math.min(image.width, across - x)));
      data.set(row, 4 * ((y + i) * across + x));
    }
  }
}

function blank(width: number, height: number): Pixels {
  if (width * height > MOST_PIXELS)
    throw new RangeError(`A drawing's image has at most ${MOST_PIXELS} pixels, got ${width} × ${height}.`);
  return { width, height, data: new Uint8ClampedArray(4 * width * height) };
}

function size(value: number): number {
  return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}
