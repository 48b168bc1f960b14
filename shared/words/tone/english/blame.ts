import { andNext, leftOut, type Phrase, phrasesOf } from '../phrase.ts'
import { adverbs, namesParty, party } from './parties.ts'

const of = phrasesOf(
  'blame',
  'This sounds as if it were their fault. Say what happened, or what helps next time.',
  /you|user|operator|handling|rtfm|pebk|pebc|id-?10|layer 8|careful|next time|future|stop|against|despite|contrary|ignoring|violat|breach|disregard|between|before/i,
)
const ofOthers = phrasesOf(
  'blame',
  'This names somebody else as guilty. To the reader it is yours: say what happens next.',
  namesParty,
)
const ofNames = phrasesOf(
  'blame',
  'This names somebody else as guilty. To the reader it is yours: say what happens next.',
)
const ofOwned = phrasesOf(
  'blame',
  'This names somebody else as guilty. To the reader it is yours: say what happens next.',
  /s'? (?:own )?(?:fault|stupid|silly|careless|big|mistake|error|blunder|neglig|incompet|sloppi|oversight|slip|failure|screw|mess|bad work|sloppy|poor|delay)/i,
)
const repeated = phrasesOf(
  'blame',
  'This reproaches them for having asked. Say it once more as if it were new.',
  /already|previous|repeat|clearly|again|tell|told|warn|explain|said|say|mention|stated|noted|described|wrote|written|per my|per our|refer|read my|see my|check my|asked|remind|shown|sent|time|often|informed|pointed/i,
)
const plain = phrasesOf(
  'blame',
  'If it were obvious, they would not have asked. The sentence is kinder without it.',
  /obvious|evident|clear/i,
)

/** Where a sentence about the reader begins: not in `if you …` or `the file that you …`. */
const clause =
  '(?:^[^a-z]*|[,;:.\\u2013\\u2014-] |(?:because|since|but|so|then|think|believe|see|seems|appears|looks like|suspect|noticed|realised|realized|guess|sure|fear|afraid|fact|cause|apparently|clearly|actually|unfortunately|again|probably|(?:see|think|seems|appears|believe|noticed|suspect|fact|sure|fear|afraid|guess|means|is|was|again) that|(?<!(?:told|wrote|said|asked|mentioned) me )and) )'
const restated =
  "(?:you|he|she|they) (?:told|said|wrote|mentioned|reported|described|explained|asked|let me know|were saying|say|write)|(?:i'm|i am|so|very) sorry|in case|if|whether|unless|even though nothing|thank(?:s| you)"

const deed =
  '(?:forgot(?:ten)?|forget|neglected|failed|broke|broken|messed|screwed|misread|misunderstood|misconfigured|mistyped|misused|overlooked|ignored|disregarded|deleted|erased|removed|unplugged|disconnected|damaged|dropped (?:it|the|your)|spilled|spilt|overloaded|lost (?:it|the|your)|caused|missed (?:the deadline|a step|the step|my|our)|skipped|bypassed|violated|refused|insisted|waited (?:too|so|until)|mishandled|wrecked|ruined|tampered|fiddled|meddled|bothered|wasted|made (?:a|an|another|the|this|some|several)(?: [a-z]+)? (?:mistakes?|errors?|mess|typos?|blunder|wrong)|left (?:it|the|your)|let (?:it|the|your))'
const cause =
  "(?:deed|changed|moved|turned|switched|closed|installed|used|opened|clicked|downloaded|restarted|pulled|pressed|plugged|renamed|entered|typed|kept|pushed|chose|selected|did|put|set|ran|tried|never|don't|do not|didn't|did not|haven't|hadn't|weren't|were not)"
const misdone =
  "(?:entered|typed|typed in|used|pressed|clicked|clicked on|selected|chose|picked|plugged|plugged in|plugged it in(?:to)?|put|sent|opened|installed|did|filled in|filled out|ordered|set|dialled|dialed|gave (?:me|us)|connected|saved it (?:to|in)|were (?:using|doing|holding|looking)|are (?:using|doing|holding|looking)|have been (?:using|doing)|'re (?:using|doing|holding|looking)|wrote|configured|took|attached|turned|read)"
