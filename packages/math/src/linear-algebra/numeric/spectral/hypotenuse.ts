/** √(x² + y²) without over- or underflow on the way; several times as fast as Math.hypot for moderate numbers. */
export function hypotenuse(x: number, y: number): number {
  const squares = x * x + y * y;
  return squares > 1e-280 && squares < 1e300 ? Math.sqrt(squares) : Math.hypot(x, y);
}
