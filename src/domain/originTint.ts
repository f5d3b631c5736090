/** Tints that `tokens.css` has; past the last they begin again. */
const TINTS = 12

/** The tint of an origin, 1 to 12, by its letter. `A2` and `A+1`, parts of `A` and more than `A` for one claim, keep its tint. */
export function originTint(letter: string): number {
  const position = Array.from(letter.replace(/[^A-Z].*$/, '')).reduce(
    (sum, one) => sum * 26 + one.charCodeAt(0) - 64,
    0,
  )
  return ((Math.max(1, position) - 1) % TINTS) + 1
}
