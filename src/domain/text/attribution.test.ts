import { expect, test } from 'vitest'
import { attributionsNear } from './attribution.ts'

function near(text: string, words: string) {
  const start = text.indexOf(words)
  return attributionsNear(text, { start, end: start + words.length }, { start: 0, end: text.length })
}

test.each([
  ['“We closed it,” said Ines Marrable, town engineer.', '“We closed it,”', 'Ines Marrable', 'direct'],
  ['“We closed it at once, and would again,” said Ines Marrable.', 'We closed it at once', 'Ines Marrable', 'direct'],
  ['Ines Marrable told the Post that it was closed at noon.', 'it was closed at noon', 'Ines Marrable', 'indirect'],
  ['Ines Marrable, town engineer, said it was closed.', 'it was closed', 'Ines Marrable', 'indirect'],
  ['It was closed, according to the town council.', 'It was closed', 'the town council', 'indirect'],
  ['The harbour master said two cables had rusted.', 'two cables had rusted', 'The harbour master', 'indirect'],
  ['Dr. Amir Ali Khan said so twice.', 'so twice', 'Dr. Amir Ali Khan', 'indirect'],
])('%s', (text, words, speaker, manner) => expect(near(text, words)[0]).toMatchObject({ speaker, manner }))

test.each([
  ['Its manager, Piers Holloway, told the Echo that it was closed.', 'Piers Holloway'],
  ['It rained. The plant’s former head of operations, Piers Holloway, said it was closed.', 'Piers Holloway'],
  ['Kestrel’s owner, Ines Marrable, confirmed that it was closed.', 'Ines Marrable'],
  ['A neighbour of the works, Ada Moss, said it was closed.', 'Ada Moss'],
  [
    'Its head of operations at Kestrel Foods, Piers Holloway, said the plant had burnt and it was closed.',
    'Piers Holloway',
  ],
])('who it is may stand before a name: %s', (text, speaker) =>
  expect(near(text, 'it was closed')[0]).toMatchObject({ speaker }),
)

test.each([
  ['A plane fell in Dunmere, Corrin Vale, said Ines Marrable. It was closed.', 'A plane fell'],
  ['The blaze lit the works in Dunmere, Corrin Vale, said the mayor.', 'The blaze lit the works'],
  ['The works burned in Dunmere, Corrin Vale, said officials on Monday.', 'The works burned'],
])('a place at the end of a sentence is nobody: %s', (text, words) =>
  expect(near(text, words).map(({ speaker }) => speaker)).not.toContain('Corrin Vale'),
)

test.each([
  ['According to the Morrow Gazette, it was closed.', 'Morrow Gazette'],
  ['It was closed, according to the Committee for Open Harbours.', 'Committee for Open Harbours'],
  ['At noon the Eastbank Post reported that it was closed.', 'Eastbank Post'],
  ['It was closed, according to the town council.', 'the town council'],
])('the name of a body is read whole behind its article: %s', (text, speaker) => {
  const [first] = near(text, text.includes('It was closed') ? 'It was closed' : 'it was closed')
  expect(first).toMatchObject({ speaker })
  expect(text.slice(first?.at.start, first?.at.end)).toContain(first?.because)
})

test('the words that say so are given with it', () => {
  expect(near('“We closed it,” said Ines Marrable.', 'We closed it').map(({ because }) => because)).toEqual([
    'said Ines Marrable',
  ])
})

test('the nearest of two comes first', () => {
  const text = 'Ada Moss said it rained. Ben Orr said the deck moved.'
  expect(near(text, 'the deck moved').map(({ speaker }) => speaker)).toEqual(['Ben Orr', 'Ada Moss'])
})

test.each([
  ['nobody by name', 'She said it rained.', 'it rained'],
  ['nobody at all', 'It rained all night on the western ramp.', 'It rained'],
])('%s is no speaker', (_, text, words) => expect(near(text, words)).toEqual([]))

test.each([
  [
    'Mrs. Ines Marrable, the head of the town office, in a message to the exhibition said it was closed.',
    'Mrs. Ines Marrable',
  ],
  ['It rained. On Friday, Ines Marrable in a letter to the Eastbank Post said it was closed.', 'Ines Marrable'],
  ['The town engineer at a meeting with the crew said it was closed.', 'The town engineer'],
  ['The head of the town office said it was closed.', 'The head of the town office'],
  ['Committee for Open Harbours said it was closed.', 'Committee for Open Harbours'],
  ['It rained on the ramp, and the harbour master said it was closed.', 'the harbour master'],
  ['At noon Ines Marrable said it was closed.', 'Ines Marrable'],
  ['After the harbour master said it was closed, it rained.', 'the harbour master'],
])('whoever stands behind a preposition is not who speaks: %s', (text, speaker) => {
  const [first] = near(text, 'it was closed')
  expect(first).toMatchObject({ speaker })
  expect(text.slice(first?.at.start, first?.at.end)).toBe(first?.because)
  expect(first?.because).toContain(speaker)
})

test.each([
  'On Friday Ines Marrable said it was closed.',
  'It rained. Last Monday Ines Marrable told the Eastbank Post that it was closed.',
  'In March Ines Marrable, town engineer, said it was closed.',
  'On 12 March Ines Marrable said it was closed.',
  'Yesterday Ines Marrable said it was closed.',
  'But Ines Marrable said it was closed.',
])('what opens the sentence is no part of who speaks: %s', text => {
  expect(near(text, 'it was closed')[0]).toMatchObject({ speaker: 'Ines Marrable' })
  expect(near(text, 'it was closed')[0]?.because).toMatch(/^Ines Marrable/)
})

