/** English verbs whose past or participle is no form that a stemmer knows: data only, the verb before its other forms. */
const forms = `arise arose arisen|bear bore borne|beat beaten|become became|befall befell befallen|begin began begun|bend bent
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown
hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant
learn learnt|leave left|lend lent|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven
rebuild rebuilt|repay repaid|resell resold|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|smell smelt|sow sown|speak spoke spoken
speed sped|spend spent|spill spilt|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|write wrote written`

/** All forms of an irregular English verb by each of them, in small letters; none of what is no form of one. */
const byForm: ReadonlyMap<string, readonly string[]> = new Map(
  forms.split(/[|\n]/).flatMap(line => {
    const all = line.split(' ')
    return all.map(form => [form, all] as const)
  }),
)

/** The forms that a stemmer does not know for one, in small letters: "sell", "sold"; the word itself of any other. */
export function formsOfVerb(word: string): readonly string[] {
  return byForm.get(word) ?? [word]
}
