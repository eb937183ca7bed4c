/**
 * Whether a part of a drawing takes the focus in its turn; spread onto the element.
 *
 * Spelt in lower case on purpose: Preact writes the attributes of SVG elements as they are spelt, where `tabIndex` means
 * nothing, and a handle that opens after the page was built would keep the −1 it was built with.
 *
 * @example focusable(true) // => { tabindex: 0 }
 */
export function focusable(is: boolean): { readonly tabindex: 0 | -1 } {
  return { tabindex: is ? 0 : -1 };
}
