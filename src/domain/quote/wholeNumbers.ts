import type { Step } from './alignWords.ts'
import type { SideBySide } from './attributionSteps.ts'
import type { Language } from './language.ts'
import { isNumber } from './numberValue.ts'

/** A number of several words that was changed at an end of the quote is taken whole: thirty thousand, 30,000. */
export function withWholeNumbers({ text, source }: SideBySide, steps: readonly Step[], language: Language): Step[] {
  const isNumberAt = (index: number) => {
    const word = source[index]
    return word !== undefined && isNumber(text.slice(word.span.start, word.span.end), language)
  }
  /** Two words of one number have nothing but a space or a hyphen between them: the time that ends a sentence is another. */
  const isOneNumber = (index: number) => {
    const between = text.slice(source[index]?.span.end, source[index + 1]?.span.start)
    return isNumberAt(index) && isNumberAt(index + 1) && /^[\s\u2010-]*$/.test(between)
  }
  const whole = [...steps]
  const first = whole[0]
  if (first?.same === false) {
    let { sourceFrom } = first
    while (isOneNumber(sourceFrom - 1)) sourceFrom--
    whole[0] = { ...first, sourceFrom }
  }
  const last = whole.at(-1)
  if (last?.same === false) {
    let { sourceTo } = last
    while (isOneNumber(sourceTo - 1)) sourceTo++
    whole[whole.length - 1] = { ...last, sourceTo }
  }
  return whole
}