test.each([
  ['Still Waters Trust said it was closed.', 'Still Waters Trust'],
  ['Today FM said it was closed.', 'Today FM'],
  ['Now Magazine said it was closed.', 'Now Magazine'],
  ['Today FM sent a crew. Today FM said it was closed.', 'Today FM'],
  ['Now Lindhaven Radio said it was closed.', 'Now Lindhaven Radio'],
  ['Lindhaven Radio sent a crew. Now Lindhaven Radio said it was closed.', 'Lindhaven Radio'],
  ['Marrable came. Then Marrable said it was closed.', 'Marrable'],
  ['Then Ines Marrable said it was closed.', 'Ines Marrable'],
  ['Still Anna Maria van Holt said it was closed.', 'Anna Maria van Holt'],
  ['Now Mr. Vance said it was closed.', 'Mr. Vance'],
])('a word that opens a sentence may be the first of a name: %s', (text, speaker) =>
  expect(near(text, 'it was closed')[0]?.speaker).toBe(speaker),
)

test.each(['Sunday Okoro said it was closed.', 'April Moss said it was closed.'])('a name may be a day’s: %s', text =>
  expect(near(text, 'it was closed')[0]?.speaker).toBe(text.slice(0, text.indexOf(' said'))),
)

test.each([
  'A message that was read to the exhibition said it was closed.',
  'She in a message to the exhibition said it was closed.',
  'A letter from Ines Marrable said it was closed.',
  'If the prisoners said it was closed, nobody heard them.',
  'If Ines Marrable said it was closed, nobody heard her.',
  'Nobody could tell whether the prisoners said it was closed.',
  'It would open, unless Ines Marrable said it was closed.',
  'Had the harbour master said it was closed, nobody would have crossed.',
  'Had Ines Marrable told the Eastbank Post that it was closed, nobody would have crossed.',
  'When asked whether they said it was closed, nobody answered.',
])('nobody is plainly said to say it: %s', text => expect(near(text, 'it was closed')).toEqual([]))

test.each([
  ['a verb', 'The town has denied the flood. In the end it was closed.'],
  ['a verb before another', 'The town will have confirmed the toll, and it was closed.'],
  ['who denies it', 'The harbour master denied it was closed.'],
  ['who denies something else', 'The harbour master has denied the flood, and it was closed.'],
  ['what takes lives', 'The flood claimed at least 12 lives, and it was closed.'],
])('%s is nobody who speaks', (_, text) => expect(near(text, 'it was closed')).toEqual([]))

test.each([
  ['The town council has said it was closed.', 'The town council'],
  ['As the Lindhaven Trust had said, it was closed.', 'Lindhaven Trust'],
  ['It rained, and the E.B. Bridge Office said it was closed.', 'E.B. Bridge Office'],
])('the name has all of its words and no others: %s', (text, speaker) =>
  expect(near(text, 'it was closed').map(found => found.speaker)).toEqual([speaker]),
)

test('who is said to speak inside of a quotation counts for what they are quoted with there', () => {
  const text = '"The pilots said the tide was out. The deck moved," Ben Orr said. "It rained."'
  const speakers = (words: string) => near(text, words).map(({ speaker }) => speaker)
  expect(speakers('the tide was out')).toEqual(['The pilots', 'Ben Orr'])
  expect(speakers('The deck moved')).toEqual(['Ben Orr'])
  expect(speakers('It rained')).toEqual(['Ben Orr'])
})

test('another paragraph is not asked', () => {
  const text = 'Ada Moss said no.\n\nIt rained.'
  const start = text.indexOf('It rained')
  expect(attributionsNear(text, { start, end: start + 9 }, { start, end: text.length })).toEqual([])
})

test.each([
  ['Ines Marrable told the Eastbank Post that it was closed.', 'Ines Marrable', 'Eastbank Post'],
  ['“It was closed,” Ines Marrable said in an interview with Oxmarsh Radio.', 'Ines Marrable', 'Oxmarsh Radio'],
  ['“It was closed,” said Ines Marrable, town engineer, speaking to Skerrow.', 'Ines Marrable', 'Skerrow'],
  ['Skerrow reported, citing Ines Marrable, that it was closed.', 'Ines Marrable', 'Skerrow'],
  ['According to Skerrow, which quoted Ines Marrable, it was closed.', 'Ines Marrable', 'Skerrow'],
  ['Ines Marrable was quoted by Skerrow as saying that it was closed.', 'Ines Marrable', 'Skerrow'],
  ['It was closed, said Ines Marrable, as reported by Skerrow.', 'Ines Marrable', 'Skerrow'],
  ['Skerrow quoted Ines Marrable as saying that it was closed.', 'Ines Marrable', 'Skerrow'],
  ['“It was closed,” the town engineer, Ines Marrable, said in a press release.', 'Ines Marrable', 'a press release'],
  ['“It was closed,” said Ines Marrable in a statement.', 'Ines Marrable', 'a statement'],
])('%s: %s, through %s', (text, speaker, reporter) => {
  const words = text.includes('It was closed') ? 'It was closed' : 'it was closed'
  expect(near(text, words)[0]).toMatchObject({ speaker, through: [reporter] })
})

test.each([
  'Ines Marrable told reporters that it was closed.',
  'Ines Marrable told the European Parliament that it was closed.',
  'Ines Marrable told the Lindhaven Town Council that it was closed.',
  'Ines Marrable said it was closed. Skerrow has an office there.',
])('nobody reports what one says before others: %s', text =>
  expect(near(text, 'it was closed')[0]).toMatchObject({ speaker: 'Ines Marrable', through: [] }),
)

test('the words that say so are where they are said to be', () => {
  const text = 'It rained.  According to Skerrow, which quoted Ines Marrable, it was closed.'
  for (const { at, because } of near(text, 'it was closed'))
    expect(text.slice(at.start, at.end).replaceAll(/\s+/g, ' ')).toContain(because)
})
