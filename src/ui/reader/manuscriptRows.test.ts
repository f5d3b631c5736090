import { describe, expect, test } from 'vitest'
import { newId } from '../../domain/id.ts'
import { repairText, unrepaired } from '../../domain/reading/repairedText.ts'
import { blocksOf } from '../../domain/text/blocks.ts'
import { piecesOf } from '../../domain/text/pieces.ts'
import { sentencesOf } from '../../domain/text/sentences.ts'
import type { AppearingClaim } from '../../queries/manuscript.ts'
import { manuscriptRows, nextOffered, passesFilter, preselected, progressOf, selectable } from './manuscriptRows.ts'

const text = 'The bridge\n\nIt fell. Who knew? • Nobody was hurt.[1] It rose again.'

describe('the sentences of a manuscript', () => {
  test('know the claims that occur in them, in part of them, or over several', () => {
    const rows = rowsWith(claimOn('fell'), claimOn('knew? • Nobody was hurt.'))
    expect(rows.map(({ claims }) => claims.length)).toEqual([0, 1, 1, 1, 0])
  })

  test('are worded as claims without bullets and notes', () => {
    expect(rowsWith().map(({ wording }) => wording)).toContain('Nobody was hurt.')
  })

  test('are worded as they read, and left out where a repair takes them out', () => {
    const body = 'The crew left at ten. The polit-\nical office saw it.'
    const words = `Home\n\nNews\n\nContact us\n\n${body}`
    const id = newId('text')
    const pieces = piecesOf(words, blocksOf(words))
    const choices = [{ kind: 'menu', span: null, on: true, textId: id }] as const
    const reading = repairText({ textId: id, text: words, pieces, repairs: null, choices })
    const rows = manuscriptRows(reading, sentencesOf(words, blocksOf(words), 'en'), [], 'en')
    expect(rows.map(({ wording }) => wording)).toEqual(['The crew left at ten.', 'The political office saw it.'])
  })

  test('count as done where they are claims, headings left out', () => {
    expect(progressOf(rowsWith(claimOn('It fell.')))).toEqual({ claims: 1, sentences: 4 })
    expect(progressOf(rowsWith(claimOn('The bridge')))).toEqual({ claims: 1, sentences: 5 })
  })

  test('are selected beforehand where they are statements and nobody has made claims yet', () => {
    expect(words(rowsWith(), preselected(rowsWith()))).toEqual(['It fell.', 'Nobody was hurt.', 'It rose again.'])
    expect(preselected(rowsWith(claimOn('It fell.')))).toEqual(new Set())
  })

  test('are not selected beforehand in a book', () => {
    const book = 'It fell. '.repeat(501)
    expect(preselected(manuscriptRows(asCaptured(book), sentencesOf(book, blocksOf(book), 'en'), [], 'en'))).toEqual(
      new Set(),
    )
  })

  test('are selected one by one whatever they are, many at once only where they are statements', () => {
    const rows = rowsWith(claimOn('It fell.'))
    const all = new Set(rows.map(({ key }) => key))
    expect(words(rows, selectable(rows, new Set(), all))).toEqual(['Nobody was hurt.', 'It rose again.'])
    const question = new Set([rows[2]?.key ?? ''])
    expect(words(rows, selectable(rows, new Set(), question))).toEqual(['Who knew?'])
    expect(words(rows, selectable(rows, question, all))).toEqual(['Who knew?', 'Nobody was hurt.', 'It rose again.'])
  })

  test('are gone through from one that could be a claim to the next', () => {
    const rows = rowsWith(claimOn('Nobody'))
    expect(nextOffered(rows, rows[1]?.sentence ?? { start: 0, end: 0 })?.wording).toBe('It rose again.')
    expect(nextOffered(rows, { start: 0, end: text.length })).toBeNull()
  })

  test('are shown by whether they are claims', () => {
    const rows = rowsWith(claimOn('It fell.'))
    expect(rows.filter(row => passesFilter(row, 'claims')).map(({ wording }) => wording)).toEqual(['It fell.'])
    expect(rows.filter(row => passesFilter(row, 'open'))).toHaveLength(4)
    expect(rows.filter(row => passesFilter(row, 'all'))).toHaveLength(5)
  })
})

function rowsWith(...claims: readonly AppearingClaim[]) {
  return manuscriptRows(asCaptured(text), sentencesOf(text, blocksOf(text), 'en'), claims, 'en')
}

function asCaptured(words: string) {
  return unrepaired(words, piecesOf(words, blocksOf(words)))
}

function claimOn(words: string): AppearingClaim {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return { id: newId('claim'), text: words, span, mark: 'open', needsRecheck: false }
}

function words(rows: ReturnType<typeof rowsWith>, keys: ReadonlySet<string>): string[] {
  return rows.filter(({ key }) => keys.has(key)).map(({ wording }) => wording)
}
