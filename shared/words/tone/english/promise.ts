import { andNext, leftOut, type Phrase, phrasesOf } from '../phrase.ts'

const of = phrasesOf(
  'promise',
  'Nobody can promise that. Say what you expect, and what you will do if it turns out otherwise.',
)

const hedged =
  "hope|hopefully|should|shouldn't|expect(?:ed)?|try|trying|as far as|if|whether|can't promise|cannot promise|can't rule out|no guarantee|(?:can't|cannot|can not|couldn't|not|n't|nobody can|never) (?:say|know|be|promise|guarantee|tell|assure)|not sure|aim|want|so that|wish|make sure|could|may|might|would"
const back =
  '(?:happen|occur|come back|break|break down|jam|fail|crash|go down|go wrong|return|recur|repeat|reappear|freeze|stop working|be (?:a problem|down|lost|slow|an issue|interrupted)|let you down|lose (?:it|anything|your|a|any|data)|see (?:this|that|it)|have (?:this|that|any|to worry|problems|trouble)|get (?:lost|stuck)|bother|trouble|worry|face|experience|be without|need|go offline|drop|disappear|affect|forget)'
const will = "(?:will|'ll|is going to|are going to|'s going to|'re going to|shall)"
const notAgain = (match: RegExpExecArray): string | null => {
  const rest =
    /(?:never|not|won't)(?: ever)? (?:again )?((?:happen|occur|come back|jam|fail|crash|return|recur|break).*)$/is.exec(
      match[0],
    )?.[1]
  return rest === undefined ? null : `should not ${rest.replace(/any ?more|ever again|ever/, 'again')}`
}

