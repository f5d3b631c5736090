import { expect, it } from 'vitest'
import { insideQuotes } from './insideQuotes.ts'

it.each([
  ['The bridge', 'The bridge'],
  ['“We saw it fall”', 'We saw it fall'],
  ['"We saw it fall"', 'We saw it fall'],
  ['“We saw it fall”, says clerk', '‘We saw it fall’, says clerk'],
  ['"We saw it fall", says clerk', '‘We saw it fall’, says clerk'],
  ['Clerk: "We saw it"', 'Clerk: ‘We saw it’'],
  ['“One” and “two”', '‘One’ and ‘two’'],
  ['They were told "leave"', 'They were told ‘leave’'],
  ['"No" was the answer', '‘No’ was the answer'],
  ['«On l’a vu»', 'On l’a vu'],
])('%s stands in a sentence as “%s”', (title, inside) => {
  expect(insideQuotes(title)).toBe(inside)
})
