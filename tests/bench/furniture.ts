import { furnitureBetween } from '../../src/domain/reading/furnitureBetween.ts'
import { blocksOf } from '../../src/domain/text/blocks.ts'
import { type Bench, duration, leastOf, times } from './bench.ts'

const FEW = 20_000
const MANY = 4 * FEW

/** What a website puts before an article, looked for among very many lines: the time grows with their number, and not with its square. */
export const furniture: Bench = {
  name: 'furniture',
  run: () => {
    const prose = 'The crew left the quay at ten and reached the lock at noon. Nobody on the shore saw them leave.'
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) =>
        index % 2 === 0 ? 'pilot' : `Berth ${index} of Tern Quay, from the lock to the north`,
      ).join('\n')
    const looked = (count: number): number => {
      const text = `${lines(count)}\n\n${prose}`
      const blocks = blocksOf(text)
      return leastOf(5, () => furnitureBetween(text, blocks)).ms
    }
    const [few, many] = [looked(FEW), looked(MANY)]
    return [
      { measure: `${FEW} lines before the first prose`, value: duration(few) },
      { measure: `${MANY} lines, in times of that`, value: times(many / few), goal: 'about 4 x' },
    ]
  },
}
