import { expect, test } from 'vitest'
import type { DeviceId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import type { PackageProblem, PackageWriteProblem } from './package.ts'
import { sayChainFault, sayPackageProblem } from './packageWords.ts'

const say = catalogueOf('en')

const problems: readonly (PackageProblem | PackageWriteProblem)[] = [
  { type: 'not-a-zip' },
  { type: 'not-a-package' },
  { type: 'cut-off' },
  { type: 'newer-package', version: 2 },
  { type: 'too-large', limit: 2 ** 31, unit: 'bytes' },
  { type: 'too-large', limit: 60_000, unit: 'files' },
  { type: 'unsafe-names', names: ['../evil'] },
  { type: 'altered', files: ['a', 'b', 'c', 'd'] },
  { type: 'files-missing', files: ['originals/1'] },
  { type: 'files-unlisted', files: ['note.txt'] },
  { type: 'entries-refused', entries: [{ line: 7, id: null, reason: 'id-is-not-its-digest' }] },
  { type: 'blobs-missing', digests: ['0' as Digest] },
  { type: 'too-large-to-write', limit: 2 ** 31 },
]

test.each(problems)('$type is said with what became of it and what to do', problem => {
  const words = sayPackageProblem(say, problem)
  expect(words).toMatch(/Nothing was opened|The package was not written/)
  expect(words).not.toMatch(/\{\{|exporting:|undefined/)
})

test('names what is wrong, the first few of many', () => {
  expect(sayPackageProblem(say, problems[7]!)).toContain('a, b, c …')
  expect(sayPackageProblem(say, problems[10]!)).toContain('line 7: was changed after it was made')
  expect(sayPackageProblem(say, problems[4]!)).toContain('2048 MB')
})

test('says where a device’s entries are not whole', () => {
  const device = 'device-a' as DeviceId
  expect(sayChainFault(say, { type: 'gap', device, from: 3, to: 5 })).toContain('3 to 5')
  expect(sayChainFault(say, { type: 'fork', device, number: 4 })).toContain('numbered 4')
  expect(sayChainFault(say, { type: 'broken', device, number: 4 })).toContain('Entry 4')
})
