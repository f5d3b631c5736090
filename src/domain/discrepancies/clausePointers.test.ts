import { describe, expect, it } from 'vitest'
import { clausePointers } from './clausePointers.ts'
import { readPassage } from './passage.ts'

function denials(a: string, b: string, language = 'en') {
  const [one, other] = [a, b].map(text => readPassage({ text, language, published: null, speaker: null }, []))
  const found = [...clausePointers(one!, other!, 'of-first'), ...clausePointers(one!, other!, 'of-shorter')]
  return found.filter(({ kind }) => kind === 'negation').length > 0
}

describe('a denial', () => {
  const claim = 'Eighty dockers were shot at the old pier.'
  it.each([
    ['Eighty dockers were not shot at the old pier.'],
    ['No dockers were shot at the old pier.'],
    ['There is no evidence that dockers were shot at the old pier.'],
    ['Dockers were never actually shot at the old pier.'],
    ['The port denied that dockers were shot at the old pier.'],
    ['Eighty dockers were not killed at the old pier.'],
    ['Of those who called for a strike no dockers were shot at the old pier.'],
    ['No dockers were shot at the old pier, and an inquiry must follow.'],
    ['It is not true that eighty dockers were shot at the pier.'],
  ])('of what is claimed is told: %s', said => {
    expect(denials(claim, said)).toBe(true)
  })

  it.each([
    ['Eighty dockers were shot at the old pier, without any reaction by the port.'],
    ['Eighty dockers were shot at the old pier without trial.'],
    ['Eighty dockers were shot at the old pier, and no names were published.'],
    ['The men who had eighty dockers shot at the old pier were never tried.'],
    ['Those who would not leave were among the dockers shot at the old pier.'],
    ['They said nothing of the dockers who were shot at the old pier.'],
    ['Without the dockers shot at the old pier, there would be no union.'],
    ['The regime failed: dockers were shot at the old pier.'],
  ])('of something else is none: %s', said => {
    expect(denials(claim, said)).toBe(false)
  })

  it('is none of what is wanted or is to come, and one of what is wanted on both sides', () => {
    const tried = 'The guards of the pier were never tried.'
    expect(denials('The guards of the pier must be tried.', tried)).toBe(false)
    expect(denials('The guards of the pier must have been tried.', tried)).toBe(true)
    expect(denials('The guards of the pier must be tried.', 'The guards of the pier must not be tried.')).toBe(true)
  })

  it.each([
    ['The bank will be closed in May.', 'The bank will not be closed in May.'],
    ['The bank will be closed in May.', 'The bank won’t be closed in May.'],
    ['The bank will soon be closed in May.', 'The bank will never be closed in May.'],
    ['The bridge would be built by the army.', 'The bridge would not be built by the army.'],
    ['The bridge would be built by the army.', "The bridge wouldn't be built by the army."],
    ['The records of the court need to be kept.', 'The records of the court need not be kept.'],
    ['The records of the court need to be kept.', "The records of the court needn't be kept."],
  ])('of what is to come is told where both sides tell what is to come: %s %s', (said, denied) => {
    expect(denials(said, denied)).toBe(true)
    expect(denials(denied, said)).toBe(true)
    const past = said.replace(/(?:will soon|will|would|need to) be/, 'was')
    expect(denials(past, denied)).toBe(false)
  })

  it.each([
    [
      'The army sold weapons to the rebels.',
      'The army did not sell weapons to the rebels, the spokesman told reporters in Geneva.',
    ],
    [
      'The court found the minister guilty of fraud.',
      'After nine hours of talks the court did not find the minister guilty of fraud.',
    ],
    ['The envoy went to Geneva in March.', 'The envoy did not go to Geneva in March, two aides told a local paper.'],
    ['The firm paid the fine in full.', 'The firm has not paid the fine in full.'],
    ['The firm paid the fine in full.', 'The firm didn’t pay the fine in full, its lawyers told the court on Monday.'],
    ['The colonel led the raid.', 'The colonel did not lead the raid, said three of the soldiers who took part.'],
    ['The police held the students.', 'The police do not hold the students, said the mayor of the old town.'],
    ['The minister attended the meeting.', 'The minister did not, in fact, attend the meeting.'],
    ['The minister attended the meeting.', 'The minister did not – in fact – attend the meeting.'],
  ])('is told whatever the form of its verb: %s %s', (said, denied) => {
    expect(denials(said, denied)).toBe(true)
    expect(denials(denied, said)).toBe(true)
  })

  it('bears on nothing behind a comma that goes on with something else', () => {
    expect(denials('The minister left the meeting.', 'He did not, the minister left the meeting.')).toBe(false)
  })

  it('bears on the word before it where none is behind it', () => {
    expect(denials('Die Wachen erschossen die Arbeiter.', 'Die Wachen erschossen die Arbeiter nicht.', 'de')).toBe(true)
    expect(denials('Les gardes ont tué les dockers.', 'Les gardes ont tué les dockers sans procès.', 'fr')).toBe(false)
  })
})
