import type { Sayings } from '../../say.ts'

const kind =
  "sorry|if you|i'll|i will|until|won't have|will not have|you do not|you don't|how it was before|nothing you need"

/** Tells the reader that nothing will get better. */
export const fatalism: Sayings = {
  rule: 'fatalism',
  message: 'This shuts the door. Say what you can still try, or what makes it bearable until then.',
  sayings: [
    {
      say: "[that's|that is|this is|thats|it's|it is] [just|simply|sadly|unfortunately|really]? [how|the way|just how|just the way] [it is|it's|it goes|things are|it works|things go|life is|they are|this works]",
      example: 'That’s how it is.',
      unless: 'is that how|worked before',
    },
    { say: 'it is what it is', example: 'It is what it is.' },
    {
      say: "[that's|that is|such is|c'est|so is] [just]? [life|technology for you|computers for you|it for you|the world|the system|school for you|la vie|progress|fate]$",
      example: 'That’s life.',
    },
    {
      say: "[have|has|had|'ll have|need|got|ought|learn] to [just|simply]? [live|cope|put up|make do|come to terms|deal|accept] [with|that|it|things]",
      example: 'You’ll have to live with it.',
      unless: kind,
    },
    {
      say: '[must|will|can only|should] [just|simply|all]? [live with|put up with|accept|get used to|make do|resign]',
      example: 'We can only accept it.',
      unless: `${kind}|accept my|accept our`,
    },
    {
      say: '[have|has|need] to [simply|just]? [get used to|accept it|make do|resign]',
      example: 'You will have to get used to it.',
      unless: kind,
    },
    {
      say: '[nothing|not much|not a thing|little] [to be done|that can be done|you can do|anyone can do|one can do|we can do|i can do|can be done|could be done|to be changed|you can change] [about it|about that|about this|here]?$',
      example: 'There’s nothing to be done about it.',
      unless: 'you need to do',
    },
    { say: "[can't|cannot|can not|couldn't] be [helped|changed]$", example: 'It can’t be helped.' },
    {
      say: '[these|those|old|such|such old|cheap|all] [old|cheap]? [machines|computers|laptops|printers|things|devices|models|screens|programs|phones|tablets|boxes|cables] [do|just do|simply do|are like|always do|break|fail|never] [that|this|just|like that|so|work|simply]',
      example: 'These old machines do that.',
    },
    {
      say: "[are|is|'s] [just|simply]? like that [sometimes|these days|here]?$",
      example: 'Computers are like that sometimes.',
      unless: kind,
    },
    {
      say: "[it|that|this|things] [has|have|'s] always been [like that|like this|that way|this way|so|the same]",
      example: 'It has always been like that.',
      unless: kind,
    },
    {
      say: '^[tough|tough luck|bad luck|hard luck|tough break|too bad|hard cheese|oh well|shame]$',
      example: 'Tough luck, the file is gone.',
    },
    {
      say: 'what [do|did|can|else do|would] you [expect|want] [from|of|with|for|when|at]',
      example: 'What do you expect from an old laptop?',
    },
    {
      say: "[nothing|not much|little|hardly anything] … [ever|will|is going to|'s going to] [change|changes|improve|improves|get better|happen|be done]",
      example: 'Nothing ever changes here.',
      unless: 'for you|close|else',
    },
    {
      say: '[get|raise|have] [my|your|any|too many|high|great|false|too high]? [hopes|hope] [up|too high|that|of|about]?',
      example: 'I wouldn’t get my hopes up.',
      unless: 'raised|hopes too early|sorry',
    },
    { say: "[don't|do not|wouldn't|would not] hold your breath", example: 'Don’t hold your breath.' },
    {
      say: "[can't|cannot|can not|you never] [always]? [have|get|please|win] [everything|it all|them all|everyone|what you want]",
      example: 'You can’t have everything.',
    },
    {
      say: '[such things|these things|things like that|things like this|that sort of thing|it|that|stuff|accidents] [just|simply|do|will|sometimes]? happen[s]?$',
      example: 'Such things happen.',
      unless: "sorry|don't worry|easily|should not|how did|when does",
    },
    {
      say: '^[such|these|those] things [just|simply|do]? happen$',
      example: 'Such things happen.',
      unless: 'worry',
    },
    { say: '[shit|stuff|life] happens', example: 'Stuff happens.' },
    {
      say: "[don't|do not|doubt|never|won't|not] … [will]? [ever|really]? [get|gets|be|become|getting|going to get] [any]? [better|fixed|solved|improved]",
      example: 'I don’t think that this will ever get better.',
      unless: `${kind}|yet`,
    },
    {
      say: "[that's|that is|it's|this is] the [price|downside|drawback|curse|problem] [of|with|we|you]",
      example: 'That’s the price of cheap hardware.',
    },
    {
      say: '[break|breaks|fail|fails|happen|happens|crash|stop|come back|go wrong|jam] … [anyway|sooner or later|again and again|one day or another|eventually]',
      example: 'It’ll break again sooner or later.',
      unless: `${kind}|call me`,
    },
    {
      say: '[sooner or later|one way or another|in the end|at the end of the day] … [anyway|anyhow|break*|fail*|go*|die*|stop*|crash*]',
      example: 'Sooner or later it breaks.',
      unless: kind,
    },
    {
      say: "[no|any|little|not much|hardly any|isn't any|not any] [point|sense|use|purpose] [in|trying|asking|complaining|waiting|hoping|to]",
      example: 'There’s no point in trying again.',
      unless: "need|i'd|instead|there's a point",
    },
    { say: '[you]? get what you pay for', example: 'You get what you pay for.' },
    {
      say: '[we|you|everyone|one] … [make do|makes do|muddle through|grin and bear it|suffer|bite the bullet|tough it out]',
      example: 'We will have to make do.',
      unless: kind,
    },
    {
      say: '[waste of time|pointless|hopeless|a lost cause|beyond saving|not worth the effort|not worth it|doomed|no hope|useless anyway|out of my hands|out of our hands]',
      example: 'It is a lost cause.',
      unless: 'not a waste|not hopeless|not pointless|your',
    },
    {
      say: '[who knows|god knows|heaven knows|goodness knows|no idea] [if|whether|when|why|how]',
      example: 'Who knows if it will ever work.',
      unless: "i'll|i will|find out|ask",
    },
    {
      say: "[you'll|you will|we'll|we will|you|one] [just|simply]? get used to it",
      example: 'You will get used to it.',
      unless: kind,
    },
    {
      say: '[what] [can|could|should|shall|are] [you|i|we|one] [do|going to do|to do]$',
      example: 'What can you do?',
      unless: 'for you|next|instead|to help',
    },
    {
      say: '[same|the same] [old story|as ever|procedure as every|old song|thing every]',
      example: 'Same old story.',
    },
    {
      say: "[welcome to|that's] [my world|the club|reality|the real world]",
      example: 'Welcome to my world.',
    },
    { say: "[and]? that's that$", example: 'It is gone, and that’s that.' },
    {
      say: '[nobody|no one|nothing] [can|could|will] [do|change|help|be done] [anything|it|that|this|about]',
      example: 'Nobody can change that.',
      unless: 'see|harm',
    },
  ],
}
