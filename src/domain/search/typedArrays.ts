/** The numbers of an array in one that has room for at least twice as many. */
export function grown<A extends Int32Array | Uint32Array | Uint8Array>(from: A): A {
  const to = new (from.constructor as new (length: number) => A)(Math.max(1 << 8, from.length * 2))
  to.set(from)
  return to
}
