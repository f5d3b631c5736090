/** A dossier's sheet: its title and standard, and what another standard would change. */
export const sheet = {
  title: 'Dossier sheet',
  lead: 'Its title, and the standard that its claims are held to.',
  toRules: 'All rules and profiles',
  present: 'now',
  after: 'After: {{sources, list}}',
  noChange: 'No recommendation would change.',
  changes_one: '{{count}} recommendation would change.',
  changes_other: '{{count}} recommendations would change.',
  changeList: 'Claims whose recommendation would change',
  fromTo: 'from {{from}} to {{to}}',
  marks_one: '{{count}} mark would ask for a re-check.',
  marks_other: '{{count}} marks would ask for a re-check.',
  comparing: 'Weighing every claim by what you have chosen.',
  notCompared:
    'What would change could not be worked out. Nothing was changed. You can save all the same, and undo it.',
  save: 'Save',
  saved: 'Saved. Undo takes it back.',
  nothingToSave: 'Nothing was changed.',
  changedMeanwhile:
    'Somebody has changed the sheet while you were at it: “{{title}}”, {{standard}}. Nothing of yours was saved. Look at it, then save again.',
  gone: 'Not saved: the dossier is in the bin.',
} as const
