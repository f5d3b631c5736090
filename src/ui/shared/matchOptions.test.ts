import { expect, test } from 'vitest'
import { matchOptions } from './matchOptions.ts'

const names = ['Harbour Post', 'City Press Office', 'The Post of the City', 'Élan Média', 'خبرگزاری بندر']
const found = (query: string) => matchOptions(query, names, name => name)

test.each([
  ['', names],
  ['post', ['Harbour Post', 'The Post of the City']],
  ['city post', ['The Post of the City']],
  ['elan', ['Élan Média']],
  ['ELAN MEDIA', ['Élan Média']],
  ['بندر', ['خبرگزاری بندر']],
  ['خبرگزاري', ['خبرگزاری بندر']],
  ['nothing', []],
])('“%s” finds %o', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('what begins with the query comes first', () => {
  expect(found('city')).toEqual(['City Press Office', 'The Post of the City'])
})
