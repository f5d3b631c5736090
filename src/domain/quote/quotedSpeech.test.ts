import { describe, expect, it } from 'vitest'
import { quotedSpeechIn } from './quotedSpeech.ts'

describe('a quote pasted with its speaker', () => {
  it.each([
    ['“The bridge will open again,” said Ines Marrable.', 'The bridge will open again', 'Ines Marrable'],
    ['"The bridge will open again," Ines Marrable said, the mayor.', 'The bridge will open again', 'Ines Marrable'],
    ['Ines Marrable: "It will open."', 'It will open.', 'Ines Marrable'],
    ['Mayor Ines Marrable told reporters: “It will open.”', 'It will open.', 'Mayor Ines Marrable'],
    ['Ines Marrable said, "It will open."', 'It will open.', 'Ines Marrable'],
    ['In her letter, Marrable clearly states: "It will open."', 'It will open.', 'Marrable'],
    ['Last week, in Tern Quay, the mayor later said: "It will open."', 'It will open.', 'the mayor'],
    ['“It will open.” — Kelly, the mayor', 'It will open.', 'Kelly'],
    ['Ines Kelly also said: "It will open."', 'It will open.', 'Ines Kelly'],
    ['“It will open.” — Ines Marrable', 'It will open.', 'Ines Marrable'],
    ['"It will open," according to the harbour office.', 'It will open', 'the harbour office'],
    ['وزیر: «پل باز می‌شود»', 'پل باز می‌شود', 'وزیر'],
  ])('%s', (pasted, words, speaker) => {
    expect(quotedSpeechIn(pasted)).toEqual({ words, speaker })
  })

  it.each([
    'The bridge will open again.',
    '“The bridge will open again.”',
    '"It will open," he said.',
    'In her letter: "It will open."',
    'In Tern Quay, Eastshire: "It will open."',
    'On Monday she said: "It will open."',
    'On Monday, she clearly said: "It will open."',
    '"It will open," and "it will close," said Ines Marrable.',
    '"It will open" is what they all believed when the weather turned and the ferry had gone',
    '',
  ])('is read only where there is one quotation and one name: %s', pasted => {
    expect(quotedSpeechIn(pasted)).toBeNull()
  })
})
