import { escaped } from "./escaped.ts";
import { declarations, type InlineStyle, inlineStyle } from "./inline-style.ts";
import { fits } from "./selector.ts";

/** What an element can hold. */
export type DrawnNode = DrawnElement | DrawnText;

/** What makes the parts of a drawing. */
export interface DrawingPlace {
  createElementNS(space: string, name: string): DrawnElement;
  createTextNode(text: string): DrawnText;
}

/** A run of text in a drawing. */
export class DrawnText {
  readonly nodeType = 3;
  readonly ownerDocument: DrawingPlace;
  parentNode: DrawnElement | null = null;
  data: string;

  constructor(data: string, ownerDocument: DrawingPlace) {
    this.data = data;
    this.ownerDocument = ownerDocument;
  }

  get textContent(): string {
    return this.data;
  }
  get markup(): string {
    return escaped(this.data);
  }
  cloneNode(): DrawnText {
    return new DrawnText(this.data, this.ownerDocument);
  }
}

/** An element of a drawing: as much of a browser's as Observable Plot and d3 use to draw. */
export class DrawnElement {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly ownerDocument: DrawingPlace;
  readonly childNodes: DrawnNode[] = [];
  /** In the order in which they were set. */
  readonly attributes = new Map<string, string>();
  readonly styles = new Map<string, string>();
  /** Made when it is asked for: most of many thousand marks have none. */
  #style: InlineStyle | null = null;
  parentNode: DrawnElement | null = null;
  // Plot hangs scales and a value on what it has drawn.
  [property: string]: unknown;

  constructor(localName: string, namespaceURI: string, ownerDocument: DrawingPlace) {
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.ownerDocument = ownerDocument;
  }

  get tagName(): string {
    return this.localName;
  }
  get nodeName(): string {
    return this.localName;
  }
  get style(): InlineStyle {
    this.#style ??= inlineStyle(this.styles);
    return this.#style;
  }
  set style(text: string) {
    this.styles.clear();
    for (const [name, value] of declarations(text)) this.styles.set(name, value);
  }
  get className(): string {
    return this.getAttribute("class") ?? "";
  }
  set className(value: string) {
    this.setAttribute("class", value);
  }

  get children(): readonly DrawnElement[] {
    return this.childNodes.filter((node): node is DrawnElement => node instanceof DrawnElement);
  }
  get firstChild(): DrawnNode | null {
    return this.childNodes[0] ?? null;
  }
  get lastChild(): DrawnNode | null {
    return this.childNodes.at(-1) ?? null;
  }
  get nextSibling(): DrawnNode | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  get ownerSVGElement(): DrawnElement | null {
    for (let holder = this.parentNode; holder !== null; holder = holder.parentNode)
      if (holder.localName === "svg") return holder;
    return null;
  }
  /** Never part of a page: what waits for one, such as the place of a tip, stays undone. */
  get isConnected(): boolean {
    return false;
  }

  setAttribute(name: string, value: unknown): void {
    if (name === "style") this.style = String(value);
    else this.attributes.set(name, String(value));
  }
  setAttributeNS(_space: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  getAttributeNS(_space: string | null, name: string): string | null {
    return this.getAttribute(name);
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  removeAttributeNS(_space: string | null, name: string): void {
    this.removeAttribute(name);
  }

  appendChild<N extends DrawnNode>(node: N): N {
    return this.insertBefore(node, null);
  }
  insertBefore<N extends DrawnNode>(node: N, before: DrawnNode | null): N {
    node.parentNode?.removeChild(node);
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    if (at < 0) this.childNodes.push(node);
    else this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  removeChild<N extends DrawnNode>(node: N): N {
    const at = this.childNodes.indexOf(node);
    if (at >= 0) this.childNodes.splice(at, 1);
    node.parentNode = null;
    return node;
  }
  append(...nodes: readonly unknown[]): void {
    for (const node of nodes) {
      const isNode = node instanceof DrawnElement || node instanceof DrawnText;
      this.appendChild(isNode ? node : this.ownerDocument.createTextNode(String(node)));
    }
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  replaceWith(node: DrawnNode): void {
    this.parentNode?.insertBefore(node, this);
    this.remove();
  }
  cloneNode(isDeep = false): DrawnElement {
    const copy = this.ownerDocument.createElementNS(this.namespaceURI, this.localName);
    for (const [name, value] of this.attributes) copy.attributes.set(name, value);
    for (const [name, value] of this.styles) copy.styles.set(name, value);
    if (isDeep) for (const node of this.childNodes) copy.appendChild(node.cloneNode(true));
    return copy;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join("");
  }
  set textContent(text: unknown) {
    for (const node of [...this.childNodes]) this.removeChild(node);
    if (text !== "" && text !== null && text !== undefined) this.append(text);
  }

  /** All elements inside, in the order in which they are written. */
  *inside(): Generator<DrawnElement> {
    for (const child of this.children) {
      yield child;
      yield* child.inside();
    }
  }
  matches(selector: string): boolean {
    return fits(this, selector);
  }
  querySelectorAll(selector: string): readonly DrawnElement[] {
    return [...this.inside()].filter((element) => element.matches(selector));
  }
  querySelector(selector: string): DrawnElement | null {
    for (const element of this.inside()) if (element.matches(selector)) return element;
    return null;
  }

  // Nothing ever happens to a drawing.
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }

  /** The element as XML. A link leads nowhere in an image, so only its contents are written as they are. */
  get markup(): string {
    const style = [...this.styles].map(([name, value]) => `${name}:${value}`).join(";");
    const written = [...this.attributes].filter(([name]) => !(name === "href" && this.localName === "a"));
    const all = style === "" ? written : [...written, ["style", style] as const];
    const attributes = all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    const inner = this.childNodes.map((node) => node.markup).join("");
    return `<${this.localName}${attributes}>${inner}</${this.localName}>`;
  }
}
