import { expect, test } from 'vitest'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import { noteRecent, recentClaims, recentFirst } from './recentClaims.ts'

test('the claims used last stand in front, latest first, each once', () => {
  const dossierId = 'd-1' as DossierId
  const claims = ['a', 'b', 'c', 'd'].map(id => ({ id: id as ClaimId, text: id }))
  for (const id of ['b', 'd', 'b', 'gone']) noteRecent(dossierId, id as ClaimId)
  expect(recentFirst(claims, recentClaims(dossierId)).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
})

test('another dossier has its own', () => {
  noteRecent('d-2' as DossierId, 'a' as ClaimId)
  expect(recentClaims('d-3' as DossierId)).toEqual([])
})
