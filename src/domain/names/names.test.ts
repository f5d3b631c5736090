import { describe, expect, test } from 'vitest'
import { compareNames } from './compareNames.ts'
import { namesIn } from './namesIn.ts'

function namedIn(text: string, language = 'en', known: readonly string[] = []): string[] {
  return namesIn(text, { language, known }).map(({ start, end }) => text.slice(start, end))
}

describe('the names of a text', () => {
  test.each<[string, string, string[]]>([
    ['without titles and offices', 'Former Algerian Prime Minister Sid Ahmed Ghozali spoke.', ['Sid Ahmed Ghozali']],
    [
      'without address and what stands behind',
      'It was Sir Edmund Vance QC who asked Mrs. Ida Roe.',
      ['Edmund Vance', 'Ida Roe'],
    ],
    ['with particles', 'They met Omar bin Laith and Ana de la Torre.', ['Omar bin Laith', 'Ana de la Torre']],
    [
      'of bodies, with what joins them',
      'The Office of the High Commissioner for Human Rights agreed.',
      ['Office of the High Commissioner for Human Rights'],
    ],
    ['that stand beside one another', 'It was the PMOI/MEK and the NCRI.', ['PMOI', 'MEK', 'NCRI']],
    ['without a possessive', 'It was Hassan Rouhani’s Justice Minister.', ['Hassan Rouhani']],
    ['that open a sentence as its subject', 'Khomeini issued a decree. Water flooded the town.', ['Khomeini']],
    [
      'and nothing that every website writes below its pages',
      'It was Ida Roe.\n\nContact Us\nPrivacy Policy | Terms of Use\n© 2024 Harbour Press. All Right Reserved.',
      ['Ida Roe', 'Harbour Press'],
    ],
    [
      'and no word that only opens one',
      'Prisoners were asked. The harbour closed. Every Monday in July it rained.',
      [],
    ],
  ])('%s', (_, text, names) => expect(namedIn(text)).toEqual(names))

  test('are taken from a German sentence where they have two words', () => {
    expect(namedIn('Der Bürgermeister Karl Hoffmann lehnte den Vertrag ab.', 'de')).toEqual(['Karl Hoffmann'])
  })
  test('are looked up where a script has no capitals, with the small words written onto them', () => {
    expect(namedIn('قالت مريم رجوي وليلى حداد', 'ar', ['مريم رجوي', 'ليلى حداد'])).toEqual(['مريم رجوي', 'وليلى حداد'])
  })
})

function verdict(a: string, b: string, language = 'en') {
  const known = [a, b]
  const [one] = namesIn(a, { language, known })
  const [other] = namesIn(b, { language, known })
  if (!one || !other) throw new Error('Both are names.')
  expect(compareNames(other, one)).toEqual(compareNames(one, other))
  const found = compareNames(one, other)
  return found.type === 'variant' ? found.how : found.type
}

describe('two names', () => {
  test.each<[string, string, string]>([
    ['Hassan Rouhani', 'Hassan Rohani', 'spelling'],
    ['Rohani', 'Hassan Rouhani', 'spelling'],
    ['Sid Ahmed Ghozal', 'Sid Ahmed Ghozali', 'spelling'],
    ['Aleksandr Voronin', 'Alexander Voronin', 'spelling'],
    ['Étienne Morvan', 'Etienne Morvan', 'same'],
    ['Margaret Elspeth Dunmore', 'Margaret Dunmore', 'middle'],
    ['Sir Edmund Vance', 'Edmund Vance', 'title'],
    ['Prof. Daniel Okafor', 'Daniel Okafor', 'same'],
    ['Edmund Vance', 'Vance', 'part'],
    ['National Council of Resistance of Iran', 'NCRI', 'part'],
    ['Amnesty International', 'Amnesty', 'part'],
    ['Death Commissions', 'Death Committee', 'rendering'],
    ['Land Tribunal', 'Land Tribunals', 'rendering'],
    ['Human Rights Committee', 'Human Rights Council', 'unrelated'],
    ['Court of Audit', 'Board of Audit', 'unrelated'],
    ['Human Rights Comittee', 'Human Rights Committee', 'spelling'],
    ['Khomeini', 'Khamenei', 'apart'],
    ['Stefan Markovic', 'Goran Markovic', 'apart'],
    ['Harbour Board', 'School Board', 'unrelated'],
    ['Arman Tavakoli', 'Arman Tahmasbi', 'unrelated'],
    ['Masumeh, the sister of Mrs. Ida Roe', 'Masoumeh, the sister of Leila Mir', 'unrelated'],
  ])('%s and %s are %s', (a, b, expected) => expect(verdict(a, b)).toBe(expected))

  test('of another script are equal by their letters alone', () => {
    expect(verdict('علي كريمي', 'علی کریمی', 'fa')).toBe('same')
    expect(verdict('Алёна Орлова', 'Алена Орлова', 'ru')).toBe('same')
    expect(verdict('Алена Орлова', 'Алена Орлов', 'ru')).toBe('unrelated')
  })
})
