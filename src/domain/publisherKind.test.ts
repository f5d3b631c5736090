import { expect, it } from 'vitest'
import { kindByName } from './publisherKind.ts'

it.each([
  ['EIN Presswire', 'distributor'],
  ['EINPresswire.com', 'distributor'],
  ['Cision PR Newswire', 'distributor'],
  ['Business Wire', 'distributor'],
  ['GlobeNewswire', 'distributor'],
  ['The Associated Press', 'agency'],
  ['Reuters', 'agency'],
  ['The Business Wire Museum', null],
  ['Newswire Guild of Lindhaven', null],
  ['The Lindhaven Courier', null],
])('%s is by its name: %s', (name, kind) => expect(kindByName(name)).toBe(kind))
