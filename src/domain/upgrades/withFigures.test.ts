import { expect, it } from 'vitest'
import { aMark } from '../../../tests/builders.ts'
import type { LooseRecord } from '../ledger.ts'
import { upgradeChange } from './index.ts'

const { figures: _, ...before } = aMark().basis

it('lets a mark of before rest on no settled figures, whether it was added or made anew', () => {
  const record = { ...aMark(), basis: before } as unknown as LooseRecord
  expect(upgradeChange({ type: 'add', table: 'marks', record }, 4)).toMatchObject({
    record: { basis: { figures: [] } },
  })
  const set = { type: 'set', table: 'marks', id: record.id, replaces: [] } as const
  const value = record['basis'] ?? null
  expect(upgradeChange({ ...set, field: 'basis', value }, 4)).toMatchObject({ value: { figures: [], rule: 'S3' } })
  expect(upgradeChange({ ...set, field: 'verdict', value: 'disputed' }, 4)).toMatchObject({ value: 'disputed' })
})

it('leaves what is no basis as it is', () => {
  const record = { ...aMark(), basis: null } as unknown as LooseRecord
  expect(upgradeChange({ type: 'add', table: 'marks', record }, 4)).toMatchObject({ record: { basis: null } })
})
