import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import type { DifferenceKind } from '../records.ts'

describe('an editorial change', () => {
  it.each<[DifferenceKind, string, string]>([
    ['case', 'They say the harbour was closed', 'The harbour was closed'],
    ['punctuation', 'The pilots of the harbour were unarmed', 'The pilots of the harbour were un-armed'],
    ['punctuation', 'They had to co-operate in the harbour', 'They had to cooperate in the harbour'],
    ['punctuation', 'They were reelected by the harbour town', 'They were re-elected by the harbour town'],
    ['punctuation', 'They closed, finally, the harbour', 'They closed finally the harbour'],
    ['punctuation', 'It was a long-term plan for them', 'It was a long term plan for them'],
    ['punctuation', 'They closed the harbour, said he', 'They closed the harbour.'],
    ['punctuation', 'Was the harbour closed that night?', 'the harbour closed that night.'],
    ['punctuation', 'They say it’s the harbour of the town', 'They say its the harbour of the town'],
    ['punctuation', 'They didn’t close the harbour that night', 'They didnt close the harbour that night'],
    ['diacritics', 'They met in the café by the harbour', 'They met in the cafe by the harbour'],
    [
      'ellipsis',
      'They closed the harbour, the gate and the whole town',
      'They closed the harbour … and the whole town',
    ],
    [
      'ellipsis',
      'They closed the harbour, the gate and the whole town',
      'They closed the harbour [...] the whole town',
    ],
    ['ellipsis', 'They closed the harbour, the gate and the whole town', '… closed the harbour, the gate and …'],
    ['bracket', 'They closed the harbour and left the town', 'They closed the [old] harbour and left the town'],
    ['bracket', 'They closed it and left the town for good', 'They closed [the harbour] and left the town for good'],
    ['bracket', 'and they closed the harbour of the town', '[T]hey closed the harbour of the town'],
    ['bracket', 'The well-known captain’s ship was lost at sea', '[The] captain’s ship was lost at sea'],
    ['bracket', 'He said: she closes the harbour each night', 'she close[d] the harbour each night'],
    ['bracket', 'In 1974, I was led to the harbour office', 'In 1974, [Ada Berg] was led to the harbour office'],
    ['bracket', 'In 1974, I was led to the harbour office', 'In 1974, [she] was led to the harbour office'],
    ['bracket', 'They say a man was led to the harbour', 'They say [the] man was led to the harbour'],
  ])('is called %s: %s', (kind, text, quote) => {
    const { outcome, changes } = checked(`It is known. ${text}. And so on.`, quote)
    expect(changes.map(change => change.split(':')[0])).toContain(kind)
    expect(outcome).toBe('editorial')
  })

  it.each(
    (
      're-elected re-entered re-opened re-used re-united re-organised re-written re-introduced co-operated co-ordinated co-founded ' +
      'un-armed un-expected non-existent pre-empted pre-arranged anti-war mis-spelled de-escalated long-term'
    ).split(' '),
  )('is called punctuation where a word is the same without its hyphen: %s', hyphenated => {
    const joined = hyphenated.replace('-', '')
    for (const [source, quote] of [
      [hyphenated, joined],
      [joined, hyphenated],
    ]) {
      const { outcome, changes } = checked(
        `It is known. They had ${source} it all in the harbour. And so on.`,
        `They had ${quote} it all in the harbour`,
      )
      expect(outcome).toBe('editorial')
      expect(changes.map(change => change.split(':')[0])).toEqual(['punctuation'])
    }
  })

  it('names the question mark that a full stop stands for', () => {
    expect(checked('Was the harbour closed that night? He left.', 'Was the harbour closed that night.')).toMatchObject({
      found: 'Was the harbour closed that night?',
      changes: ['punctuation: ? > .'],
    })
  })
})
