import { grouped } from '../grouped.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import { namesOf, voiceKey } from './names.ts'
import { inARow, textSign, tieOf } from './shapes.ts'
import { isSettled, type View } from './view.ts'

/**
 * Sources that credit one agency of which the dossier has no document: in a dateline, a byline, a credit line or at their
 * end. An agency is known by its name, by its kind, or as some text's dateline has it in brackets. A text that credits
 * several is of the one that it names first: it makes those no one voice.
 */
export function wires(view: View): FoundTie[] {
  const credits = agenciesOf(view).flatMap((names, agency) =>
    view.book
      .naming(names)
      .filter(({ cue, text }) => cue.type === 'credit' && view.sources.has(text))
      .map(naming => ({ ...naming, agency })),
  )
  const first = [...grouped(credits, ({ text }) => text).values()].flatMap(
    own => own.toSorted((a, b) => a.span.start - b.span.start || a.agency - b.agency)[0] ?? [],
  )
  return [...grouped(first, ({ agency }) => agency).values()].flatMap(its =>
    inARow(
      its.flatMap(naming => {
        const source = view.sources.get(naming.text)
        return source ? [{ id: source.id, sign: textSign('credit', source, naming) }] : []
      }),
      view.confirmed,
      (one, other) => isSettled(view, one, other, { kinds: ['same-informant', 'same-release'], claimId: null }),
    ).map(pair => tieOf(pair, { kind: 'same-informant', claimId: null, from: null })),
  )
}

/** The names of each agency, in an order that follows from the names. Those that have documents are told of as publishers. */
function agenciesOf({ publishers, byVoice, book }: View): readonly (readonly string[])[] {
  const ofKind = [...publishers.values()].filter(({ kind }) => kind === 'agency').map(({ name }) => name)
  const isOther = (name: string): boolean => !known.some(names => names.some(one => voiceKey(one) === voiceKey(name)))
  const others = [...grouped([...ofKind, ...book.agencies()].filter(isOther), voiceKey)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => [[...new Set(all.flatMap(namesOf))]])
  return [...known, ...others].filter(names => !names.some(name => byVoice.has(voiceKey(name))))
}

const known: readonly (readonly string[])[] = [
  ['Agence France-Presse', 'AFP'],
  ['Associated Press', 'AP'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Thomson Reuters', 'Reuters'],
  ['United Press International', 'UPI'],
  ['Agencia EFE', 'EFE'],
  ['Bloomberg'],
  ['Interfax'],
  ['TASS'],
  ['Xinhua'],
  ['ANSA'],
  ['IRNA'],
  ['Kyodo News', 'Kyodo'],
  ['Yonhap'],
  ['Anadolu Agency', 'Anadolu'],
  ['PA Media'],
]