const harmless =
  'anything|a thing|cause|need|have to|know|lose|miss|get|receive|hear|see|make|imagine|sign up|mean|intend|want|expect|choose|deserve|waste|break|hurt|harm|bother me|disturb|trouble|seem|like|change anything|have (?:access|a|the|any|an|internet|time)'

const itHelps = (match: RegExpExecArray): string =>
  /^y/.test(match[0]) ? 'it helps to have' : 'It helps to have'

export const englishBlame: readonly Phrase[] = [
  of(
    `you ${adverbs}(?:should(?:n't| not)?|ought(?:n't| not)? to|needn't|need not)(?: ${adverbs}| )?(?:'ve|have|of)(?= (?!to\\b|received|got\\b|gotten|heard|seen|access|an?\\b|the\\b|your\\b|no\\b|it\\b|all\\b|everything|found|enough|had\\b|full|two|three|both|internet|by now|been (?!more|less|careful|clearer|aware|paying|told me)))`,
    { unlessBefore: restated, swaps: [(match) => (/n't|not/i.test(match[0]) ? null : itHelps(match))] },
  ),
  of("you should've(?= (?!received|got\\b|seen|heard|access|been able|been told))", { swaps: [itHelps] }),
  of(
    'you (?:really )?(?:could|might) (?:at least |just |easily |simply |also )?have (?:at least |just |easily |simply )?(?:told|called|said|asked|saved|checked|read|avoided|prevented|let me|mentioned|reported|warned|waited|thought|googled|looked|tried|noticed|done|charged|come|known|restarted|written)',
    { unlessBefore: 'nothing|if|so that|nor|no way' },
  ),
  of("you (?:were|are)(?:n't| not)? (?:really |clearly )?supposed to", {
    unlessBefore: 'if|when|what|how|where|than|the way|not sure|unsure|as|whether',
  }),
  of(
    'you had to (?:save|read|check|restart|tell|ask|call|follow|charge|plug|log out) [^.]*(?:first|before|earlier)',
  ),
  of(
    "if (?:only )?you(?:'d| had) (?:not |only |just |actually |simply |bothered |at least |properly )*(?:read|listened|told|asked|called|followed|saved|checked|reported|paid|looked|waited|backed|bothered|given|come to|been more|mentioned|done|restarted|charged|plugged|written|let me know|kept|left|used|deleted|opened|clicked|changed|touched|unplugged|updated|stuck)",
  ),
  of(
    "if (?:only )?you (?:hadn't|had not)(?= (?!told|written|called|reported|noticed|said|asked|spotted|let me|mentioned|kept|been so|saved|thought|warned|pointed|made a copy))",
  ),
  of(
    'had you (?:only |just )?(?:read|told|asked|called|followed|saved|checked|reported|looked|waited|been|listened)',
    {
      unlessBefore: '[a-z]',
    },
  ),
  of(`you ${adverbs}(?:did(?:n't| not)|never) (?!${harmless})[a-z]+`, {
    unlessBefore: restated,
    unless:
      "(?:did not|didn't) (?:do|have|need|cause|know|see|get) (?:anything|to|any)|so (?:that )?you|you did(?:n't| not) (?:have|need) to",
  }),
  of(
    "(?:you|you've|you have) (?:still |clearly |again |obviously )?(?:haven't|have not|not) (?:yet |even |actually |really )?(?:read|followed|answered|replied|responded|told|given|sent|done (?:what|your|it)|bothered|paid|listened|understood|saved|charged|plugged|switched|turned|checked|installed|updated|restarted|filled|returned|reported|provided|completed|submitted|tried)",
    { unlessBefore: restated },
  ),
  of(`${clause}(?:you|you've|you'd) ?${adverbs}${deed}`, { unlessBefore: restated }),
  of(
    `(?:because|since|as|after|when|that's what happens when|why|happened when) you ${adverbs}${cause.replace('deed', deed.slice(3, -1))}`,
    {
      unlessBefore: `${restated}|i (?:am |'m )?(?:writing|calling|ask|asking|send|sending)|no matter`,
      unless:
        "happy|glad|thank|great|good|well done|because you (?:tried|did|kept)[^.]*(?:right|help|could|well)|(?:when|after|as|since) you (?:press|turn|tried|closed|opened|used|restarted|clicked|changed|moved|pressed|plugged|installed|entered|typed|set|ran|put|selected|switched|turned|pulled|chose|renamed|pushed|downloaded|did|kept)|because you (?:do not|don't|didn't|did not|never) (?:have|need|want|use|get|receive)",
    },
  ),
  of(
    `you ${adverbs}must (?:have|'ve) (?:accidentally |simply |just )?(?:deleted|moved|changed|clicked|pressed|unplugged|forgotten|done|dropped|broken|entered|typed|missed|overlooked|misread|switched|turned|removed|made|mistyped|knocked|pulled|ignored|messed|hit|closed|spilled|opened|installed|lost|thrown)`,
  ),
  of(
    `you ${adverbs}${misdone} (?:[a-z]+ ){0,3}(?:wrong|wrongly|incorrectly|improperly|backwards|upside down|incorrect)`,
    {
      unlessBefore: restated,
      unless: '(?:anything|nothing|not|never|what went|something) wrong',
    },
  ),
  of(
    'you keep (?:on )?(?:forgetting|ignoring|making|breaking|doing|asking|calling|deleting|changing|clicking|refusing|sending|unplugging|losing your|opening|pressing|insisting|repeating)|you (?:always|constantly|keep) (?:forget|lose|break|do|ignore|complain|call|ask|make|delete|unplug|mess)(?:ing)?|you never (?:listen|read|learn|pay|check|charge|restart|update|answer|reply|tell|call|ask|follow)',
    { unlessBefore: 'if' },
  ),
  of(
    'you (?:clearly|obviously|evidently) (?!described|explained|know|put|stated|told|helped|have a|deserve|saw)[a-z]+',
    {
      unless: 'thank',
    },
  ),
  of(
    '(?:caused|deleted|broken|damaged|triggered|unplugged|changed|removed|created|introduced|done|made) by (?:you(?:rself)?(?! r)|your own|your (?:mistake|error|carelessness|negligence|actions?|habit|use|misuse|settings change))',
    { unlessBefore: "not|nothing|never|wasn't|isn't|no" },
  ),
  of(
    '(?:an? |the |another |simple |typical |pure )?(?:user|operator|handling) (?:error|mistake|fault)s?(?! (?:report|message|guide))|pebkac|pebcak|id-?10-?t|layer 8(?: problem)?|(?:a )?problem (?:is |sits )?between (?:the )?(?:chair|keyboard)[a-z ]*|rtfm',
    {
      unlessBefore: "not|no|never|isn't|wasn't",
      swaps: [
        (match) =>
          /rtfm/i.test(match[0]) ? null : `${/^(?:an?|another) /i.test(match[0]) ? 'a' : 'the'} mix-up`,
      ],
    },
  ),
  of(
    '(?:entirely |all |clearly |simply )?your (?:own )?(?:fault|mistakes?|error(?! (?:message|report|code|number|screen|log))|carelessness|negligence|ignorance|doing|misuse|failure to|refusal|misunderstanding|typo|clumsiness|impatience|inattention|lack of)',
    {
      unlessBefore:
        "(?:not?|n't|never|neither|nothing|none|hardly|wasn't|isn't|aren't|weren't|don't|didn't)(?: [a-z]+){0,5}|if|without|from",
      swaps: [(match) => (/fault|doing/i.test(match[0]) ? 'nobody’s fault' : null)],
    },
  ),
  of(
    '(?:problem|error|fault|mistake|issue|blame) (?:is|was|lies|must be|seems to be|has to be|must have been) (?:entirely |clearly |probably |obviously )?(?:with you|(?:on|at) your (?:side|end|part))|(?:error|mistake|fault|failure|oversight|neglect) on your (?:side|end|part)',
    { unlessBefore: "no|not|never|isn't|wasn't" },
  ),
  of(
    "you(?:'re| are| were) (?:entirely |partly |solely |clearly |yourself )?(?:to blame|at fault|wrong|mistaken|careless|the cause|not (?:paying|listening|reading)|responsible for (?:this|the (?:damage|loss|problem|error|mess|outage))|the one who (?:broke|deleted|changed|did|caused|forgot|unplugged|insisted|wanted))",
    { unlessBefore: 'if|whether|not|in case' },
  ),
  of(
    "you(?:'ve| have)? (?:only )?(?:told|called|reported|wrote|contacted|written|asked|informed)(?: (?:me|us|to|it|this|about|the|that|in))* (?:far |much |way )?too late",
  ),
  of(
    "why (?:on earth )?(?:did you|didn't you|did you not|haven't you|have you not|hadn't you|can't you|would you|wouldn't you|are you (?:always|still|not)|do you (?:always|keep)|don't you (?:ever|listen|read|just|simply|know|understand|check|look))(?! like| prefer| want)|what (?:did you do|have you done)(?: (?:to|this|now|with|again)[^.?]*)?(?=\\?)|how (?:could|can) you (?:not|be so|forget|possibly|lose|do|break|miss)|how did you manage to|(?:did|have|do) you even|(?:did|do) you (?:actually|ever|bother to|really) (?:read|check|listen|look|try|think)|can't you (?:read|see|just|even|wait)|(?:haven't|didn't|couldn't) you (?:read|see|get|listen|check|look|think|notice|wait|just|even)|(?:don't|didn't) you (?:know|think|realise|realize)",
  ),
  of(
    'you (?:should|ought to) (?:really |already )?(?:know|have known) (?:that by now|by now|better|how to|this|it by)|surely you (?:know|have|must|can)|(?:people|users|folks) like you|you (?:people|users)|you guys (?:always|never|keep|should)',
  ),
  of(
    '(?:please |kindly |you should |you need to |you must |you have to |you really need to )?be (?:a (?:bit|little) )?more careful|(?:please |you need to |you should |you have to |you must )(?:try to )?(?:pay (?:more |better |closer )?attention|listen (?:more|better|to me|carefully|next)|learn (?:how|to)|think before|read (?:more carefully|my (?:mails?|emails?|messages?|instructions)|it properly))',
    {
      unlessBefore: "(?:i|we|i'll|we'll|i'm|i've|my|our)(?: [a-z]+){0,5}",
    },
  ),
  of(
    "(?:next time|in (?:the )?future),? (?:please |kindly |you should |you need to |could you |try to |maybe |perhaps |just )*(?:read|think|listen|pay|be more|don't|do not|remember|look first|save|check|make sure you|refrain|ask (?:first|before)|use your|follow)",
    {
      unless: "(?:i|we)(?:'ll| will)",
    },
  ),
  of(
    "you must not have (?:read|seen|noticed|followed|saved|plugged|charged|listened|understood|restarted|done|paid)|you(?:'ve| have| had)? (?:were |been )(?:already |repeatedly |clearly |explicitly |specifically )*(?:told|warned|instructed|reminded|informed|advised) (?:to|not to|about|several|many|more than|before|twice|repeatedly|already|against)|(?:haven't|have not|weren't|were not) been (?:paying|listening|following|reading|doing|using|careful)|(?:second|third|fourth|fifth|last|umpteenth) time (?:that )?you(?:'ve| have|'s)? (?:broken|lost|forgotten|deleted|done|asked|called|spilled|dropped|locked|ignored|made)|until you (?:touched|changed|moved|fiddled|messed|started|opened|clicked|unplugged|installed)|nobody (?:else )?but you|no one (?:else )?but you|only you could have",
    { unlessBefore: restated },
  ),
  of(
    '(?:read|google|think|search|look it up|do your homework)[^.]{0,60} before (?:you )?(?:call|ask|contact|writ|report|bother|complain|send)(?:e|ing)?(?: [a-z]+)?',
  ),
  of(
    'please stop (?:calling|asking|bothering|deleting|touching|doing|unplugging|breaking|changing|complaining|sending|wasting|messing|playing|clicking)|(?:against|despite|contrary to|ignoring) (?:my|our) (?:advice|instructions?|policy|warnings?|explicit [a-z]+|rules|guidelines|recommendations?)|(?:violated|breached|violation of|disregarded) (?:the|our|my) (?:policy|policies|rules|guidelines)',
    {
      unlessBefore: 'sorry|if',
    },
  ),
  repeated(
    "(?:as|like) (?:i|we)(?:'ve| have| had)? (?:already |previously |clearly |repeatedly |just )*(?:told you|said|explained|mentioned|stated|wrote|written|informed you|pointed out|asked you|warned you)(?: (?:already|before|earlier|previously|many times|several times|in my (?:last|previous|earlier) (?:e-?mail|mail|message)|to you|you|twice|clearly|repeatedly|time and again))*" +
      andNext,
    {
      unless:
        'on the phone|by phone|yesterday|this morning|when we (?:spoke|talked|met)|in our call|as i (?:said|wrote|mentioned|told you|explained) on [a-z]+',
      swaps: [leftOut],
    },
  ),
  repeated(
    "as (?:already |previously |repeatedly |clearly |i've )+(?:stated|mentioned|explained|noted|discussed|said|written|described|told|communicated|pointed out)(?: (?:above|before|earlier|to you|in my [a-z]+ [a-z-]+|several times|many times|twice))*" +
      andNext,
    { swaps: [leftOut] },
  ),
  repeated(
    'as (?:stated|mentioned|explained|noted|written|described|clearly stated) (?:above|before|earlier|previously|in my (?:last|previous|earlier) [a-z-]+|below|several times|many times)' +
      andNext,
    { swaps: [leftOut] },
  ),
  repeated(
    '(?:as )?per (?:my|our) (?:last|previous|earlier|recent|prior|below) (?:e-?mails?|mails?|messages?|conversation|instructions?|notes?|reply|letter|request)' +
      andNext,
    { swaps: [leftOut] },
  ),
  repeated(
    '(?:please )?(?:see|refer to|re-?read|read|check) my (?:last|previous|earlier|first) (?:e-?mails?|mails?|messages?|reply|instructions)(?: again)?',
    { unless: 'sorry|attach' },
  ),
  repeated(
    "(?:i|we)(?:'ve| have| had)? (?:already |just |clearly |repeatedly |explicitly )+(?:told|explained|said|mentioned|asked|informed|warned|answered|shown|sent|written)(?: (?:this|that|it|the [a-z]+|all this))?(?: to)?(?: you)?(?! (?:ordered|the supplier|them))(?= |$|[.,!])",
    {
      unless:
        'already (?:asked|told|informed|sent|written|explained|said|mentioned|answered|shown|warned)(?: it)?(?: to)? (?:the|them|him|her|my|our|ann|for|about|a|an|in|microsoft|everyone|all)|just (?:told|asked|sent|explained|written|answered|said|mentioned|shown|informed)',
    },
  ),
  repeated(
    "(?:i|we)(?:'ve| have| had)? (?:now )?(?:told|explained|said|asked|warned|shown|informed|reminded|mentioned|answered|showed|sent)(?: (?:this|that|it))?(?: to)?(?: you)?(?: (?:this|that|it|about this|about it))? (?:already|before|twice|(?:three|four|five|several|many|a hundred|a thousand|countless|so many|a dozen) times|again and again|repeatedly|over and over|more than once|time and again|last (?:week|month|time))",
    {
      unless: 'sorry|supplier|vendor',
    },
  ),
  repeated(
    'for the (?:second|third|fourth|fifth|last|umpteenth|hundredth|nth|thousandth) time|how (?:many times|often) (?:do|must|have|should|did) (?:i|we)|i (?:did )?(?:warn|tell)(?:ed)? you (?:so|about|that this|not to|this would|before|last|many|already)|i told you (?:so|not to|before|already|to|this|last|many|that this|it would|repeatedly)|i warned you|told you so|once again, (?:please|you|the|i)|i (?:have to|must|need to) (?:repeat|remind|tell|ask|say|explain)(?: [a-z]+){0,3} again|(?:i|we) (?:have to|must) repeat (?:myself|ourselves)|^again, (?:please|you|as)',
    {
      unless:
        "sorry|i told you to(?:day|morrow)|thank|again, (?:please )?(?:accept|thank|apolog|let|feel|call|write|tell|do not hesitate|don't hesitate)",
    },
  ),
  plain(`(?:quite |rather |pretty |so |very |fairly )?(?:obviously|self-evidently)${andNext}`, {
    unless:
      'obviously,? (?:i|we|my|our) (?:should|could|ought|forgot|made|missed|overlooked|have|was|were|mistake|fault)',
    swaps: [leftOut],
  }),
  plain(
    "it (?:is|'s|was|should be|should have been) (?:quite |pretty |rather |very |perfectly |so )?(?:obvious|self-evident|clear to (?:anyone|everyone))(?: (?:that|to [a-z]+))?",
  ),
  ofOthers(
    `${party},? ${adverbs}(?:broke(?:n)?|mess(?:ed|es|ing)? (?:[a-z]+ ){0,3}up|mess(?:ed|es)? up|screw(?:ed|s)? (?:[a-z]+ ){0,3}up|botch(?:ed|es)|bungled|fumbled|fail(?:ed|s)?(?= (?:to|us|you|again|at|miserably|in|on|with|completely|badly)|[.!]|$)|forg[eo]t(?:ten|s)?|neglect(?:ed|s)|ruined|wrecked|damaged|destroyed|deleted|erased|wiped|lost|misplaced|mixed|confused|ignor(?:ed|es)|dropp?ed the ball|let (?:us|you|me) down|drag(?:ged|ging|s)?|caused|blew|goofed|slipped|overlooked|missed (?:the|its|their|a)|made (?:a|an|another|the|this|some|several)(?: [a-z]+){0,2} (?:mistakes?|errors?|blunder|mess|slip)|did (?:a|an|such a) (?:[a-z]+ )?(?:bad|sloppy|poor|terrible|lousy|awful|half)|did(?:n't| not) (?!have|find|know|see|need|want|mind|charge|answer yet|reply yet|happen)[a-z]+|never (?!mind|stop|take|ask|charge|fear)[a-z]+|(?:should|could)(?:n't| not)? have|shouldn't have|refuse[sd]?|can't be bothered|couldn't be bothered|couldn't care|unplugged|disconnected|(?:sent|gave|ordered|delivered|installed|shipped|supplied|connected|told|used|entered|provided)(?: [a-z]+){0,3} (?:wrong|faulty|broken|defective|wrongly|incorrectly|incorrect|bad)|(?:set|wired|put|configured|installed|built|packed)(?: [a-z]+){0,3} (?:wrong|badly|wrongly|incorrectly|poorly)|lied|overcharged|keep(?:s)? (?:breaking|changing|forgetting|ignoring|losing|failing|making|sending|delaying|putting|cancelling|messing|unplugging|ruining|postponing)|took (?:its|their|his|her|far too|too|way too|ages|forever)|takes (?:forever|ages|weeks|far too|too long|its|their)|(?:is|are) taking (?:forever|ages|far too)|made (?:us|you) wait|left (?:us|you|it|the [a-z]+ (?:unplugged|open|unlocked|off|in a))|stood us up|changed (?:something|things|it|the [a-z]+) (?:again|without)|(?:pulled|cut|tripped|kicked|knocked)(?: [a-z]+){0,4}|is (?:always )?late again|let this happen|sabotaged|spilled|crashed)`,
    {
      unless:
        "(?:did(?:n't| not)|has not|hasn't|never) (?:fail|break|forget|lose)|(?:sent|gave|told) (?:me|us) (?:no|nothing) wrong|thank",
      unlessBefore: 'if|in case|whether|not because|sorry (?:that|if)',
    },
  ),
  ofOthers(
    `${party},? ${adverbs}(?:(?:is|are|was|were|'s) ${adverbs}(?:to blame|at fault|responsible for (?:this|the|your|that|it|all)|guilty|useless|incompetent|unreliable|(?:so |very |too |really |terribly |awfully |notoriously )*(?:slow|lazy|careless|sloppy|disorgani[sz]ed)|hopeless|terrible|the culprit|the (?:ones?|people) who|a nightmare|a joke|behind (?:this|the) (?:mess|problem|outage)|not doing (?:its|their|his|her)|slow to (?:respond|reply|react|answer)|ignoring)|has no idea|have no idea|can't get|cannot get|don't (?:care|know what)|doesn't (?:care|know what))`,
    { unlessBefore: 'if|not|nor' },
  ),
  ofOthers(
    `(?:fault|mistakes?|errors?|blunders?|slip(?:-?up)?|oversight|negligence|carelessness|incompetence|sloppiness|laziness|mix-?up|mess|failure|bad work|sloppy work|poor work|delay caused|misunderstanding|slowness) (?:of|by|from|in|at|on the part of|made by|made in|caused by) (?!one of your)${party}`,
    { unlessBefore: 'not (?:a|the|an)?' },
  ),
  ofOwned(
    `(?:${party.replace(/\(\?: \(\?!is.*$/, '')}|(?:[a-z]+'s? ){0,1}(?:[a-z]+))'s? (?:own )?(?:fault|(?:stupid |silly |careless |big )?mistake|error(?! message)|blunder|negligence|carelessness|incompetence|sloppiness|oversight|slip|failure to|screw-?up|mess|bad work|sloppy work|poor work|delay|poor planning)`,
    {
      unlessBefore: "not|isn't|wasn't|nor|nobody|no",
      unless:
        "nobody's|no one's|it's (?:an? )?(?:error|mistake|mess|delay|slip)|(?:i|that|what|there|here|it)'s (?:error|mistake|fault|delay)|let's",
    },
  ),
  ofOthers(
    `(?:the )?(?:fault|problem|error|mistake|issue|blame|responsibility|delay)s? (?:clearly |entirely |actually )?(?:lies?|rests?|is|was|comes?|came|sits?) (?:entirely |clearly |solely |actually )?(?:with|on|at|from|down to) (?!the (?:way|same|other|list|right|left|screen|printer|cable|computer|laptop))${party}`,
    { unlessBefore: 'no|not' },
  ),
  ofOthers(
    `(?:caused|broken|deleted|damaged|unplugged|ruined|messed up|screwed up|botched|lost|forgotten|neglected|let down|misplaced|held up|delayed|sabotaged|introduced) by ${party}`,
    { unlessBefore: 'if|not|nothing' },
  ),
  ofNames(
    `(?:please |just |you can |i |we |i'd |we can )*(?:blame|thank) (?:that on |it on |this on )?(?:${party}|[a-z]+) for (?:this|that|the|it|your)(?: [a-z]+){0,2}`,
    {
      unlessBefore: "not|don't|nobody|can't|cannot",
      unless:
        "thank you|blame (?:you|yourself)|(?:don't|do not|can't|cannot|nobody can|never) blame|(?:to|want to|like to|can|i|we|and|must|please) thank",
    },
  ),
  ofNames("(?:don't |please )?blame (?:it |this |that )?on (?!me|us|myself)[a-z]+(?: [a-z]+)?", {
    unlessBefore: 'not',
  }),
  ofNames(
    "[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:(?:has|had|again|simply|just|also|once again|obviously|apparently|accidentally|must have|probably) )*(?:forgot(?:ten)?(?: to)?|messed|screwed|botched|neglected to|dropped the ball|made (?:a|the|another) (?:[a-z]+ )?mistake|didn't bother|never bothered|never told|didn't tell|did not tell|unplugged|spilled|broke (?:it|the|your|our)|deleted (?:it|the|your|our)|let us down|is to blame|was careless|is at fault|lost (?:it|the|your|our) (?!connection|link|settings))",
    {
      exactCase: true,
      unless:
        '(?:We|You|The|This|That|These|Those|It|They|He|She|What|Who|Something|Nothing|Everything|Nobody|If|Whoever|Windows|Outlook|Excel|Word|Teams|Chrome|Firefox|Update|Storm|Lightning|Then|And|But|Sorry|Yes|Apparently|When|Because|Also) (?:(?:has|had|have|again|simply|just|also|must have|probably|accidentally) )*(?:forgot|messed|screwed|broke|deleted|lost|unplugged|spilled|made|is|was)',
    },
  ),
  ofNames(
    "(?:they|he|she|someone|somebody) (?:(?:has|have|had|again|simply|just|also|obviously|apparently|once again|clearly|must have) )*(?:messed|screwed|botched|bungled|forgot(?:ten)?|neglected|dropped the ball|let (?:us|you) down|broke (?:it|the|your|our)|never (?:told|answered|replied|called|came|bothered|sent)|didn't (?:bother|care|do their|do his|do her|tell (?:me|us))|is to blame|are to blame|was careless)",
    {
      unlessBefore: 'if|in case|whether',
    },
  ),
]
