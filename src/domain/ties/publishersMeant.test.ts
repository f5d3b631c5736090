import { describe, expect, it } from 'vitest'
import { publishersMeant } from './publishersMeant.ts'

describe('the publishers that a name may mean', () => {
  it.each([
    ['NCRI', 'NCRI - National Council of Resistance of Iran'],
    ['National Council of Resistance of Iran', 'NCRI – National Council of Resistance of Iran'],
    ['the national council of resistance of iran', 'NCRI — National Council of Resistance of Iran'],
    ['PMOI', 'People’s Mojahedin (PMOI)'],
    ['People’s Mojahedin', 'People’s Mojahedin (PMOI)'],
    ["People's Mojahedin (PMOI)", 'PMOI'],
    ['NCRI', 'National Council of Resistance of Iran'],
    ['National Council of Resistance of Iran', 'NCRI'],
    ['The Quay League', 'Quay League'],
    ['Harbour Desk', 'Eastbank Post – Harbour Desk'],
    ['Ines Marrable', 'Ines Marrable website'],
    ['Ines Marrable', 'Ines Marrable Foundation'],
    ['Ines Marrable', 'Friends of Ines Marrable'],
    ['Ines Marrable', 'Ines Marrable’s Weekly'],
  ])('are asked about for %s: %s', (name, publisher) => {
    expect(publishersMeant(name, [{ name: 'Another Title' }, { name: publisher }])).toEqual([{ name: publisher }])
  })

  it.each([
    ['', 'NCRI'],
    [' ', ''],
    ['Iran', 'NCRI - National Council of Resistance of Iran'],
    ['News', 'Eastbank - News'],
    ['Council', 'Quay (Council)'],
    ['NCR', 'NCRI - National Council of Resistance of Iran'],
    ['National Council', 'NCRI - National Council of Resistance of Iran'],
    ['Ann', 'Alders Norton Nash'],
    ['Jean-Pierre', 'Jean'],
    ['Ann Lee', 'Mary Ann Lee Trust'],
    ['Ann Lee', 'Ann Leeds'],
    ['Marrable', 'Ines Marrable'],
    ['Quay League', 'Quay League of Boatmen'],
  ])('are not asked about for “%s”: “%s”', (name, publisher) => {
    expect(publishersMeant(name, [{ name: publisher }])).toEqual([])
  })

  it('are all of those that have the name', () => {
    const both = [{ name: 'NCRI - National Council' }, { name: 'NCRI (London)' }]
    expect(publishersMeant('NCRI', both)).toEqual(both)
  })
})
