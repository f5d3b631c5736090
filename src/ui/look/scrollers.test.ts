import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.css'))

test('what scrolls holds what stands absolutely in it: else hidden labels make the window scroll, too', () => {
  const loose = sheets.flatMap(sheet =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(rule)]
      .filter(([, , body = '']) => scrolls.test(body) && !holds.test(body))
      .map(([, selector = '']) => `${sheet}: ${selector.trim()}`),
  )
  expect(loose).toEqual([])
})

const rule = /([^{}]+)\{([^{}]*)\}/g
const scrolls = /overflow(?:-y|-x)?:[^;]*\b(?:auto|scroll)\b/
const holds = /position: (?:relative|absolute|fixed|sticky)|contain: strict/
