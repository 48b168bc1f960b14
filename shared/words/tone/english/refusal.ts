import { type Phrase, phrasesOf, wholeWords } from '../phrase.ts'

const of = phrasesOf(
  'bare-no',
  'A bare no ends the talk. Say why, and offer another way in the same breath.',
  /n't|not|(?:^|[^a-z])no(?:pe)?(?![a-z])|unable|refus|reject|declin|den[iy]|forbid|prohibit|verboten|unsuccess|impossible|nothing|never|policy|polic|rule|regulation|scope|regret|hands|beyond|limits|out of|outside|dismiss|turn|disappoint|negative/i,
)

const doing =
  '(?:be able to|do|install|help|fix|repair|support|allow|approve|give|provide|offer|order|replace|buy|pay|accept|make|change|let|grant|open|unlock|set|come|lend|share|refund|consider|take|work|handle|touch|move|extend|add|create|restore|recover|connect|get|issue|authori[sz]e|permit|send|put|bring|undo|reverse|retrieve|upgrade|assist|accommodate|fulfil|fulfill|process|use|arrange|deliver|look|run|save|rescue|meet|cover|reset|increase|print|go|fit|do anything|do much|just|simply|also|possibly|delete|remove|switch|visit|supply|hand|spare|prioriti[sz]e|have|purchase|service|host|agree|deal|attend|finish|find (?:a|any) (?:way|solution|copy))'
const done =
  '(?:done|installed|fixed|repaired|recovered|restored|changed|approved|granted|supported|used|moved|extended|replaced|made|provided|ordered|undone|helped|allowed|lent|refunded|accepted|processed|completed|fulfilled|met|accommodated|shared|given|bought|added|set up|reversed|unlocked|retrieved|rescued|upgraded|arranged|authori[sz]ed|permitted|removed|increased|honou?red|accessed from)'
const not =
  "(?:can't|cannot|can not|won't|will not|couldn't|could not|(?:am|are|is|was|were|'m|'re|will be) (?:unfortunately |simply |currently |just |also )?(?:not (?:able|allowed|permitted|authori[sz]ed|prepared|willing|in a position) to|unable to)|(?:aren't|wasn't|weren't|isn't) (?:able|allowed|permitted|willing) to|refuse to|decline to)"
const soft =
  '(?: (?:unfortunately|simply|just|also|currently|at present|really|either|sadly|even|actually|still|yet|then|in this case|therefore))*'
const us =
  '(?:i|we|it support|our team|the it (?:team|department|office)|the (?:school|clinic|firm|company|office|organi[sz]ation|department|vendor|supplier|manufacturer))'

const restated =
  'if|in case|when|whenever|whether|why|(?:you|she|he|they) (?:said|wrote|told|mentioned|report(?:ed)?|described|explained|asked|write|say|are saying|let me know|wanted to know)|reason|hope|message|says?|said|error'

/** What turns a no into an offer, wherever it stands. */
const offers =
  "instead|alternatively|as an alternative|in the meantime|meanwhile|until then|for now|(?:i|we)(?:'ve| have)(?: [a-z]+)? (?:ordered|found|asked|arranged|set|put|prepared|shared|reserved|made|given|attached|added|moved|booked|written|started|opened|kept|copied|left|got|sent|passed|replaced|listed|noted)|(?:i|we)(?:'ll| will| shall| am going to|'d| would| could| can| might|'m| am) (?:also |still |gladly |happily |certainly |then |now |try |instead |be happy to |be glad to |like to |rather )*(?!not|never|unable|afraid|sorry|be able|say|tell you that|understand|see|have to (?:decline|say|refuse))(?:[a-z]+)|you(?:'re welcome| are welcome| can| could| may| might)(?! not|not)|how about|what about|would (?:you|it|that|[a-z]+day|one)|shall (?:i|we)|may i|could (?:you|i|we)|let me|let's|please (?!understand|accept|note|don't|do not|be |respect|bear|stop|refrain|know)[a-z]+|happy to|glad to|feel free|there(?:'s| is| are) (?:a|an|another|other|one|two|also|some)|what (?:does|would|will|i can|we can|works|you can)|suggest|recommend|offer|propose|the nearest|another (?:way|one|option)|a better way|as soon as|from (?:monday|tuesday|wednesday|thursday|friday|next|the first)|(?:before|until|till) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|next|the|half|[0-9])|call me|write to me|(?:try|use|ask me|come by|borrow|bring) "