export const englishPromise: readonly Phrase[] = [
  of(`${will}(?: [a-z]+)? never(?: ever)?(?: again)? ${back}(?: again| any ?more)?`, {
    unlessBefore: hedged,
    unless: 'never (?:ask|share|send|call|request|contact|phone|sell|give your)',
    swaps: [notAgain],
  }),
  of(
    `(?:you|it|this|that|we|i|they|he|she|there|the [a-z]+)(?:'ll| will) never (?!ask|share|request|sell|send you|contact|phone|call you|give your|forget how)[a-z]+`,
    { unlessBefore: hedged },
  ),
  of('never(?: ever)? again|never ever|not ever again', {
    unlessBefore: `${hedged}|said|told|wrote|had|want`,
    unless: 'hope(?:fully)?|try',
  }),
  of(
    `(?:won't|will not|is not going to|isn't going to|'s not going to|are not going to|aren't going to|not going to|shall not|can't|cannot|can not)(?: ever| possibly)? (?:happen|occur|come back|return|recur|repeat itself|reappear|go wrong|be a problem|go down)(?:(?: [a-z]+){0,3} (?:again|any ?more|ever|a second time))?`,
    {
      unlessBefore: `${hedged}|you|said|which|told`,
      unless: '[^?]*\\?|(?:come back|return) (?:to|on|before|until|from)',
      swaps: [notAgain],
    },
  ),
  of(
    `(?:won't|will not|isn't going to|is not going to|not going to|can't|cannot)(?: ever)? (?:break|jam|fail|crash|freeze|lose|stop|disconnect|drop|disappear|let you down|have (?:any|this|that)|see (?:this|that)|bother|trouble|experience|get (?:any|stuck)|need to worry|affect you|slow down)(?:(?: [a-z]+){0,5} (?:again|any ?more|ever|any longer|in (?:the )?future|a second time)|(?=[.!]|$))`,
    {
      unlessBefore: `${hedged}|you can't|said|told`,
      unless: "[^?]*\\?|you (?:can't|cannot)",
      swaps: [notAgain],
    },
  ),
  of("(?:you|we)(?:'ll| will)?(?: not|n't)? (?:won't |will not )?lose (?:any(?:thing)?|a single|your)", {
    unless: "can't lose|cannot lose|if|would",
    unlessBefore: 'so that|without',
  }),
  of(
    "(?:i|we|you|it|that|this|they)(?:'ll| will| can|'s| is| are|'m| am| hereby| do| fully|'d)*(?: (?:be|personally|absolutely|fully|hereby))* guarantee(?:d|s)?(?: (?:you )?(?=that))?|guaranteed(?! (?:until|by the (?:maker|manufacturer)))|(?:my|our|full|a|absolute) (?:[a-z]+ )?guarantee that|with (?:a )?guarantee(?=[.!]|$)|you have (?:my|our) (?:guarantee|word)",
    {
      unlessBefore: "(?:can't|cannot|can not|no|not|n't|nobody can|couldn't|hard to)(?: [a-z]+){0,2}",
      unless: "(?:can't|cannot|can not|not|never|n't) (?:be )?guarantee",
      swaps: [
        (match) =>
          /^(?:i|we) (?:can |do |absolutely |hereby )*guarantee/i.test(match[0])
            ? `${match[0].slice(0, match[0].indexOf(' '))} expect${/ (?:you )?$/.test(match[0]) ? ' ' : ''}`
            : /^guaranteed$/i.test(match[0])
              ? 'expected'
              : null,
      ],
    },
  ),
  of(`(?:100|one hundred|a hundred|hundred|1000|110|200) ?(?:%|percent|per cent|pct)${andNext}`, {
    unless:
      '(?:battery|charg(?:ed|ing|e)|zoom(?:ed)?|brightness|volume|scal(?:e|ing)|toner|ink|disk|drive|progress|bar|storage|full|download(?:ed)?|upload(?:ed)?|loaded|copied|mailbox|space|capacity|display|size|magnification|used|load)(?:[a-z ]*)',
    unlessBefore: "(?:not|n't|never|cannot|can't|nobody)(?: [a-z]+){0,3}",
    swaps: [leftOut],
  }),
  of(
    `${will} always|(?:it|that|this|everything|they|which|printer|computer|laptop|connection|wi-?fi|phone|system|mail)s?(?: [a-z]+)? always (?:works?|runs?|functions?|comes? (?:up|on)|prints?|saves?|connects?|starts?)|always (?:be )?(?:on time|available|reachable|working|reliable|be there|be up|up and running)|works? always`,
    {
      unlessBefore: `${hedged}|not|n't|has|had|have|does not|doesn't|said|wrote`,
      unless:
        "(?:not|n't|almost|nearly) always|always (?:be )?(?:happy|glad|welcome|here to|able to (?:call|reach|ask|write)|find (?:me|help)|a little|a few|some)|has always|had always|(?:i|we)(?:'ll| will) always (?:try|do my best|listen|let you|tell|keep)",
      swaps: [
        (match) =>
          /^will always$/i.test(match[0])
            ? 'will normally'
            : /^'ll always$/i.test(match[0])
              ? '’ll normally'
              : null,
      ],
    },
  ),
  of(`(?:most )?(?:definitely|undoubtedly|unquestionably|indubitably)${andNext}`, {
    unless:
      'definitely (?:worth|not sure|did the right|the right|helped|helpful|a good|understand|see why|my|our|one to|something)',
    unlessBefore: "(?:not|n't|can't|cannot|nobody can)(?: [a-z]+){0,3}",
    swaps: [leftOut],
  }),
  of(
    "(?:will|'ll|is|are) (?:most )?(?:certainly|surely|absolutely) (?!sorry|happy|glad|be happy|be glad|right|fine|understand|look|try|worth|not your)[a-z]+|certainly (?:be (?:ready|there|fixed|done)|work|arrive|have it|get it)",
    { unlessBefore: hedged },
  ),
  of('(?:,? )?for (?:sure|certain)', {
    unless:
      "(?:know|say|tell|sure|find out|promise|established?|confirm)(?: [a-z']+){0,3} for (?:sure|certain)",
    swaps: [''],
  }),
  of(
    '(?:without|beyond) (?:a |any |the slightest )?(?:shadow of a )?doubt|without fail|no matter what(?: happens)?(?! you)|no (?:ifs|doubt about it)|come what may|come hell or high water|under no circumstances|you can (?:count|rely|bet) on (?:it|that|this)|count on it|mark my words|trust me|i swear|cross my heart|you have my word|(?:my|our) word (?:of honou?r|on it)|once and for all|for good(?= |[.!,]|$)|for all time|for ever|forever|(?:bullet|fool|fail|idiot)-?proof|fail-?safe|infallible|unbreakable|flawless(?:ly)?|(?:risk|error|trouble|problem|worry|bug)-free|zero (?:risk|downtime|problems|errors)|(?:absolutely |completely |totally )?no risk|permanently (?:fixed|solved|gone|resolved)|(?:absolutely|entirely) (?:certain|sure|nothing|no|never|everything|positive|safe|secure|guaranteed|impossible)|(?:completely|totally|fully|perfectly|100 ?%) (?:safe|secure|protected|reliable|certain|sure)(?! to (?:open|delete|ignore))|(?:every single|each and every) time',
    {
      unless:
        "(?:not|n't|never) (?:yet )?(?:entirely|absolutely|completely|totally|fully|perfectly|100 ?%|permanently)|gone for good|(?:is|are|it's|was|were|does|lost|left|no) (?:[a-z]+ )?for good (?:reason|measure)|for good (?:measure|reason)|took forever|taken forever|taking forever|takes forever|absolutely nothing (?:you|to)|(?:absolutely|entirely) no (?:need|trouble|problem|rush|hurry|bother)|absolutely no risk of you|under no circumstances (?:open|click|give|share)",
      unlessBefore: 'lost|gone|deleted',
    },
  ),
  of(
    "(?:nothing|no (?:data|files?|mails?|e-?mails?|documents?|pictures?|messages?|settings|information|one's files))(?: (?:at all|else|ever))? (?:will|can|could|is going to|are going to|'ll|would)(?: ever| possibly)? (?:be lost|be deleted|be missing|go (?:wrong|missing|lost)|get lost|break|fail|disappear|happen to your|go astray|be damaged|be affected)|no data loss",
    {
      unlessBefore: `${hedged}`,
      swaps: [
        (match) =>
          /^nothing will (?:be lost|get lost|go missing)$/i.test(match[0]) ? likeNothing(match[0]) : null,
      ],
    },
  ),
  of(
    "there (?:will|won't|will not|is going to|are going to|'ll) be (?:no|any) (?:more |further |other |additional |new |such |longer )*(?:problems?|trouble|outages?|interruptions?|issues?|delays?|errors?|surprises|downtime|failures?|crash(?:es)?|faults?|disruptions?|complaints|breakdowns?|waiting)|no more (?:problems|trouble|outages|crashes|issues|delays|errors|jams|failures|interruptions)(?! (?:came|were|have|showed|since))",
    {
      unlessBefore: `${hedged}|saw|seen|had|found|been`,
    },
  ),
  of(
    "(?:never|not|n't|no longer)(?: ever)? (?:have to |need to |be )?(?:worry(?:ing)?|worried) (?:about (?:this|it|that|anything)[a-z ]* )?(?:ever )?(?:again|any ?more)",
  ),
  of(
    "i (?:can |do |solemnly |hereby |personally )*(?:promise|swear|vow|pledge)(?: you)?(?: that)? (?!to|i|we|you (?:i|we|to|a|an)|an?|not to|anything|you'll hear|you will hear)[a-z']+|i (?:can )?(?:promise|swear)(?: you)?(?: that)? (?:you(?:'ll| will) (?!hear|get an?)|it|this|that it|nothing|everything|there)",
    {
      unlessBefore: "not|n't|never",
      unless: "(?:can't|cannot|not|n't) promise",
    },
  ),
  of(
    "(?:i|we)(?: can)? assure you(?: that)?(?=[^.]*(?: will| won't| no | never|'ll| nothing| any| always| safe))|you can (?:be|rest|feel) (?:absolutely |quite |completely |perfectly |very )*(?:sure|certain|assured|confident)(?: that)?|(?:rest|be) assured(?: that)?(?=[^.]*(?:never|won't| no |nothing|will (?:not|be|work)|always|happen|safe))",
    { unless: "(?:am|are|'re) (?:working|looking|doing)" },
  ),
  of(
    "(?:it|this|that)(?:'s| is)(?: now| simply| absolutely| virtually| completely)* impossible (?:that|for (?:it|this|that|anything)|to (?:break|fail|lose|go wrong))|impossible to (?:break|fail|go wrong)|no way (?:that )?(?:this|it|that) (?:can|could|will)|(?:can't|cannot|can never|won't|could not) (?:possibly )?go wrong|(?:nothing|it|this|that) (?:can|will) ever (?:go wrong|fail|break)",
    { unlessBefore: 'you|how|what' },
  ),
  of(
    "(?:this|that|it) (?:was|is|will be) (?:definitely |certainly )?the (?:very )?last time(?: that)? (?:it|this|that|you)|from now on,? (?:it|this|everything|the [a-z]+|you|there|we)(?:'ll| will)? (?:be |run |work |works |runs |always |never |have )+(?:perfect(?:ly)?|flawless(?:ly)?|smooth(?:ly)?|without|always|fine|no|stable|reliabl[ey])?|without any (?:further |more )?(?:problems?|issues?|trouble|interruptions?|delays?|downtime)(?: (?:from now on|again|at all|whatsoever|ever))|(?:work|run|be)s? (?:perfectly|flawlessly|smoothly) (?:forever|from now on|always|for (?:years|ever))|(?:is|are|it's) (?:now )?(?:100 ?%|fully|completely|totally|absolutely|entirely) (?:stable|reliable|secure|problem-free|immune|risk-free)",
    {
      unlessBefore: hedged,
      unless: 'from now on (?:i|we) (?:check|look|keep)',
    },
  ),
  of(
    "(?:won't|will not|not going to) have (?:any |to deal with )+(?:more |further |other |new )*(?:problems?|trouble|issues?|errors?|outages?|crashes|delays?|difficulties|worries)",
    { unlessBefore: hedged },
  ),
]

function likeNothing(found: string): string {
  return found.startsWith('N') ? 'We keep a copy of everything' : 'we keep a copy of everything'
}
