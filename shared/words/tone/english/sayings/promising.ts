import type { Sayings } from '../../say.ts'

const hedged =
  "hope|should|expect|probably|likely|about|around|roughly|might|may|if|try|until|can't promise|cannot promise|can't say|by then"

/** Promises that leave no room. */
export const promising: Sayings = {
  rule: 'promise',
  message: 'Nobody can promise this. Say what you expect, and what you will do if it turns out otherwise.',
  sayings: [
    {
      say: "[i'll|i will|we'll|we will|it'll|it will|it's|it is|that's|that is|you'll|you will|i'm|i am|done|ready|there|fixed|will be|be] … in [just|only|less than|under]? [a|one|two|three|five|ten|fifteen|a few|a couple of|thirty|5|10|2|the next five|the next ten|no|a flash of a] [second|seconds|minute|minutes|moment|moments|instant]$",
      example: 'I’ll be there in five minutes.',
      unless: `${hedged}|starts|restarts itself`,
    },
    {
      say: 'in [no time|a jiffy|a flash|an instant|next to no time|a heartbeat|the blink of an eye|a snap|the twinkling of an eye|no time at all|a tick]',
      example: 'It will be done in no time.',
      unless: 'i hope',
    },
    {
      say: '[once and for all|for good now|forever now|for ever now|for ever and ever|until the end of time]',
      example: 'This solves it once and for all.',
    },
    {
      say: '[have it|have that|be ready|be done|be there|is ready|be fixed|be back|have them] [in|within] [an|one|the|the next|half an|under an|less than an|a|two|24|48] [hour|hours|minute|minutes|day]',
      example: 'You’ll have it within the hour.',
      unless: hedged,
    },
    {
      say: "[you have|have|give you|giving you|you've got|on] my [word|guarantee|promise|honour|honor] [on|that|for|of]?",
      example: 'You have my word on it.',
      unless: 'did not keep|broke',
    },
    {
      say: '[can|may] [count|rely|depend|bank|bet] on [it|that|this|the]',
      example: 'You can count on it being ready.',
    },
    {
      say: '[that|this|it] [was|is|will be|will have been] the last time [that|it|this|you|the|your|anything]',
      example: 'That was the last time it jammed.',
    },
    {
      say: '[sorted|fixed|solved|done|gone|over|repaired|settled|cured|mended] [forever|for ever|for all time|permanently|for eternity|for good]',
      example: 'It’s sorted forever now.',
    },
    {
      say: 'consider [it|that|this|the matter|it all] [as good as]? [done|solved|fixed|sorted|closed|dealt|settled|ordered|handled]',
      example: 'Consider it done.',
      instead: 'I will do it today',
    },
    {
      say: "[you'll|you will|you|we'll|we will] never [see|have|hear|get|need|notice|be|lose|face|experience] [that|this|it|the|any|a|to|another|such|from|about|your]",
      example: 'You’ll never see that message again.',
      unless: 'be asked|never have to [pay|show]|hope',
    },
    {
      say: '[no|not a|zero|not the slightest|absolutely no] [chance|danger|risk|possibility|way] [that|of|it|this|for|anything|whatsoever]',
      example: 'No chance that it comes back.',
      unless: 'you|no way of knowing|no way to',
    },
    {
      say: "[there's|there is] no way [it|this|that|anything|the]",
      example: 'There’s no way it can go wrong.',
    },
    {
      say: "[from|as of] [today|now|tomorrow|monday|this] [on|onwards|onward]? … [won't|no more|no|never|always|without|nothing|any more|not]",
      example: 'From today on, there won’t be any more breakdowns.',
      unless: 'you can|room|open*|check|no longer needed',
    },
    {
      say: "[will|'ll|won't|can't] be [like new|good as new|as good as new|perfect|flawless|faultless|spotless|as fast as|better than ever|trouble-free|bulletproof|indestructible]",
      example: 'It will be like new.',
      unless: hedged,
    },
    {
      say: "[i'm|i am|we're|we are|you can be] [absolutely|completely|quite|totally|one hundred percent|perfectly|very|dead|pretty]? [certain|positive|convinced|sure|confident] [that]? [it|this|the|that|they|nothing|there|your] [is|will|'ll|won't|can|are|works|has|new|part|printer|problem|laptop|never|file*|repair]?",
      example: 'I’m certain that it will be there on Monday.',
      unless: "not|n't|if",
    },
    {
      say: '[a hundred|hundred|one hundred|a thousand|100|1000|110] [per cent|percent|%]',
      example: 'It’s a hundred percent safe.',
      unless: 'not|battery|charged|charge|volume|zoom|brightness|size|full|toner|ink',
    },
    {
      say: '[whatever it takes|no matter what|come what may|at any cost|at all costs|cost what it may|by hook or by crook|come rain or shine]',
      example: 'I’ll fix it, whatever it takes.',
    },
    {
      say: '[bound|certain|sure|guaranteed|destined] to [work|arrive|be|hold|last|come|succeed|help|fix|solve]',
      example: 'It is bound to work this time.',
      unless: "not|n't|be sure to|make sure",
    },
    {
      say: "before you [know|notice|realise|realize|can say|can blink|have finished|'ve finished|get back] [it|that|knife|your]?",
      example: 'We’ll have it sorted before you know it.',
    },
    {
      say: "[won't|will not|not going to] [even]? [notice|feel|see|hear] [a|anything|any|it|the] [thing|difference|at all|of it]?",
      example: 'You won’t notice a thing.',
      unless: hedged,
    },
    {
      say: '[take|takes|need|needs|is done in|requires] [me|us|you]? [just|only|no more than|less than]? [a|ten|two|five|thirty|three|a few|a couple of|one|1|2|5|10] [second|seconds|sec|secs|tick|ticks]',
      example: 'It will take me ten seconds.',
      unless: 'restart|it takes a few seconds|loading|to load|to start',
    },
    {
      say: '[nothing|not a thing] [can|could|will|is going to] [possibly|ever]? [go|be|happen|break|get] [wrong|lost|any more|now|anymore|down|to]',
      example: 'Nothing can go wrong any more.',
      unless: 'nothing will be lost if|hope',
    },
    { say: '[rest|be] assured', example: 'Rest assured, it will hold.', instead: 'as far as I can see' },
    {
      say: '[drop|do|fix|repair|solve|start|sort|come] … [immediately|instantly|at once|on the spot|without delay|straight away] and [completely|without|for good]',
      example: 'I’ll fix it at once and for good.',
    },
    {
      say: '[everything|it|that|this|all of it] … [is|will be] [100|perfectly|absolutely|totally|completely|entirely|utterly] [safe|secure|fine|fixed|solved|perfect|stable|reliable|ok|okay]',
      example: 'It is totally safe.',
      unless: "not|n't|if",
    },
    { say: '[trust|believe] me$', example: 'Trust me, it will hold.' },
    {
      say: '[is|are|will be|now] [a thing of the past|history|ancient history]$',
      example: 'The jams are a thing of the past.',
      unless: `${hedged}|is solved|is fixed|is gone|are gone|is over|are over|are solved`,
    },
    {
      say: '[latest|at the very latest|not a minute later|not a day later|to the minute|on the dot|without fail|without exception|under all circumstances|in any event|beyond any doubt]',
      example: 'It will be there at nine on the dot.',
      unless: 'the latest [version|update|news|mail|one]|latest',
    },
    {
      say: '[swear|vow|bet|stake] … [my|on|you|it|that|anything]',
      example: 'I swear on my life.',
      unless: 'swear word',
    },
    {
      say: "[can't|cannot|won't|could not|couldn't] [possibly|ever]? [break|fail|go wrong|crash|be damaged|get lost|go missing] [again|now|any more|anymore|ever]?$",
      example: 'It can’t possibly fail.',
      unless: `${hedged}|you`,
    },
  ],
}
