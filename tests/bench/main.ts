import type { Bench } from './bench.ts'
import { quality } from './quality.ts'
import { quotes } from './quotes.ts'
import { reanchoring } from './reanchoring.ts'
import { textIndexes } from './textIndexes.ts'

// `npm run bench`: everything that is measured, in one run. `npm run bench -- quotes` measures only what is named.

const benches: readonly Bench[] = [textIndexes, quotes, quality, reanchoring]

const names = process.argv.slice(2)
for (const { name, run } of benches) {
  if (names.length > 0 && !names.includes(name)) continue
  const rows = run()
  const width = Math.max(...rows.map(({ measure }) => measure.length))
  console.log(`\n${name}`)
  for (const { measure, value, goal } of rows)
    console.log(`  ${measure.padEnd(width)}  ${value}${goal === undefined ? '' : `  (${goal})`}`)
}
