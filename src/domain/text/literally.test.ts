import { describe, expect, it } from 'vitest'
import { literally } from './literally.ts'

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')

describe('literally', () => {
  it.each([printable, 'NCRI - National Council of Resistance of Iran', 'PMOI/MEK (Iran) [live]', '«Le Monde» — Paris'])(
    'matches %s, in Unicode mode, and itself alone',
    words => {
      const pattern = new RegExp(`^${literally(words)}$`, 'u')
      expect(words.trim()).toMatch(pattern)
      expect(words.trim().slice(1)).not.toMatch(pattern)
    },
  )

  it('takes a line end for a space, and no space for none', () => {
    const pattern = new RegExp(`^${literally('Skerrow  News')}$`, 'u')
    expect('Skerrow\nNews').toMatch(pattern)
    expect('SkerrowNews').not.toMatch(pattern)
  })
})
