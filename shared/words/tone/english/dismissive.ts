import { andNext, leftOut, type Phrase, phrasesOf } from '../phrase.ts'

const of = phrasesOf(
  'dismissive',
  'This makes the problem, or the person, look small. Leave it out, or say it as you would face to face.',
)
const chase = phrasesOf('dismissive', 'This sends them on a chase. Offer to ask for them.')

export const englishDismissive: readonly Phrase[] = [
  of(
    "you (?:just|only|simply|merely) (?:have|need|had|needed|got) to|you (?:just|only|merely) (?=(?:restart|reboot|click|press|turn|plug|type|open|select|follow|read|log|switch|push|do|go|put)(?= ))|all you (?:have|need|had|needed)(?: got)? to do (?:is|was)|all it takes is|you(?:'ve)? only (?:got )?to",
    {
      unless:
        '(?:is|was) (?:to )?(?:keep|enjoy|use it|sign in|say|tell|call|wait)|need to sign|just need to (?:sign in|call|say|tell|ask|let|reply|write|choose)|you just (?:click|press)[a-z ]*, and',
      unlessBefore: 'if|did|do|or',
      swaps: [
        (match) => (/^you [a-z]+ (?:have|need)/i.test(match[0]) ? `${match[0].slice(0, 3)} can` : null),
      ],
    },
  ),
  of(
    `^[^a-z]*(?:please |then |so |well,? |oh,? )*(?:just|simply) (?=(?:google|read|follow|restart|reboot|do (?:it|as|what)|deal|live|get (?:used|over|on)|look it|be patient|wait|try harder|use (?:it|common|your)|learn|figure|fix|accept|turn it off|ask (?:someone|google)|watch|check the|switch it|log (?:out|off)|work around|ignore|click|press the|pay|type|look (?:in|at) the)(?! [a-z ]*(?:and i|for me)))`,
    {
      swaps: [(match) => (/^[^a-z]*(?:just|simply) $/i.test(match[0]) ? 'Please ' : null)],
    },
  ),
  of(
    "(?:google it|look it up(?: yourself)?|rtfm|figure it out(?: yourself)?|(?:do|fix|find|solve|sort) (?:it|that|this)(?: out)? yourself|help yourself|get over it|deal with it|live with (?:it|that|this)|get used to (?:it|that|this)|grow up|get a grip|tough luck|too bad|bad luck|suck it up|take it or leave it|whatever|so what|not my problem|not our problem|your (?:own )?problem(?=[.!]|$)|that's your problem|what do you (?:want|expect)(?: me to do)?|what did you expect|who cares|i (?:really )?(?:don't|do not|couldn't|could not) care(?: less)?|(?:i'm|i am) not interested|leave me alone|stop (?:bothering|pestering|nagging|complaining|whining|calling me)|not (?:worth|a good use of) my time|(?:a )?waste of (?:my |our )?time|wast(?:e|ing) (?:my|our) time|bothering me|pester(?:ing)?|nagging|whining|moaning|if you must know|do i have to|spare me|give me a break|seriously\\?|really\\?|duh)",
    {
      unless:
        'what do you expect to|(?:you (?:can|could) )?(?:do|fix) (?:it|that) yourself if you like|whatever (?:you|is|it|suits|works|time|the|happens|i|we|caused|else|day)|hope (?:that )?(?:you|i)|is (?:it|something|anything) still bothering|sorry (?:to|for) bothering',
      unlessBefore:
        "whatever|do not have to|don't have to|not have to|never have to|without|you are not|you're not|not",
    },
  ),
  of(
    "(?:it |that |this |everything |mine )?works? (?:just |perfectly |absolutely |totally )*(?:fine |well |great |ok |okay |perfectly |without (?:any )?problems )?(?:(?:on|at|in) (?:my|mine|our|my own|this) (?:machine|computer|pc|laptop|desk|end|side|phone|mac|office|system|workstation)|for (?:me|us|everyone else|everybody else|all (?:the )?others|the others|the rest|others|all of us|other people|my)(?= |[.!,]|$)|fine here(?=[.,!]|$)|here(?=[.!]|$))|works for me|(?:i|we) (?:don't|do not|can't|cannot) (?:see|have) (?:a|any|the) (?:problem|issue)s? (?:here|on my)",
    {
      unless:
        "if|so i|so (?:that|the)|whether|works for me too|(?:yes|fine|good|great|ok|okay),? (?:that|this) works for me|(?:date|time|monday|tuesday|wednesday|thursday|friday|o'clock|am|pm|ten|noon|slot|appointment)[a-z ]* works for me",
    },
  ),
  of(
    "calm (?:yourself )?down|(?:please |just )*chill(?: out)?(?=[.!,]|$)|^[^a-z]*(?:please |just )*(?:relax|keep calm|stay calm|cool down|settle down)|keep your (?:hair|shirt) on|take a chill|don't (?:be so|get so|make such a|make a) (?:fuss|dramatic|upset|impatient|sensitive|difficult|silly|worked up|emotional|angry|drama|scene)[a-z ]*|no need to (?:get upset|shout|be rude|get angry|make|yell|be so|raise your|overreact|complain|be dramatic|get worked up)[a-z ]*|(?:you are|you're|you seem to be)(?: just| really| clearly| totally| being)* (?:over-?react|exaggerat|imagin|making (?:this|it|that) up|being (?:unreasonable|difficult|dramatic|silly|impatient|too)|overly|too (?:impatient|sensitive|demanding|dramatic)|impatient|unreasonable|confused|paranoid)[a-z]*|over-?reacting|hysterical",
    {},
  ),
  of(
    `(?:as |like )(?:everyone|everybody|anyone|anybody|we all|you all|any user|most people|all (?:of )?us|every user|you (?:surely|certainly|should|well|probably|of course))(?: [a-z]+){0,3} (?:knows?|can see|would know|should know|understand|see|agree)${andNext}`,
    { swaps: [leftOut] },
  ),
  of(
    'as you (?:may |might |should |must |surely |will |already |certainly |well |ought to |can )+(?:be )?(?:know|aware|see|imagine|remember|recall)' +
      andNext,
    {
      unless:
        'as you can (?:see|imagine) (?:in|on|from|below|the|it)|as you may (?:know|remember|recall|be aware)|as you might',
      swaps: [leftOut],
    },
  ),
  of(
    "(?:everyone|everybody|anyone|anybody) (?:(?:here|else|should|would|surely|with half a brain) )*(?:knows?|understands?|can (?:do|see|use|understand|manage)|could (?:do|see|use|understand|manage)|manages|gets it)(?: (?:that|how|this|it|why|to|what))?|every(?:one|body) else (?:can|could|manages?|managed|has|had|got|gets?|understands?|understood|is able|was able|does|did|seems)(?: [a-z]+){0,3}|common (?:knowledge|sense)|any (?:idiot|fool|child|kid|beginner)|(?:even )?(?:a|my|every|any) (?:[a-z-]+ )?(?:child|kid|toddler|monkey|grandmother|grandma|five-year-old|year-old|baby|idiot|old|caveman)(?: [a-z]+)? (?:could|can|would|knows|manages)|child's play|rocket science|brain surgery|(?:a )?no-?brainer|piece of cake|basic computer (?:skills|knowledge)|(?:the )?(?:very )?basics(?: of)?(?= (?:of|first|before))|for dummies|computer illiterate|(?:technically|computer) (?:challenged|illiterate)",
    { unless: 'so that (?:everyone|everybody|anyone)' },
  ),
  of(
    "(?:it|that|this)(?:'s| is|isn't| isn't| can't be| cannot be| can not be| really| wasn't| was|'s really)(?: (?:really|not|n't|all|actually|just|be|simply|exactly|honestly|surely|hardly|so|even))* (?:that|so|very|all that|too|terribly|exactly)? ?(?:hard|difficult|complicated|tricky|important|urgent|serious|bad|big a deal|much to ask|tragic|dramatic)(?=[.!,]| (?:to|at|if|is it))",
    {
      unless:
        "(?:is|was|it's|that's|this is|that is|it is)(?: (?:really|very|so|quite|just|too|actually|all))* (?:hard|difficult|complicated|tricky|important|urgent|serious|bad)|[^?]*\\?(?! )|not (?:as|too) (?:bad|serious) (?:as)",
      unlessBefore: 'if|hope|sure|so (?:that )?it',
    },
  ),
  of(
    "(?:it|that|this)(?:'s| is) (?:really |hardly |certainly )?(?:not|n't|hardly) (?:that |so |too |very |really |all that )+(?:hard|difficult|complicated|tricky|important|urgent|serious|much to ask|big a deal)|(?:isn't|wasn't) (?:really |exactly )?(?:that|so|all that) (?:hard|difficult|complicated|tricky|important|urgent|serious)|how (?:hard|difficult) can it be|can't be (?:that|so) (?:hard|difficult)",
    { unlessBefore: 'if|hope' },
  ),
  of(
    "(?:nobody|no one|no-one|none of (?:the|my|your) (?:others|colleagues|users)) (?:else )?(?:(?:has|have|had|is|ever|here|in [a-z ]+|else|seems to|but you) )*(?:this|that|the|such|any|a|have|complain(?:ed|s|ing)?|report(?:ed|s|ing)?|having|problems?|trouble|noticed|asked|issues?|struggles?|needs? help|called)(?: [a-z]+){0,2}|you(?:'re| are) (?:still |really )?the (?:only (?:one|person|user)|first (?:one |person )?(?:to|who|that) complain)(?: [a-z]+)?|(?:i|we)(?:'ve| have) never (?:had|heard|received|got) (?:any |a |this |that |such )*(?:complaints?|problems?|issue)|works for everyone",
    {
      unless:
        "(?:not|n't) the only|only (?:one|person) (?:who can|i|we)|nobody else has the (?:key|code)|nobody else (?:can|could|will|sees|has access|needs|knows your)|so (?:that )?nobody|nobody (?:noticed|reported|has reported) (?:it|this) (?:before|until)|first to",
    },
  ),
  of(
    "(?:not|n't|hardly|no|never)(?: really| exactly| such| that| all)* (?:a |much of a |that much of a )?(?:big|huge) (?:deal|problem|issue|thing)|(?:just|only|merely) a (?:minor|small|tiny|little|trivial) (?:thing|issue|problem|inconvenience|annoyance|detail|matter)|(?:a |such a )?(?:trivial|petty|silly|stupid|ridiculous|pointless|dumb|absurd|laughable|idiotic|childish|unreasonable|unnecessary) (?:thing|issue|problem|matter|question|request|complaint|detail|mistake|demand|task|mail|idea|reason|email|call)|(?:not|n't|hardly) (?:exactly |really |a |my |our |that |very |an |of )*(?:priority|urgent|important|emergency|high priority|worth (?:it|the|my|our))(?=[.! ,]|$)|low(?:est)? priority|(?:there are|i have|we have|i've got|we've got) (?:far |much |many |a lot |way )?(?:more (?:important|urgent|serious|pressing)|bigger|worse|other, more|better) (?:things|problems|issues|matters|cases|requests|tasks|fish)|other priorities|end of the world|(?:nobody|no one) (?:has )?died|first world problem|storm in a teacup|fuss about|stop making|blow(?:ing|n)? (?:this |it )?(?:out of proportion|up)",
    {
      unless: `it(?:'s| is| was) not urgent (?:for|on) (?:me|us|my|our)|if it(?:'s| is) not urgent|whether|i made|my (?:own )?(?:stupid|silly)|silly mistake (?:of mine|on my|by me)|a silly mistake and i|no stupid question|no silly question|not a (?:silly|stupid)|never (?:a )?(?:silly|stupid)`,
      unlessBefore: 'if|hope|thought',
    },
  ),
  of(
    '(?:stupid(?:ity|ly)?|idiot(?:s|ic)?|moron(?:s|ic)?|dumb|dimwit|fool(?:s|ish)?|imbecile|ignorant|clueless|incompetent|incompetence|lazy|ridiculous(?:ly)?|nonsense|pathetic|laughable|hopeless with|useless|annoying (?:question|request|mail|call|user|people)s?|crap|damn|bloody|hell|wtf|shit(?:ty)?|f\\*+|fuck(?:ing|ed)?|bullshit|sucks?)',
    {
      unless: `no (?:stupid|dumb|silly) questions?|not (?:stupid|dumb|silly|at all stupid)|never (?:stupid|dumb)|(?:i|we)(?:'m| am|'ve| have| was| felt| made| had| did|'d)?(?: [a-z]+){0,4} (?:stupid|dumb|foolish|silly|lazy|ridiculous|ignorant)|fool(?:ed|s) (?:the|us)|vacuum|useless without`,
    },
  ),
  of(
    "(?:you|you'll|you will|you'd|you would|they|he|she)(?: (?:just|simply|then|all|still))* (?:have|need|'ll have|'ve got) to (?:just |simply )?(?:wait(?: (?:your turn|like|in line|and see|until|for|till|longer|a while|a bit))?|be patient|live with|cope|make do|put up|accept|deal|get used|manage|do without|work around|lump|bear with|queue|get in line)",
    {
      unless: "sorry|apolog|don't|do not|not have|without having|n't have",
      unlessBefore: "if|not|n't|sorry(?: [a-z]+){0,2}|long|that",
    },
  ),
  of(
    "wait (?:for )?your turn|like everyone else|like everybody else|like all the others|(?:back|end) of the (?:queue|line)|get in (?:the )?(?:line|queue)|patience is a virtue|have some patience|(?:please |just |you (?:must|should|need to) )(?:try to )?(?:learn to )?be (?:a (?:bit|little) )?(?:more )?(?:patient|reasonable|realistic|understanding|sensible)(?=[.!,]|$)|(?:stop|quit) asking|you(?:'ll| will) (?:get|hear|see|know) (?:it )?when (?:you|it|i|we)(?:'re| are| get|'s) (?:it|ready|done|to it)(?=[.!]|$)|when i (?:get|feel|have time)(?: around)? (?:to it|like it)",
    {
      unless: 'thank',
    },
  ),
  chase(
    "(?:you(?:'ll| will|'ve| have|'d| would| must| should| need to| can)?(?: (?:just|simply|then|better|probably|please|have to|need to|got to|want to))* |please |^[^a-z]*|better |best |just )(?:(?:ask|find|contact|call|bother|talk to|try|see|speak to|e-?mail|chase|phone|turn to|approach|go to) (?:someone|somebody|anyone) else|go elsewhere|look elsewhere|sort (?:it|that|this) out (?:with|yourself|on your own|among)|(?:contact|call|ask|chase|phone|e-?mail|write to|talk to|complain to|take (?:it|this|that) up with|speak (?:to|with)|turn to|check with|deal with|get in touch with) (?:the |your |our )?(?:vendor|supplier|manufacturer|provider|isp|internet provider|phone company|telekom|microsoft|apple|google|hp|dell|lenovo|adobe|canon|facilities|hr|accounting|finance|maintenance|procurement|the shop|shop|store|retailer|seller|electrician|caretaker|janitor|landlord|carrier|publisher|developers?|them)(?: [a-z]+)?(?: (?:yourself|directly|about (?:that|this|it)|for that|for this|instead))?)",
    {
      unless:
        "if|i(?:'ll| will| can| have|'ve| am|'m)|we(?:'ll| will| can| have|'ve)|no need|do not (?:have|need)|don't (?:have|need)|not have to|or i|for you|once|thank",
    },
  ),
  of(
    "(?:it|that|this|everything|mine)(?:'s| is| was| looks| runs| loads| opens| prints| starts) (?:just |perfectly |absolutely |completely )*(?:fine|ok|okay|good|normal|fast) (?:on|at) (?:my|our|mine)(?: [a-z]+)?|only a (?:printer|computer|mouse|screen|machine|cable|mail|password)",
    { unless: 'if|so i|so (?:that|the)|whether|and yours|as well' },
  ),
]
