/** The words by which English says who says something, as parts of patterns. */

/** Verbs that say that somebody said something. */
export const reportingVerbs =
  'says?|said|tells|told|adds?|added|states?|stated|writes?|wrote|recalls?|recalled|explains?|explained|reports?|reported|argues?|argued|warns?|warned|insists?|insisted|denies|denied|confirms?|confirmed|announced|claims?|claimed|testified|recounts?|recounted'

/** Those and others that stand beside a quotation. */
export const speakingVerbs = `${reportingVerbs}|asks|asked|continues|continued|concludes|concluded|stresses|stressed|emphasi[sz]e[sd]|notes|noted|declares|declared|replies|replied|answers|answered|observes|observed|remarks|remarked|implied|went on`

/** Say nothing but that the words are somebody's: no denial, no question and no answer to somebody else. */
export const plainVerbs =
  'says|said|adds|added|states|stated|writes|wrote|recalls|recalled|explains|explained|argues|argued|warns|warned|insists|insisted|confirms|confirmed|announced|claims|claimed|testified|recounts|recounted|continues|continued|concludes|concluded|stresses|stressed|emphasi[sz]e[sd]|notes|noted|declares|declared|observes|observed|remarks|remarked|goes on|went on'

/** Of those the ones that add nothing of how, or how truly. */
export const neutralVerbs = 'says|said|adds|added|states|stated|continues|continued|goes on|went on'

/** Any word by which a sentence may tell that somebody says something, in whatever manner: more words than do. */
export const speechWords = `${speakingVerbs}|accord(?:s|ed|ing)|say(?:ing)?|tell(?:ing)?|writ(?:es?|ing|ten)|ask(?:ing)?|add(?:ing)?|cry|cries|cried|deny(?:ing)?|notes?|noting|reads?|reading|sings?|sang|spoke|speak(?:s|ing|ers?)?|state|stating|statements?|cites?|cited|citing|posts?|posted|shot back|chipped in|words?|voices?|voiced|(?:accept|acknowledg|admi[ts]|agree|alleg|announc|answer|argu|assert|assur|bark|bellow|boast|claim|comment|complain|conced|conclu|concur|confess|confirm|contend|counter|declar|demand|disagree|enthus|exclaim|explain|growl|grumbl|insist|interject|interrupt|jok|laugh|maintain|murmur|mutter|object|observ|promis|propos|protest|question|quip|quot|rant|recall|recit|rejoin|remark|repl[yi]|report|respon[ds]|retort|reveal|roar|scoff|scream|shout|sigh|snap|snarl|sneer|stammer|stress|suggest|testif|thunder|tweet|urg|vow|warn|whisper|wonder|yell)\\p{Ll}*`

/** Stand before the verb, whatever they say of it. */
export const adverbs = 'has|had|also|later|then|once|again|often|further|\\p{Ll}+ly'

/** Of those the ones that say nothing but when, or that more was said. */
export const neutralAdverbs = 'also|later|then|again|further|subsequently|afterwards'

/** Have a capital because a sentence opens, alone or before what has its own: no name. */
export const noNames =
  'In|On|At|By|For|From|With|After|Before|During|Since|Until|To|As|When|While|If|Whether|Unless|Had|Last|This|Next|Yesterday|Today|But|And|Also|So|Yet|However|Meanwhile|Later|Earlier|Now|Then|He|She|They|It|We|You|I|Who|That|There'

/** The same where they stand alone. */
export const noNamesAlone = `${noNames}|The|What|What’s|Nobody|No|None|Neither|Somebody|Someone|Everybody|Everyone|One|Another|Other|Others|Both|Many|Most|Some|All`
