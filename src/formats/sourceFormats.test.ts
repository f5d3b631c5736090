import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatFor, type ReadDocument, type ReadProblem, sourceFormats } from './registry.ts'

// Each case is a folder: `source.*` and what must come of it, `expected.json`. Missing ones are written and must be read over.

const root = 'tests/fixtures/formats'
const kindsOfSource = sourceFormats.map(format => format.id)

describe.each(kindsOfSource)('%s', id => {
  test.each(casesOf(id))('reads %s as it should', async name => {
    const folder = `${root}/${id}/${name}`
    await expect(`${JSON.stringify(await readCase(folder), null, 2)}\n`).toMatchFileSnapshot(
      `../../${folder}/expected.json`,
    )
  })
})

test('every kind of source has its cases, and every folder of cases its kind', () => {
  const folders = readdirSync(root)
  expect(kindsOfSource.filter(id => !folders.includes(id))).toEqual([])
})

function casesOf(id: string): readonly string[] {
  return readdirSync(`${root}/${id}`)
}

async function readCase(folder: string): Promise<unknown> {
  const fileName = readdirSync(folder).find(name => name.startsWith('source.')) ?? ''
  const bytes = readFileSync(`${folder}/${fileName}`)
  const format = formatFor(fileName, '', bytes)
  if (!format.ok) return shown(format.error)
  const { read } = await format.value.load()
  const document = read(bytes, { fileName, encoding: null })
  return document.ok ? shown(document.value) : shown(document.error)
}

/** Blocks with their words, so that a reader of `expected.json` sees whether they are right. */
function shown(outcome: ReadDocument | ReadProblem): unknown {
  if (!('text' in outcome)) return { problem: outcome }
  const { text, blocks } = outcome
  return {
    ...outcome,
    blocks:
      blocks?.map(({ kind, level, start, end }) => [level ? `${kind} ${level}` : kind, text.slice(start, end)]) ?? null,
  }
}
