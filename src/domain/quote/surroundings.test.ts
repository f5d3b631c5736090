import { expect, it } from 'vitest'
import { surroundingsOf } from './surroundings.ts'

function around(text: string, words: string) {
  const start = text.indexOf(words)
  return surroundingsOf(text, { start, end: start + words.length })
}

it('is the rest of the sentence, and nothing of others', () => {
  const text =
    'The port was shut. It is not true that in two years the port paid 477 pilots, says its clerk. Few asked.'
  expect(around(text, 'the port paid 477')).toEqual({
    before: 'It is not true that in two years ',
    after: ' pilots, says its clerk.',
  })
})

it('is nothing around a whole sentence', () => {
  expect(around('The port was shut. Few asked. Nobody knew.', 'Few asked.')).toEqual({ before: '', after: '' })
})

it('is cut between words where it is long', () => {
  const { before, after } = around(`${'lamp '.repeat(90)}here ${'ship '.repeat(90)}`, 'here')
  expect(before).toMatch(/^… (?:lamp )+$/)
  expect(after).toMatch(/^ (?:ship )+…$/)
  expect(before.length).toBeGreaterThan(200)
  expect(before.length).toBeLessThan(243)
})

it('is cut, and not left out, where words have no spaces between them', () => {
  const { before, after } = around(`${'港'.repeat(300)}口${'船'.repeat(300)}`, '口')
  expect(before).toBe(`… ${'港'.repeat(240)}`)
  expect(after).toBe(`${'船'.repeat(240)} …`)
})
