import { expect, it } from 'vitest'
import { proposedKind } from './proposedKind.ts'

it.each([
  ['“The deck moved under us,” said Ines Marrable.', 'quotation'],
  ['Ines Marrable: "The deck moved under us."', 'quotation'],
  ['Ines Marrable said: “Forty people stood on the deck.”', 'quotation'],
  ['Ines Marrable said that forty people stood on the deck.', 'attribution'],
  ['According to Ines Marrable, the deck moved.', 'attribution'],
  ['Forty people stood on the deck.', 'quantity'],
  ['The deck moved.', 'event'],
  ['The “Gull” left the quay.', 'event'],
])('%s is proposed as a claim of kind %s', (text, kind) => expect(proposedKind(text, null)).toBe(kind))
