import { expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { startCatalogue } from './startCatalogue.ts'

const all = catalogueOf('en')

it('says at once what the first screen says', () => {
  const { say } = startCatalogue('en')
  expect(say('shell:name')).toBe(all('shell:name'))
  expect(say('dossiers:claims', { count: 2 })).toBe('2 claims')
  expect(say('standards:strict.name')).toBe(all('standards:strict.name'))
})

it('says the rest as the whole catalogue does, once it is there', async () => {
  const { say, whole } = startCatalogue('en')
  await whole
  expect(say('settings:title')).toBe(all('settings:title'))
  expect(say('exporting:title')).toBe(all('exporting:title'))
})
