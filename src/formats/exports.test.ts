import { expect, test } from 'vitest'
import { aBundle, aDossier } from '../../tests/builders.ts'
import { nothingContested } from '../domain/contested.ts'
import type { Instant } from '../domain/records.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import { exportFileName, exportFormat, exportFormats, writeExport } from './exports.ts'
import { readPackage } from './package.ts'

const say = catalogueOf('en')
const exportedAt = '2024-03-05T10:00:00.000Z' as Instant

test.each(exportFormats)('an empty dossier can be written as $id', async ({ id }) => {
  const snapshot = {
    bundle: aBundle(),
    texts: new Map(),
    contested: nothingContested,
    earlierMarks: new Map(),
    exportedAt,
    app: 'x 1',
  }
  const bytes = await writeExport(id, { snapshot, entries: [], blob: async () => null }, say)
  if (!bytes.ok) throw new Error(bytes.error.type)
  expect(bytes.value.length).toBeGreaterThan(0)
  if (id === 'package') expect((await readPackage(bytes.value)).ok).toBe(true)
})

test.each([
  ['The bridge', 'the-bridge-2024-03-05.csv'],
  ['../../etc/passwd', 'etc-passwd-2024-03-05.csv'],
  ['پل بسته شد', 'پل-بسته-شد-2024-03-05.csv'],
  ['???', 'dossier-2024-03-05.csv'],
  ['x'.repeat(300), `${'x'.repeat(60)}-2024-03-05.csv`],
])('a dossier called %j gives a file name that every system takes', (title, name) => {
  expect(exportFileName(aDossier({ title }).title, exportedAt, exportFormat('csv'))).toBe(name)
})
