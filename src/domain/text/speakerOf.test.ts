import { expect, test } from 'vitest'
import { speakerOf } from './speakerOf.ts'

function speaker(text: string, words = 'the deck moved') {
  const start = text.indexOf(words)
  return speakerOf(text, { start, end: start + words.length })
}

test.each([
  ['“It rained. We saw that the deck moved. Nobody crossed,” said Ines Marrable.', 'Ines Marrable'],
  ['“That night the deck moved,” Ines Marrable continued. “It was late,” Ben Orr said.', 'Ines Marrable'],
  ['Ada Moss said it rained. “That night the deck moved,” Ben Orr stressed.', 'Ben Orr'],
  ['“That night the deck moved,” said\nInes Marrable.', 'Ines Marrable'],
  [
    'At the hearing, Ben Orr, former head of the Office of Bridges of the Towns on the Eastern Bank, said: “That night the deck moved.”',
    'Ben Orr',
  ],
  ['(LTO and OBT): Mrs. Ines Marrable, “That night the deck moved,”.', 'Mrs. Ines Marrable'],
  ['“Ada Moss said so, and the deck moved,” said Ben Orr.', 'Ben Orr'],
  ['"That night the deck moved," said Ben Orr.', 'Ben Orr'],
  ['“That night the deck moved,” said Ben Orr. The mayor left.', 'Ben Orr'],
  ['“That night the deck moved,” said Sen. J. B. Orr of Orr Bros. It rained.', 'Sen. J. B. Orr of Orr Bros'],
  [
    '“That night the\n\nengineers say the deck moved," Mrs. Ines Marrable, the head of the office, said in her speech.',
    'Mrs. Ines Marrable',
  ],
  ['Ben Orr said that the deck moved.', 'Ben Orr'],
  ['Its manager, Ben Orr, told the Post: “That night the deck moved.”', 'Ben Orr'],
  ['“That night the deck moved,” its manager, Ben Orr, said.', 'Ben Orr'],
  ['“That night the deck moved,” said the Morrow Gazette.', 'Morrow Gazette'],
  ['In her letter, Ada Moss clearly stressed: “That night the deck moved.” Ben Orr has said so for years.', 'Ada Moss'],
  ['“It rained,” Ben Orr continued. “That night the deck moved.”', 'Ben Orr'],
  ['"It was the tide," Mrs. Marrable said. “That night the deck moved," Ben Orr added.', 'Ben Orr'],
  ['“It rained," said Ada Moss.\n\n"It was late. That night the deck moved," Ben Orr said.', 'Ben Orr'],
  ['“That night the deck moved,” said former Lindhaven Mayor Ben Orr.', 'Lindhaven Mayor Ben Orr'],
  ['Ada Moss, spokeswoman of the E.B. Department of Bridges said in a message that “the deck moved.”', 'Ada Moss'],
  ['It rained, and the E.B. Department of Bridges said that “the deck moved.”', 'E.B. Department of Bridges'],
])('whoever stands beside the marks says it: %s', (text, name) => expect(speaker(text)).toBe(name))

test.each([
  [
    'Mrs. Ines Marrable, the head of the Lindhaven Town Office (LTO) said in her remarks:\n\n“That night the deck moved.”',
    'Mrs. Ines Marrable',
  ],
  ['Ben Orr told the inquiry:\n\n“It rained all night.”\n\n“Then the deck moved.”', 'Ben Orr'],
  [
    '“It rained all night,” said Ben Orr, town engineer.\n\nBen Orr\n\n“Then the deck moved. We left,” he added.',
    'Ben Orr',
  ],
  ['“It rained all night,” said Ben Orr.\n\n“We left,” he said.\n\n“Then the deck moved,” he added.', 'Ben Orr'],
  ['Mrs. Marrable described a wet night.\n\n“Then the deck moved,” she said.', 'Mrs. Marrable'],
  ['“It rained,” Ben Orr said. “Ada Moss said so.”\n\nHe added: “Then the deck moved.”', 'Ben Orr'],
  ['Ben Orr said it rained. “Then the deck moved,” he added.', 'Ben Orr'],
  [
    'Mrs. Marrable described a wet night.\n\n"The town has denied the flood," she said. "Then the deck moved."',
    'Mrs. Marrable',
  ],
  ['Ben Orr told the inquiry: It rained all night. Nobody crossed. Then the deck moved.', 'Ben Orr'],
])('the paragraphs before say whom a pronoun or a colon means: %s', (text, name) => expect(speaker(text)).toBe(name))

test.each([
  'The bridge shook. “That night the deck moved.”',
  '“It rained all night,” said Ben Orr.\n\n“Then the deck moved.”',
  'Ben Orr said it rained.\n\n“Then the deck moved.”',
  'Also, a report on the crossing told of it: “Then the deck moved.”',
  'Two days on, told the crew of the ferry: “Then the deck moved.”',
  'On 3 May he wrote to the L.T.O. Engineer-General, “Then the deck moved.”',
  'Harbour Bridge\n\n“Then the deck moved,” she said.',
  'Ben Orr told the inquiry: It rained all night.\nThen the deck moved.',
  'In Tern Quay, “the deck moved” was what one heard.',
  '“It rained,” said Ben Orr.\n\nThen the deck moved.',
  'Ben Orr said: "It rained all night.\n\nThe inquiry was opened in May.\n\nThen the deck moved.',
])('nobody is plainly named: %s', text => expect(speaker(text)).toBeNull())