const after = `${offers}|(?:but|so|yet|though|although|however|therefore|and|which is why|that is why)(?:,)? (?:i|we|you|please|there|the|it|what|if|here|this|that|a|an|my|our|one|let|how|perhaps|maybe|for|from|until|your|on|at|in|most|by|another|both|everyone|tomorrow|today|next|nothing|all)(?! (?:can't|cannot|won't|don't|do not|am afraid|is not|isn't|are not|thank))`

const offering = wholeWords(offers, '')
const offeringAfter = wholeWords(after, '')

/** Whether the no at `start`–`end` of `sentence` is followed, or led up to, by another way. */
export const englishOffer = (sentence: string, start: number, end: number, next: string): boolean =>
  offeringAfter.test(sentence.slice(end)) ||
  offering.test(sentence.slice(0, start).replace(/^.*\b(?:can't|cannot)\b/, '')) ||
  offering.test(next) ||
  /^(?:but|so|instead)\b/i.test(next)

const questions = { unless: '[^?]*\\?' }

export const englishRefusal: readonly Phrase[] = [
  of(
    "^[^a-z]*(?:(?:sorry|unfortunately|i'm sorry|i am sorry|i'm afraid|i am afraid|well|hello|hi)[,. ]+(?:but )?)*(?:the (?:short )?answer is (?:still |simply |unfortunately )?)?(?:no|nope|not possible|impossible|no chance|no way|no can do|no dice|not allowed|not supported|not approved|declined|denied|rejected|request denied|not doable|not happening|not available|forbidden|absolutely not|certainly not|of course not|negative)(?=[.! ,]*(?:$|sorry|(?:sorry|unfortunately|i'm afraid|i am afraid)[.! ]*$))",
  ),
  of(
    "^[^a-z]*(?:(?:sorry|unfortunately),? )?(?:but )?no,? (?:that|this|it|we|i)(?:'s| is| do| can| am| are|'m|'re| will)?(?: not|n't|not)[^.]*",
    {
      unless:
        "that was not|it was not|it is not your|not your|not wrong|(?:that|it|this)(?:'s| is) not (?:a problem|too|a bother|necessary)|i'm not|not have to",
    },
  ),
  of(
    "(?:the answer (?:is|was|has to be|must be|remains) (?:still |simply |unfortunately |a |clear(?:ly)? )*no|it(?:'s| is)? (?:a|still|simply) (?:clear )?no|(?:i|we) (?:must|have to|had to|will have to|'ll have to|need to) (?:say no|decline|refuse|reject|turn (?:this|it|that|you) down|disappoint you)|(?:i|we)(?:'m| am| are|'re) (?:declining|rejecting|refusing|denying)|(?:i|we) (?:declined|refused|rejected|denied|decline|reject|deny)|there is no way (?:to|we|i|that)|there's no way|no can do)",
    { unlessBefore: 'never|if' },
  ),
  of(
    "(?:this|that|it|which|what you (?:ask|want|asked for|are asking(?: for)?|need)|[a-z]+ing [a-z ]{2,30}?|[a-z]+s?(?: [a-z]+){0,3})(?:'s| is| was| are|isn't| isn't| aren't| wasn't)(?: (?:simply|just|unfortunately|also|currently|generally|really|technically|sadly|still|at present))*(?: (?:not|no longer))?(?: (?:simply|just|even|currently|generally|really|technically|possible or))* (?:possible|allowed|permitted|supported|doable|feasible|an option|on offer|in scope|negotiable|authori[sz]ed|approved|covered|going to happen|happening|up for discussion|welcome|available (?:to|for|here|in|at)|available(?=[.!]|$)|in (?:the|our|my) (?:scope|remit|catalogue|list)|part of (?:our|my|the) (?:job|service|remit|support|contract)|provided|included|within (?:our|my)|something (?:that )?(?:we|i|our|the))",
    {
      unless: '[^?]*\\?|yet possible|possible yet|not available yet',
      unlessBefore: `${restated}|as soon as|once|where|what`,
    },
  ),
  of(`${us},?${soft} ${not}${soft} ${doing}`, {
    ...questions,
    unlessBefore: `${restated}|until|unless|before|what|where|how`,
    unless:
      "(?:can't|cannot|could not|couldn't) (?:have|be) (?:been|done|happier)|(?:wait|thank you|be happier)|won't (?:take (?:long|more|up|much)|have to|go away|let you down|look at|use your|share your|delete|change anything|send you|touch|give up|run|move (?:any|your)|open (?:any|your))|will not (?:take (?:long|more|up|much)|have to|go away|let you|look at|use your|share your|delete|change anything|touch|give up|move (?:any|your)|open (?:any|your))|(?:can't|cannot|couldn't) (?:find|see|find out|get over|help (?:but|noticing)|be sure|do (?:it |this |that )?without you|make (?:it )?out|go wrong)|not able to (?:find|see|reach|reproduce|tell|say)|unable to (?:find|see|reach|reproduce|tell|say)|make (?:any )?promises|give (?:you )?(?:a|an exact|any) (?:date|time|day|promise)",
  }),
  of(
    `(?:i|we)(?: am|'m| are|'re| was| were| have been)${soft} (?:not |un)able to (?:find|get|recover|offer|help|do|fix|support|come|install)`,
    {
      ...questions,
      unless: 'find (?:the|any|out|what|a) (?:cause|fault|error|problem|reason|anything)',
      unlessBefore: restated,
    },
  ),
  of(
    `(?:can't|cannot|can not|couldn't|could not|won't|will not|may not|must not|can no longer|can't ever)${soft} be${soft} ${done}`,
    { ...questions, unlessBefore: `${restated}|document|page|until|unless` },
  ),
  of(
    `(?:^[^a-z]*|[,;:-] |(?:but|unfortunately|afraid|afraid that|so|because|then|and|sorry,|here|means|means that|rules|rule is that) )you${soft} (?:can't|cannot|can not|may not|must not|are not allowed to|aren't allowed to|are not permitted to|can no longer|are not entitled to|won't be able to|will not be able to|won't get|will not get|won't have|will not have|don't get|do not get|don't have (?:permission|the right)|have no right)(?:${soft} (?:use|install|have|get|bring|connect|take|do (?:that|this|it)|print|change|keep|access|share|join|borrow|download|plug|order|buy|work from|log in|sign in|[a-z]+ (?:your own|a private)|store|save|open|move|send|record|run|add|choose|put|set|swap|upgrade|expect)|(?= )(?! (?:break|lose|harm|damage|go wrong|do anything|miss|hurt|see|notice)))`,
    {
      ...questions,
      unlessBefore: restated,
      unless:
        "(?:won't|will not|do not|don't) (?:get|have) (?:any (?:more )?(?:error|message|trouble|problem|warning)|lost|to|in the way)|you (?:can't|cannot) (?:have|be) (?:missed|caused|known)|must not (?:have|worry)|do (?:it|this|that) wrong",
    },
  ),
  of(
    "(?:i|we|it support|our team|the it (?:team|department|office)|(?:this|the|our) (?:school|clinic|firm|company|office|organi[sz]ation|department|service|policy))(?: (?:simply|just|unfortunately|generally|currently|also|sadly|usually))* (?:don't|do not|doesn't|does not|no longer)(?: (?:simply|just|even|generally|currently|usually|really|actually|normally))* (?:support|offer|do|allow|permit|provide|have|lend|give|accept|sell|repair|fix|pay|cover|install|make|issue|grant|take|handle|carry|stock|replace|service|hand out|work (?:with|on)|help|supply|own|deal with|use|reimburse|buy|order|deliver|open|let)s?",
    {
      unless:
        "[^?]*\\?|(?:have|had) (?:any |an? |the |much |more |further |all )*(?:news|update|answer|date|cause|information|idea|details|result|reply|explanation|exact|words|doubt|to (?!offer|do that|help))|yet|anything new|forgotten|nothing but|take (?:it )?(?:this )?(?:for granted|lightly)|don't (?:do|use|have) (?:anything|it) (?:without|to)|mind",
      unlessBefore: `${restated}|so that|until|unless|because|what|where`,
    },
  ),
  of(
    "(?:not|n't) (?:something|a thing|anything) (?:that )?(?:we|i|our|it)(?: (?:can|could|are able to|am able to))? (?:support|offer|do|allow|provide|handle|change|help|fix|cover|install|have|deal)|nothing (?:that )?(?:more |else )?(?:i|we|it) (?:can|could)(?: [a-z]+)?|nothing (?:more |else )?(?:can|could|to) be done|(?:can't|cannot|can not|couldn't|could not) do (?:anything|much|a thing|that|this|it)",
    {
      unless: "[^?]*\\?|you (?:can't|cannot|can not) do",
      unlessBefore: restated,
    },
  ),
  of(
    "out of the question|(?:against|violates|breaks|not in line with|contrary to|prohibited by|forbidden by) (?:our|the|company|school|it|hospital|clinic) (?:[a-z]+ )?(?:policy|policies|rules?|regulations?|guidelines)|(?:policy|rules?|regulations) (?:does not|doesn't|do not|don't|prohibits?|forbids?|won't)(?: [a-z]+)?|(?:strictly |expressly )?(?:prohibited|forbidden|off[- ]limits|verboten)|(?:not|isn't|never) (?:really )?(?:my|our|it's) (?:job|department|responsibility|area|task|business|remit|concern)|(?:not|isn't) (?:with)?in (?:my|our) (?:power|responsibility|scope|remit|hands)|beyond (?:my|our) (?:control|power|scope|responsibility)|out of (?:my|our) hands|out of scope|outside (?:of )?(?:the|our|my) (?:scope|remit|responsibility|area)|(?:i|we) (?:must |have to )?regret (?:that|to)",
    {
      unlessBefore: restated,
    },
  ),
  of(
    '(?:request|application|order|proposal|wish|idea|inquiry|enquiry|exception|purchase|extension|access)(?: for [a-z ]{2,40})?(?: to [a-z ]{2,40})? (?:has|have|had|was|is|were|will|must|cannot|could)?(?: not)?(?: (?:been|be|unfortunately|also|therefore|now|to))* ?(?:declined|rejected|denied|refused|turned down|dismissed|not (?:been )?(?:approved|accepted|granted)|unsuccessful|closed without)',
    {
      unlessBefore: restated,
    },
  ),
  of(
    "(?:has|have|had|was|were|is|are)(?: unfortunately| also)? not (?:been )?(?:approved|granted|authori[sz]ed|accepted|permitted)|(?:hasn't|haven't|wasn't|weren't) (?:been )?(?:approved|granted|authori[sz]ed|accepted|permitted)",
    { unlessBefore: restated, unless: '[^?]*\\?|yet' },
  ),
  of(
    "(?:that|this|it|which|what you (?:ask|want|need))(?:'ll| will| would|'d)(?: [a-z]+)? not(?: [a-z]+)? be(?: [a-z]+)? (?:possible|allowed|feasible|doable|an option|approved|supported)|(?:that|this|it) won't be(?: [a-z]+)? (?:possible|allowed|feasible|doable|an option|approved|supported)|(?:that|this) (?:won't|will not|isn't going to|is not going to) (?:work|happen(?! again)|do|fly)|(?:feature|option|function|button|setting|version|service|way)s? (?:does not|doesn't|do not|don't) exist|there(?:'s| is) no such [a-z]+",
    { unless: '[^?]*\\?', unlessBefore: restated },
  ),
]
