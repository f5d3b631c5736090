import { expect, test } from 'vitest'
import { quotationsWithin } from './quotations.ts'

test.each<[string, string[]]>([
  ['“It rained,” she said, “all night.”', ['“It rained,”', '“all night.”']],
  ['"It rained," she said, "all night."', ['"It rained,"', '"all night."']],
  ['“It rained," she said. "All night.”', ['“It rained,"', '"All night.”']],
  ['Er sagte: „Es regnete.“ Sie nickte.', ['„Es regnete.“']],
  ['Il a dit « ferme ».', ['« ferme »']],
  ['it rained,” she said.', ['it rained,”']],
  ['She said: “It rained', ['“It rained']],
  ['A 5" pipe and a 6" one.', []],
  ['“We knew it.\n\n“We closed it.” He left.', ['“We closed it.”']],
  ['"We knew it.\n\nThe lock was closed. It rained.', ['"We knew it.']],
  ['"We knew it.\n\nThe lock was closed, "all night," she said.', ['"We knew it.', '"all night,"']],
  ['"We knew it.\n\n"We closed it." He left.', ['"We closed it."']],
])('%s', (text, quotations) => {
  expect(
    quotationsWithin(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(quotations)
})
