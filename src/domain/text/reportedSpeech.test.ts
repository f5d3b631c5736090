import { expect, it } from 'vitest'
import { isReported } from './reportedSpeech.ts'

const words = 'the deck was safe and no warning was needed'

function reported(text: string): boolean {
  const start = text.toLowerCase().indexOf(words)
  return isReported(text, { start, end: start + words.length })
}

it.each([
  `Ben Orr said that ${words}.`,
  `It rained. He said that ${words}. She left.`,
  `According to the town engineer, ${words}.`,
  `T${words.slice(1)}, the town engineer said.`,
  `T${words.slice(1)}, he said.`,
  `“It rained,” said Ben Orr, adding that ${words}.`,
  `Ben Orr warned that “it rained” and that ${words}.`,
])('words that somebody is said to say are reported where they stand in no quotation marks: %s', text =>
  expect(reported(text)).toBe(true),
)

it.each([
  `Ben Orr said that “${words}.”`,
  `Ben Orr said that ‘${words}.’`,
  `Ben Orr said that the deck, "${words}," had moved.`,
  `Ben Orr told the inquiry that “it rained. It was late, and ${words}.”`,
  `Ben Orr said: ${words}.`,
  `ORR: I know that ${words}.`,
  `The town stood by it. It rained, and ${words}.`,
  `Ben Orr said that it rained. It was late, and ${words}.`,
  `“It rained,” Ben Orr said. T${words.slice(1)}.`,
])('others are not: %s', text => expect(reported(text)).toBe(false))

it('what the words say of others is not what reports them', () => {
  const text = 'The mayor said that it rained. The bridge was closed.'
  expect(isReported(text, { start: 0, end: text.indexOf('.') })).toBe(false)
})
