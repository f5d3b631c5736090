import { expect, test } from 'vitest'
import { sayingIn } from './saying.ts'

test.each([
  ['Ines Marrable said that the deck moved.', 'Ines Marrable', 'The deck moved.'],
  ['The harbour master told the Post that two cables had rusted.', 'The harbour master', 'Two cables had rusted.'],
  ['Ines Marrable said: “We closed it at once.”', 'Ines Marrable', 'We closed it at once.'],
  ['“We closed it at once,” said Ines Marrable.', 'Ines Marrable', 'We closed it at once.'],
  ['According to the town council, the bridge is safe', 'the town council', 'The bridge is safe.'],
  ['The mayor has insisted the deck never moved.', 'The mayor', 'The deck never moved.'],
])('%s', (text, speaker, said) => expect(sayingIn(text)).toEqual({ speaker, said }))

test.each(['The bridge closed on Monday.', 'Forty people were hurt.', 'The mayor denied that the deck moved.', ''])(
  '%s says nobody’s words',
  text => expect(sayingIn(text)).toBeNull(),
)
