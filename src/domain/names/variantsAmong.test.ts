import { expect, it } from 'vitest'
import { variantsAmong } from './variantsAmong.ts'

const known = ['Hassan Rouhani', 'Ines Marrable', 'Ruhollah Khomeini', 'the harbour master']

it.each([
  ['Hassan Rohani', ['Hassan Rouhani']],
  ['Hasan Rouhani', ['Hassan Rouhani']],
  ['hassan rouhani', ['Hassan Rouhani']],
  ['Colonel Ines Marrable', ['Ines Marrable']],
  ['Marrable', ['Ines Marrable']],
  ['The Harbour Master', ['the harbour master']],
])('%s may be a form of a name that is known', (typed, variants) => {
  expect(variantsAmong(typed, known)).toEqual(variants)
})

it.each([
  ['a name that is known as it stands', 'Ines Marrable'],
  ['one that is still being written', 'Ines Mar'],
  ['a like name of somebody else', 'Ali Khamenei'],
  ['another first name of one family', 'Peter Marrable'],
  ['nothing', ' '],
])('says nothing of %s', (_, typed) => {
  expect(variantsAmong(typed, known)).toEqual([])
})

it('asks no more about two names of which a person has said whether they are one', () => {
  expect(variantsAmong('Hassan Rohani', known, [['Hassan Rouhani', 'Hassan Rohani']])).toEqual([])
  expect(variantsAmong('Hassan Rohani', known, [['Hassan Rouhani', 'Hassan Rowhani']])).toEqual(['Hassan Rouhani'])
})
