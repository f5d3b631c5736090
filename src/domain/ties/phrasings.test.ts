import { describe, expect, it } from 'vitest'
import { aSource } from '../../../tests/builders.ts'
import { agency, committee, herald, told } from '../../../tests/support/toldTies.ts'

// Ways of saying it that were written before the rules had seen them; those that the rules still miss stand apart.

const body =
  'The deck of the western span had dropped by a hand, and nobody was let through until noon on the following day.'

function isTied(text: string): boolean {
  const others = [agency, committee].map(({ id }) => ({
    source: aSource({ publisherId: id }),
    text: 'It rained.',
    exact: '',
  }))
  return told([...others, { source: aSource({ publisherId: herald.id }), text, exact: '' }]).ties.length > 0
}

describe('a source is tied everywhere', () => {
  it.each([
    `HARBOUR TOWN — (Skerrow) The ferry stopped.\n\n${body}`,
    `HARBOUR TOWN (Skerrow News Agency) – The ferry stopped.\n\n${body}`,
    `OXMARSH, March 3 (Skerrow) -- The ferry stopped.\n\n${body}`,
    `By Mara Lund, Skerrow\n\n${body}`,
    `By Skerrow Staff Reporters\n\n${body}`,
    `Mara Lund | Skerrow News Agency\n\n${body}`,
    `PRESS RELEASE\nIssued by the Committee for Open Harbours\n\n${body}`,
    `${body}\n\nAdditional reporting by Skerrow`,
    `${body}\n\nReporting by Ida Roe in Oxmarsh for Skerrow; editing by Jo Lin`,
    `${body}\n\nThis story was produced in partnership with Skerrow.`,
    `${body}\n\nThis article originally appeared on Skerrow.`,
    `${body}\n\nThis article is republished from Skerrow under a Creative Commons licence.`,
    `${body}\n\nStory first published in Skerrow News Agency on 3 March.`,
    `${body}\n\nThis report was written by Mara Lund for the Committee for Open Harbours.`,
    `${body}\n\nIda Roe of Skerrow contributed to this article.`,
    `${body}\n\nWith files from Skerrow`,
    `${body}\n\nText: Skerrow`,
    `${body}\n\n(c) 2024 Skerrow News Agency`,
    `${body}\n\nCopyright 2023 Skerrow News Agency. This material may not be published without permission.`,
    `${body}\n\nFor more information: Committee for Open Harbours, +44 20 7946 0000`,
    `${body}\n\nMedia contact:\nIda Roe\nCommittee for Open Harbours\nida@coh.example`,
    `${body}\n\nPress contact: Ida Roe, Committee for Open Harbours`,
    `${body}\n\nEnquiries:\nCommittee for Open Harbours\n+44 20 7946 0000`,
    `${body}\n\nAbout the Committee for Open Harbours\n\nThe Committee for Open Harbours was founded in 1990.`,
  ])('by %s', text => expect(isTied(text)).toBe(true))

  it.each([
    `By SKERROW STAFF\n\n${body}`,
    `By the harbour stands the house of the Committee for Open Harbours\n\n${body}`,
    `Home | Ferry | Skerrow\n\n${body}`,
    `HARBOUR TOWN (population 4,000) - Skerrow is near.\n\n${body}`,
    `Skerrow and others report of a storm.\n\n${body}`,
    `Source of the river: Skerrow fell.\n\n${body}`,
    `Food in partnership with Skerrow was given out.\n\n${body}`,
    `The Committee for Open Harbours said it would sue.\n\n${body}`,
    `${body} The Committee for Open Harbours was founded in 1990.`,
    `${body} (Skerrow denies it.)`,
    `${body}\n\nRead more: Skerrow opens a new office`,
    `${body}\n\nSubscribe to Skerrow for more.`,
    `${body}\n\nFollow the Committee for Open Harbours on social media.`,
    `${body}\n\nPhoto: Skerrow`,
    `${body}\n\nVideo by Skerrow`,
    `${body}\n\nImage courtesy of the Committee for Open Harbours`,
    `${body}\n\nGraphic source: Committee for Open Harbours`,
    `${body}\n\nTags: Skerrow, ferry, Oxmarsh`,
    `${body}\n\nOur partners: Skerrow, Oxmarsh Radio`,
    `${body}\n\nThe lamps were provided by the Committee for Open Harbours.`,
    `${body}\n\nThe mayor met Skerrow in partnership with others.`,
    `${body}\n\nThe committee met by arrangement with Skerrow.`,
    `${body}\n\nHe had been reporting by radio for Skerrow.`,
    `${body}\n\nContact the Committee for Open Harbours if you see oil.`,
    `${body}\n\nWith thanks to the Committee for Open Harbours for the tea.`,
  ])('not by %s', text => expect(isTied(text)).toBe(false))

  it.fails('by every way of saying it', () =>
    expect(isTied(`From our correspondent and Skerrow\n\n${body}`)).toBe(true))
})

function cites(text: string): boolean {
  const exact = text.includes('Two cables') ? 'Two cables had rusted' : 'two cables had rusted'
  const original = {
    source: aSource({ publisherId: committee.id }),
    text: 'Two cables had rusted.',
    exact: 'Two cables',
  }
  return told([original, { source: aSource({ publisherId: herald.id }), text, exact }]).ties.length > 0
}

describe('an excerpt is tied to whom the text gives it to', () => {
  it.each([
    'The Committee for Open Harbours, in its annual report, found that two cables had rusted.',
    'The Committee for Open Harbours denied that two cables had rusted.',
    'The Committee for Open Harbours (COH) has warned for years that two cables had rusted.',
    'A spokeswoman for the Committee for Open Harbours said two cables had rusted.',
    'It was the Committee for Open Harbours that first reported that two cables had rusted.',
    'As the Committee for Open Harbours reported on Friday, two cables had rusted.',
    'Figures from the Committee for Open Harbours show that two cables had rusted.',
    'Citing the COH, the mayor said two cables had rusted.',
    'In its newsletter, the COH reports that two cables had rusted.',
    'The COH’s latest survey found that two cables had rusted.',
    'Two cables had rusted, the Committee for Open Harbours said.',
    'Two cables had rusted, COH says.',
    'Two cables had rusted, according to a study that the COH published.',
    'Two cables had rusted (source: Committee for Open Harbours).',
    'Two cables had rusted, it emerged from a statement by the Committee for Open Harbours.',
    '“Two cables had rusted,” a report from the Committee for Open Harbours reads.',
    'The COH wrote: “It rained for a week. Nobody looked. Two cables had rusted.”',
  ])('%s', text => expect(cites(text)).toBe(true))

  it.each([
    'We saw that two cables had rusted. The Committee for Open Harbours has not answered our questions.',
    'Two cables had rusted, whatever the Committee for Open Harbours may think.',
    'Two cables had rusted near the office of the Committee for Open Harbours.',
    'Two cables had rusted. It rained. According to the mayor the COH was late.',
    'Two cables had rusted when the COH opened its office.',
    'The COH said it was glad. Two cables had rusted, as our reporter saw. Nobody spoke.',
    'Two cables had rusted, and the Committee for Open Harbours was told.',
    'The mayor told the Committee for Open Harbours that two cables had rusted.',
  ])('and not: %s', text => expect(cites(text)).toBe(false))

  it.fails.each([
    'The COH put the number of rusted ones at two: two cables had rusted.',
    'Committee for Open Harbours director Ida Roe said two cables had rusted.',
  ])('by every way of saying it: %s', text => expect(cites(text)).toBe(true))
})
