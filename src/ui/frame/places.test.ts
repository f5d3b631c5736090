import { expect, it } from 'vitest'
import { placeOf, screenKey } from './places.ts'

it.each([
  ['/', { dossierId: null, screen: null, recordId: null }],
  ['/settings', { dossierId: null, screen: 'settings', recordId: null }],
  ['/d/d-1/claims', { dossierId: 'd-1', screen: 'claims', recordId: null }],
  ['/d/d-1/claims/claim%3A7', { dossierId: 'd-1', screen: 'claims', recordId: 'claim:7' }],
  ['/d/d-1/sources/source:2', { dossierId: 'd-1', screen: 'sources', recordId: 'source:2' }],
  ['/d/d-1/origins', { dossierId: 'd-1', screen: 'origins', recordId: null }],
  ['/d/d-1/search', { dossierId: 'd-1', screen: 'search', recordId: null }],
  ['/d/d-1/checks', { dossierId: 'd-1', screen: 'checks', recordId: null }],
  ['/d/d-1/sheet', { dossierId: 'd-1', screen: 'sheet', recordId: null }],
  ['/d/d-1/rules', { dossierId: 'd-1', screen: 'rules', recordId: null }],
  ['/rules', { dossierId: null, screen: 'rules', recordId: null }],
  ['/d/d-1/elsewhere', { dossierId: 'd-1', screen: null, recordId: null }],
])('%s is read', (pathname, place) => expect(placeOf(pathname)).toEqual(place))

it('takes two claims for one screen, two sources for two', () => {
  const key = (pathname: string) => screenKey(placeOf(pathname))
  expect(key('/d/d-1/claims/claim:1')).toBe(key('/d/d-1/claims'))
  expect(key('/d/d-1/sources/source:1')).not.toBe(key('/d/d-1/sources/source:2'))
  expect(key('/d/d-1/claims')).not.toBe(key('/d/d-2/claims'))
})
