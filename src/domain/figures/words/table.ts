import type { Bound } from '../../records.ts'
import type { LengthRole } from '../figure.ts'
import type { QuantityId } from '../quantities.ts'
import type { DecimalSign } from '../tokens.ts'

/**
 * The words of one language that make figures and dates: data only. Phrases in small letters, parted by `|`; `=` gives
 * what the phrases before it stand for: `km|kilometres=km`. What a language leaves out it does without.
 */
export interface FigureTable {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly decimal: DecimalSign
  /** Words that add: three, twenty, trescientos. */
  readonly numbers: string
  /** Number words that are always rough: une trentaine, un centenar. */
  readonly rough?: string
  /** Words that multiply what is before them: hundred, thousand, million. */
  readonly scales: string
  /** The same, short, right behind digits: 3bn. */
  readonly shortScales?: string
  /** Between number words: two hundred and six. */
  readonly joiners?: string
  /** Stand for one before a scale: a hundred. */
  readonly articles?: string
  /** Beginnings written as one with the word after them, longest first: و. */
  readonly attached?: string
  /** Whether number words are written as one: zweihundertsechs. */
  readonly compounds?: boolean
  /** Whether four twenties make eighty. */
  readonly fourTwenties?: boolean
  /** Number words that are also words of another kind; alone they are no figures. */
  readonly articleLike?: string
  /** What follows "one" where it counts nothing; `*`: anything, for it is also the article. */
  readonly notCounted?: string
  readonly vague?: Readonly<Partial<Record<QuantityId, string>>>
  readonly hedges?: Readonly<Partial<Record<Bound, string>>>
  /** Behind the figure: or more. */
  readonly hedgesAfter?: Readonly<Partial<Record<Bound, string>>>
  /** Between a hedge and its number. */
  readonly fillers?: string
  /** `between=and`: what opens a range, and what stands in its middle. */
  readonly ranges?: string
  /** Before a measure or a share that is below nought: minus 12 degrees. */
  readonly minus?: string
  readonly rangeJoins?: string
  readonly orJoins?: string
  readonly listJoins?: string
  /** Before "from 5 to 7" it is a change from one value to another. */
  readonly changes?: string
  /** Before "up to" they tell where something went: edged up to 3.7 per cent. */
  readonly upwards?: string
  /** What is done to a day that is moved to another one. */
  readonly moves?: string
  /** A hedge that before a length of time says during, unless one of `lasting` is before it: over three years. */
  readonly during?: string
  readonly lasting?: string
  readonly percent?: string
  /** Between a share and a bare number that is one, too: 3.2 percent from 4.1. */
  readonly shareLinks?: string
  readonly currencies?: string
  /** Currencies that are verbs or other words, too: won. None of them stands before its number. */
  readonly currencyVerbs?: string
  /** Units that are also what a thing is made of: stone. */
  readonly materials?: string
  /** Pounds: a weight behind one of `weighs` or before one of `heavy`, else money. */
  readonly weightsIfWeighed?: string
  readonly weighs?: string
  readonly heavy?: string
  readonly fractions?: string
  /** `in`, `out of`: one in five. */
  readonly outOf?: string
  /** Behind a share that grew or fell by it: a third more, a quarter less. */
  readonly comparatives?: string
  readonly half?: string
  /** Behind a half that is a share by itself: half were women. */
  readonly halfVerbs?: string
  /** Behind a number: two and a half. */
  readonly andHalf?: string
  readonly agesBefore?: string
  /** Before a bare number that is an age where nothing is counted behind it: turned, she was. */
  readonly agesIfBare?: string
  /** Before a number of years that are an age: hombre de, avait. */
  readonly agesIfYears?: string
  readonly agesAfter?: string
  /** Before a bare number that is an age: the voting age was lowered to 16. */
  readonly ageNouns?: string
  /** Stand right before such a number. */
  readonly ageLinks?: string
  /** The oldest, the youngest. */
  readonly eldest?: string
  /** Before "at" and an age: retired at 65. */
  readonly lifeVerbs?: string
  /** A mother of three. */
  readonly parents?: string
  /** Whose age stands between commas behind them: another man, 34, died. */
  readonly personNouns?: string
  /** Behind "one" and a hyphen they count nothing: one-off. */
  readonly notCompounds?: string
  /** Whose age may be told by "under 18" alone. */
  readonly agedWords?: string
  readonly possessives?: string
  /** What a number between commas may be besides somebody's age: the total, 61, was. */
  readonly sums?: string
  readonly durations?: string
  /** Between the parts of one length of time: three years and four months. */
  readonly durationJoins?: string
  /** Right before a length of time, what it tells: after, in a matter of, for. */
  readonly lengths?: Readonly<Partial<Record<LengthRole, string>>>
  /** The same right behind it: later, a day. */
  readonly lengthsAfter?: Readonly<Partial<Record<LengthRole, string>>>
  /** Before "after" and a length of time: what ended had lasted so long. */
  readonly ended?: string
  /** Of them those that are said of who was held, and not of what lasted. */
  readonly letGo?: string
  /** What ended, or what somebody was in, had lasted so long: "after 40 days the siege was lifted", "after 12 years in prison". */
  readonly afterLength?: string
  /** Before "in" and a length of time: what is over in five days took them. */
  readonly doneIn?: string
  readonly units?: string
  /** Before a number on a scale: magnitude 6.3. */
  readonly scaleNames?: string
  /** Before "than a year earlier" they count no year: higher. */
  readonly comparisons?: string
  /** Of months and quarters, the last ones of their year: the final three months. */
  readonly lastOf?: string
  readonly ordinals?: string
  /** Directly behind the digits of an ordinal: 22nd. */
  readonly ordinalEndings?: string
  /** What makes a word an ordinal where it might be a fraction or an adverb: the third attack. */
  readonly ordinalBefore?: string
  /** Nouns before which an ordinal tells no order: first aid. */
  readonly ordinalIdioms?: string
  /** With a number that counts nothing: net zero. */
  readonly idioms?: string
  /** A number behind one of these is a name: Article 5. */
  readonly labels?: string
  /** The same, with a capital only: Windows 10. */
  readonly nameLabels?: string
  /** Behind the number of a house and a name. */
  readonly streets?: string
  /** Behind or before the digits of a time of day. */
  readonly clock?: string
  readonly contests?: string
  readonly nounRule?: 'plural' | 'first' | 'capital'
  /** Where the noun phrase of a figure ends. */
  readonly stops?: string
  /** Words before a noun that are none: more, other, of the. */
  readonly nounLeads?: string
  readonly plurals?: string
  /** What is counted without a noun: 30 wounded. */
  readonly conditions?: string
  readonly months: string
  /** Months of the Solar Hijri calendar. */
  readonly solarMonths?: string
  /** Month names that are other words, too. */
  readonly doubtfulMonths?: string
  /** 1 Monday to 7 Sunday. */
  readonly weekdays?: string
  /** By the month in which they begin. */
  readonly seasons?: string
  /** Between the parts of a date: 3 de mayo de 2021. */
  readonly dateJoins?: string
  /** A year or month may follow. */
  readonly dateBefore?: string
  /** A year may stand between this and a noun: the 1988 massacre. */
  readonly determiners?: string
  /** `early=early`. */
  readonly parts?: string
  /** Behind a decade's or century's number, and their names. */
  readonly decadeEndings?: string
  readonly centuries?: string
  readonly quarters?: string
  readonly halves?: string
  /** Before the date that a week is told by: `week ending=last`. */
  readonly weekOf?: string
  readonly last?: string
  readonly next?: string
  readonly current?: string
  /** `yesterday=day-1`: from the day of the statement or publication. */
  readonly relative?: string
  /** `month=month+0`: the period that something is a part of: the end of the month. */
  readonly periodsAround?: string
  /** `christmas day=12-25`. */
  readonly namedDays?: string
  /** Behind a day of the week: morning, night. */
  readonly dayTimes?: string
  readonly weekends?: string
  /** `the following day=day+1`: from the date before it in the text. */
  readonly following?: string
  readonly periods?: string
  readonly agoBefore?: string
  readonly agoAfter?: string
  readonly laterAfter?: string
  readonly earlierAfter?: string
  /** What tells, before a date, of what is to come; and the verb that does so behind it, too. */
  readonly coming?: string
  /** What may do so: then a day is to come that is soon, and else would be long gone. */
  readonly perhapsComing?: string
  readonly will?: string
  /** What does so right behind a date: the vote in November could. */
  readonly willNext?: string
  /** Right behind a month that is to come: Brent crude for December delivery. */
  readonly deliveries?: string
  /** Before a quarter that is to come: forecast third-quarter revenue. */
  readonly forecasts?: string
  /** What is done to plans on a day that is past: approved plans for. */
  readonly decisions?: string
  /** Right before a day that is yet to come: had until. */
  readonly deadlines?: string
  /** Before a day that is to come, unless one of `lasted` tells that it went on up to it. */
  readonly until?: string
  readonly lasted?: string
  /** Irregular forms that are nothing but past. */
  readonly pastVerbs?: string
  /** In the present they tell what is to come: the polls open on Sunday. */
  readonly presentVerbs?: string
  /** Begin a clause of its own: which, and. */
  readonly clauseOpeners?: string
  readonly says?: string
  /** Open the parts of a whole: `of whom=relative|of them=pronoun|including=list`. */
  readonly partLeads?: string
  /** Behind a part: 12 of them. */
  readonly partMarks?: string
  /** Before a whole at the head of a sentence: of the 26 people killed, 11. */
  readonly wholeLeads?: string
  /** Right before a figure that is denied: not 30; `open` what is none: if not 30. */
  readonly denials?: string
  /** What becomes of those that are counted, by the act that the words tell: `executed|killed=killing`. */
  readonly acts?: string
  /** Between those that are counted and the verb, beside `beings`: who had. */
  readonly auxiliaries?: string
  /** Shares without a number, before `shareOf` and their whole: most of the 30. */
  readonly shares?: string
  readonly shareOf?: string
  /** Before a whole of which a verb of `beings` tells a part: among the dead were 12 women. */
  readonly among?: string
  readonly beings?: string
  /** Before a figure that says where or when, and so is no whole and no part: in 4 villages. */
  readonly prepositions?: string
}

/** Units that are written alike in most languages. */
export const symbols =
  'km=km|km²=km2|km2=km2|m=m|m²=m2|m2=m2|cm=cm|mm=mm|kg=kg|mg=mg|ha=ha|mw=MW|gw=GW|kwh=kWh|mwh=MWh|km / h=km/h|km/h=km/h|mph=mph|kmh=km/h'
