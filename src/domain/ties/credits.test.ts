import { describe, expect, it } from 'vitest'
import { aDependence, aSource } from '../../../tests/builders.ts'
import { agency, herald, told } from '../../../tests/support/toldTies.ts'

const wire = { source: aSource({ publisherId: agency.id }), text: 'Two cables.', exact: '' }
const ofHerald = (text: string) => ({ source: aSource({ publisherId: herald.id }), text, exact: '' })
const body = 'Two cables had rusted through, and the deck of the western span had dropped by a hand.'

describe('a source that uses the material of another', () => {
  it.each([
    'By our own staff and Skerrow\n\nTwo cables had rusted.',
    'By Maud Ketteridge, with material from Skerrow\n\nTwo cables had rusted.',
    'By Maud Ketteridge for Skerrow\n\nTwo cables had rusted.',
    'LINDHAVEN, 13 March (Skerrow) - Two cables had rusted.',
    `${body}\n\nWith material from Skerrow News Agency`,
    `${body}\n\nSource: Skerrow`,
    `${body}\n\nReported by Jory Pellane for Skerrow.`,
    `${body}\n\nThis article was first published by Skerrow.`,
    `${body}\n\nA version of this story first appeared in the Skerrow News Agency.`,
    `${body}\n\nRepublished with permission from Skerrow`,
    `${body}\n\nSkerrow contributed to this report.`,
    `${body}\n\n(Skerrow)`,
    `${body}\n\n– Skerrow`,
  ])('derives from it everywhere: %s', text => {
    const echo = ofHerald(text)
    const { ties } = told([wire, echo])
    expect(ties).toMatchObject([{ kind: 'cites', claimId: null, from: echo.source.id, signs: [{ type: 'credit' }] }])
    const [sign] = ties[0]!.signs
    expect(text.slice(sign!.place!.span.start, sign!.place!.span.end).replaceAll(/\s+/g, ' ').trim()).toBe(sign!.words)
  })

  it.each([
    `${body}\n\nContact:\nPress desk\nSkerrow News Agency`,
    `${body}\n\nJory Pellane\n\nSkerrow\n\n+44 20 7946 0000`,
  ])('has it from whom one is to ask: %s', text => {
    const echo = ofHerald(text)
    expect(told([wire, echo]).ties).toMatchObject([
      { kind: 'same-informant', claimId: null, from: null, signs: [{ type: 'contact', sourceId: echo.source.id }] },
    ])
  })

  it('derives from who holds its rights', () => {
    const echo = ofHerald(`${body}\n\n© 2024 Skerrow News Agency. All rights reserved.`)
    const { ties, affiliations } = told([wire, echo])
    expect(ties).toMatchObject([{ kind: 'cites', from: echo.source.id, signs: [{ type: 'imprint' }] }])
    expect(affiliations).toEqual([])
  })

  it('is not to be asked about there where the line of rights stands below a link to write by', () => {
    const echo = ofHerald(`${body}\n\nContact Us\n\nCopyright © 2024 Skerrow News Agency. All rights reserved.`)
    const [tie, ...others] = told([wire, echo]).ties
    expect([tie?.signs.map(({ type }) => type), others]).toEqual([['imprint'], []])
  })

  it.each([
    ['has a picture from it', `${body}\n\nPhoto courtesy of Skerrow`],
    ['has a map from it', `Map source: Skerrow\n\n${body}`],
    ['tells what was done with what it knew', `Divers acted with information from Skerrow.\n\n${body}`],
    ['tells what it handed out', `Blankets were supplied by Skerrow.\n\n${body}`],
    ['names it in the last line', `${body}\n\nThe Skerrow office is closed on Sundays.`],
    ['tells of a contact', `${body}\n\nContact with Skerrow was lost at noon.`],
  ])('is not thought to where it %s', (_, text) => {
    expect(told([wire, ofHerald(text)]).ties).toEqual([])
  })

  it('does so no more once somebody has rejected that, whichever of its sources it was tied to', () => {
    const echo = ofHerald(`${body}\n\nSource: Skerrow`)
    const later = { ...wire, source: aSource({ publisherId: agency.id }) }
    const dependences = [aDependence(wire.source, echo.source, { kind: 'cites', claimId: null, standing: 'rejected' })]
    expect(told([wire, echo, later], 'event', { dependences }).ties).toEqual([])
  })
})

describe('sources that give one address to write to', () => {
  const lines = (address: string) => `${body}\n\nContact: press office, ${address}`
  it('may both print one release', () => {
    const [one, other] = [ofHerald(lines('press@coh.example')), { ...wire, text: lines('Press@COH.example') }]
    expect(told([one, other]).ties).toMatchObject([
      { kind: 'same-release', claimId: null, from: null, signs: [{ type: 'contact' }, { type: 'contact' }] },
    ])
  })

  it('are told apart by other addresses of one site', () => {
    expect(told([ofHerald(lines('press@coh.example')), { ...wire, text: lines('desk@coh.example') }]).ties).toEqual([])
  })

  it('are told apart where it is in running text', () => {
    const text = `Whoever saw it may write to press@coh.example until Monday.\n\n${body}`
    expect(told([ofHerald(text), { ...wire, text }]).ties).toEqual([])
  })
})
