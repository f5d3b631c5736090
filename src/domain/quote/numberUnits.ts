/**
 * Whether a stretch of white space parts a number in digits from what it counts in, which is written with and without
 * one: 3 pm, 5 kg, $5 bn; or from the character beside it, in Chinese.
 */
export function partsUnit(text: string, from: number, to: number): boolean {
  const [before, after] = [text[from - 1] ?? '', text[to] ?? '']
  if (digit.test(before)) return han.test(after) || unit.test(text.slice(to, to + LONGEST))
  return digit.test(after) && han.test(before)
}

const digit = /\p{Nd}/u
const han = /\p{sc=Han}/u
const LONGEST = 6
/** Not "s" or "th": "20 s" are seconds, and the 20s are years. */
const unit =
  /^(?:[ap]m|[AP]M|[kmcµn]?m|[kmµ]?g|[kmcd]?[lL]|ha|t|h|hrs?|min|ms|[kMG]?Hz|[kMGT]i?B|KB|[kMG]?Wh?|[km]?V|k?J|kcal|[kh]?Pa|[km]ph|ft|lbs?|oz|mi|yd|bn|mn|tn|k|°?[CF]|кг|км|см|мм|м|г|т|ч)(?![\p{L}\p{M}\p{N}])/u
