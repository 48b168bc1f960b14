import type { Sayings } from '../../say.ts'

const kind =
  "i'm sorry|i am sorry|not easy|isn't easy|is it easy|i'll|i will|i'd|gladly|show you|thank you|if"

/** Makes the task sound so easy that only a fool would ask. */
export const condescending: Sayings = {
  rule: 'dismissive',
  message: 'If it were easy for them, they would not have asked. Show the step, without judging it.',
  sayings: [
    {
      say: "[it's|it is|that's|that is|this is|which is|which, by the way, is] [actually|really|quite|very|honestly|truly|all|in fact|pretty]? [really|quite|actually|very|so|rather|perfectly|incredibly|pretty]? [easy|simple|straightforward|basic|elementary|trivial|self-explanatory|self-evident|easy to do]$",
      example: 'It is really quite easy.',
      unless: kind,
    },
    {
      say: "[couldn't|could not|can't|cannot] [really]? be [simpler|easier|clearer|more obvious|that hard|so hard|that difficult|so difficult|any easier]",
      example: 'It could not be simpler.',
    },
    {
      say: '[basic|general|elementary|common|everyday|standard|minimal] [computer|it]? [knowledge|skills|know-how|sense|literacy|education]',
      example: 'This is basic knowledge.',
      unless: 'course|you will learn|no … [knowledge|skills]|need',
    },
    {
      say: "[this is|that is|that's|it's|it is|these are|those are] … [computer|absolute|really|just]? [basics|the basics|101|abc|kindergarten]",
      example: 'This is computer basics.',
    },
    {
      say: '[even|any] [my|a|the|your] … [mother|grandmother|grandma|granny|mum|mom|father|dad|grandfather|kid|kids|child|children|daughter|son|nephew|niece|dog|cat|toddler|pupils|trainee|intern|first-grader|first-graders|beginner] [could|can|would|manages|managed|knows|does|did|understands|has]',
      example: 'Even my mother could set this up.',
    },
    {
      say: '[my|a] [three|four|five|six|seven|eight|nine|ten|two]-year-old … [could|can|would|manages|managed|knows|does|did|understands]',
      example: 'My six-year-old can do that.',
    },
    {
      say: '[anyone|anybody|everyone|everybody|any fool|any child|any pupil|any adult] … [can|could|manages|is able to|knows|should be able to|should manage|should know|ought to] [change|do|set|use|open|press|find|plug|click|read|send|attach|manage|handle|connect|print|on|how|turn|switch|restart|fill|type]',
      example: 'Anyone can change a toner.',
      unless: `${kind}|so that|now|again|want|borrow`,
    },
    {
      say: '[everyone|everybody|everyone else|most people|the others|all the others] [manages|managed|learns|learnt|figured|figures|gets|got|understands|understood] [it|this|that|to|without]',
      example: 'Everyone manages this on the first day.',
    },
    {
      say: "[self-explanatory|child's play|a no-brainer|not rocket science|not brain surgery|hardly rocket science|no witchcraft|idiot-proof|foolproof|a piece of cake|common sense|easy as pie]",
      example: 'It is child’s play.',
    },
    {
      say: "[it's|it is|that's|that is|it takes|it only takes|it just takes|it literally takes|there are] [literally|just|only|all of|precisely|exactly|no more than]? [one|two|three|a single|a couple of] [click|clicks|button|buttons|step|steps|key|keys|mouse click]$",
      example: 'It is literally one click.',
      unless: kind,
    },
    {
      say: "[shouldn't|should not|can't|cannot|isn't|is not|surely isn't] … [too much to ask|asking too much|beyond you|beyond anyone|too difficult|too hard|so hard|that hard]",
      example: 'That shouldn’t be too much to ask.',
      unless: kind,
    },
    {
      say: '[you only|you just|you simply|one only|one just|you merely] [have|need|had|needed|has|ought] to [look|read|click|press|follow|think|plug|open|turn|use|listen|pay|search|restart|scroll|ask]',
      example: 'You only have to look at it properly.',
      unless: 'only need to sign',
    },
    {
      say: '[look|looked|looking|read|reading|listen|listening|think|thinking] [at] … [properly|carefully|closely|for once]',
      example: 'You only have to look at the screen properly.',
      unless: 'i|we|please',
    },
    {
      say: '[that|this|it|which|how to] … [should|ought to] … be [common|obvious|clear|known|familiar|second nature|possible|doable|manageable|within] [sense|to anyone|to everyone|to you|by now|for an adult|for anyone|knowledge|for a]?',
      example: 'That should be familiar by now.',
      unless: 'hope|soon|again|tomorrow',
    },
    {
      say: "[it's|it is|that's|that is|this is] [not|hardly|scarcely] [exactly|really|that|so|all that|particularly|actually]? [difficult|hard|complicated|a secret|science|a mystery|tricky|demanding|quantum]",
      example: 'It is not exactly difficult.',
      unless: "[it's|it is] not [easy]|hope",
    },
    {
      say: 'as [any|every|a|an] … [teacher|nurse|doctor|clerk|adult|professional|colleague|person|user|secretary|employee|manager] [should|would|knows|must|can|ought]',
      example: 'As any teacher should know, a screen needs power.',
    },
    {
      say: "[surely|i'm sure|i am sure|i hope|presumably|i assume] [that]? [you|you'll|you'd] … [know how|know what|know where|can manage|manage|are able|are capable|can read|can find|can press|can click|can operate]",
      example: 'Surely you know how to attach a file.',
    },
    {
      say: '[bit|moment|minute|second] of [thinking|thought|reflection|common sense|logic|initiative]',
      example: 'A bit of thinking along would help.',
    },
    {
      say: "[won't|don't|aren't|can't|didn't|wouldn't|couldn't] you$",
      example: 'You will manage that, won’t you?',
      unless: 'coming|come',
    },
    {
      say: '[in|with] [very|really|quite]? [simple|plain|small|easy|short] [words|terms|language|steps] [for you|again|so that|this time|once more]?',
      example: 'Let me explain it in very simple words.',
      unless: 'i tried|manual|guide|page',
    },
    {
      say: '[explain|explaining|show|spell] … [slowly|very slowly|step by step for you|as simply as possible|letter by letter|it out for you|like you are|like you were|as if you]',
      example: 'I will explain it slowly.',
    },
    {
      say: "[one|i|you] [would|might|should|could|'d] [expect|think|assume|hope] … [adult|adults|grown-up|teacher|professional|person|people|someone|anyone|you|university|colleague*|graduate*] … [manage|know|able|can|read|could|would|handle|remember]",
      example: 'One would expect an adult to manage that.',
    },
    {
      say: '[not|nothing|hardly] [really]? [something|anything]? [that|which]? [one|you|anyone|anybody] [really|should|would]? [needs|need|requires|require] [help|support|it|me|a technician|an expert|training|to ask]',
      example: 'This is not something one needs help with.',
      unless: "you need to do|don't",
    },
    {
      say: "[shouldn't|should not|don't|do not|hardly] [really|think i]? [have|need] to [explain|teach|tell|show|describe|point] [how|what|you|anyone|that|why|where]",
      example: 'I shouldn’t have to explain how a mouse works.',
      unlessBefore: 'you',
    },
    {
      say: "[don't|do not|doesn't|does not|won't|hardly] … need [a|an] … [degree|phd|engineer|expert|genius|diploma|training|rocket scientist|course|manual]",
      example: 'You don’t need a degree to plug in a cable.',
      unless: 'to come|to bring|we offer',
    },
    {
      say: '[says|is written|stands|states] [so|it|that]? [right|clearly|plainly|quite clearly|in plain english|in big letters]? [there|here|on] … [screen|door|sign|page|box|label|button|form|lid|in big letters]',
      example: 'It says so right there on the screen.',
      unless: 'when|what|if|[do|does] not|can you|you see|wrong',
    },
    {
      say: '[try|start by|how about|what about|have you tried|you could try|consider] [actually]? [reading|looking|thinking|listening|googling|switching it on|turning it on|plugging it in|using your]',
      example: 'Try reading what it says.',
      unless: "i'll|i will|i'd",
    },
    {
      say: '[quick|short|simple|little|brief|two-minute|one-minute] [search|look|google|glance] … [would|could|might|will]',
      example: 'A quick search would have answered this.',
      unless: 'i|help me',
    },
    {
      say: '[would|could|might] have [answered|told you|shown you|solved] … [this|that|it|you|question|itself]',
      example: 'The guide would have answered this.',
      unless: 'i could have|i would have|i should',
    },
    {
      say: '[if you|had you] … [taken|attended|come to|done|been at|been to] the [course|training|meeting|class|lesson|introduction]',
      example: 'Had you taken the course, you would know.',
      unlessBefore: 'thank',
    },
    {
      say: "[you'd know|you would know|you'd see|you would see|you would have known|you'd have known|you would have seen]",
      example: 'You would know where the menu is.',
      unless: kind,
    },
    {
      say: '[is it|was it|is that|can it|can that] [really|be]? [so|that|be so|be that|too] [hard|difficult|complicated|much]',
      example: 'Is it really so hard to press a button?',
    },
    {
      say: '[how] [anyone|anybody|a person|you|somebody|someone] [can|could] [possibly|manage to|not|fail|miss|overlook|forget|be|still]',
      example: 'I wonder how anyone can miss it.',
    },
    {
      say: "[you|you people|some people] [clearly|obviously|simply|just|evidently|really]? [don't|do not|didn't|did not] [understand|get|grasp|have a clue|have the faintest|know how|know what]",
      example: 'You simply don’t understand how it works.',
      unless: 'if|nothing|sorry|you did not know',
    },
    {
      say: '[every|any] [school|first-year]? [child|pupil|schoolchild|schoolboy|kid|student|beginner|toddler|five-year-old] [knows|can|could|understands|learns|does]',
      example: 'Every child knows that.',
    },
  ],
}
