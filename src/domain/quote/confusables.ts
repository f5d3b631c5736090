/**
 * Whether two words differ only in shapes that text recognition takes for one another: tbe for the, hirn for him,
 * gaIlows for gallows. Digits are never such shapes among digits: 3 for 8 is another number.
 */
export function looksMisread(source: string, quote: string): boolean {
  if (source === quote) return false
  if (/^\p{Nd}+$/u.test(digitsOf(source)) && /^\p{Nd}+$/u.test(digitsOf(quote))) return false
  return shapeOf(source) === shapeOf(quote)
}

/** What is left of a number without its punctuation. */
function digitsOf(word: string): string {
  return word.replace(/[.,:’'\s]/g, '')
}

/** The word with one letter standing for each family of shapes. */
export function shapeOf(word: string): string {
  let shape = word.normalize('NFKC').replace(/[\s\u00ad-]/g, '')
  for (const [from, to] of shapes) shape = shape.replaceAll(from, to)
  return shape
}

/** Pairs first, then letters; families as OCR of old print confuses them (rn/m, cl/d, h/b, e/c, f/long s). */
const shapes: readonly (readonly [string, string])[] = [
  ['ſ', 'f'],
  ['rn', 'm'],
  ['ri', 'n'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['ii', 'u'],
  ['li', 'h'],
  ['tl', 'd'],
  ['I', 'l'],
  ['1', 'l'],
  ['!', 'l'],
  ['|', 'l'],
  ['i', 'l'],
  ['j', 'l'],
  ['t', 'l'],
  ['0', 'o'],
  ['O', 'o'],
  ['Q', 'o'],
  ['b', 'h'],
  ['k', 'h'],
  ['c', 'e'],
  ['5', 's'],
  ['S', 's'],
  ['8', 'B'],
  ['6', 'h'],
  ['9', 'g'],
  ['q', 'g'],
  ['u', 'n'],
  ['v', 'y'],
  ['f', 's'],
  ['2', 'z'],
]
