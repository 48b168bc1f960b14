import type { Sayings } from '../../say.ts'

const kind =
  "i'm sorry|i am sorry|i apologi*|thank you|works again|work again|it works|running again|i've finally|i have finally"

/** Says the opposite of what is meant. */
export const sarcasm: Sayings = {
  rule: 'sarcasm',
  message: 'Irony gets lost in writing and only the sting arrives. Say what you mean, kindly.',
  sayings: [
    {
      say: '^[finally|at last|at long last] [you|somebody|someone|a reply|an answer|your|they]',
      example: 'Finally you have sent me the number.',
      unless: kind,
    },
    {
      say: "[you|you've|you have|someone has|somebody has] [have|did]? [finally|at last|at long last] [sent|found|answered|replied|read|managed|decided|got|brought|told|done|written|called|restarted|returned|bothered|come|made|filled|signed|reported]",
      example: 'You have finally sent it.',
      unless: kind,
    },
    {
      say: '[how nice|how kind|how lovely|how good|nice|lovely|good|great|kind|so nice|wonderful|glad] [that|of you|to hear|to see|to know] … [at last|after all|finally|too|only now|as well|for once|at all|anyway|eventually|already]',
      example: 'How nice that you have answered at last.',
      unless: "works|it finally|running|work for|works for|i can|you're back|worked|coming",
    },
    {
      say: "[great|wonderful|fantastic|brilliant|lovely|marvellous|perfect|super|excellent|terrific|splendid|oh joy|hooray|bravo|just great|just what i needed], [another|again|yet another|now|and now|so|just what|the|it's|it is|that's|that was|one more|as always]",
      example: 'Great, another broken hinge.',
      unless: 'thank|then|glad|works',
    },
    {
      say: 'well done [for|on|,|indeed]? [finding|breaking|deleting|losing|managing|locking|unplugging|ignoring|the]',
      example: 'Well done for finding that one button.',
    },
    {
      say: '^congratulations, [you|that|on breaking|on losing|on deleting|on managing|on finding|this|it|on being]',
      example: 'Congratulations, that was the last spare cable.',
      unless: 'you got|you passed|you have passed|new',
    },
    {
      say: '[good|nice|great|lovely|reassuring|comforting] to [see|know|hear] [that]? [someone|somebody|anyone|people|at least|you|my|we|nobody] … [reads|read|listens|after all|at least|actually|cares|still|too|finally|appreciated]',
      example: 'Good to see that somebody reads my mails after all.',
      unless: 'well',
    },
    {
      say: '^[oh|ah|well|wow|gee|my|ha|sure|yeah|yes], … [wonderful|great|lovely|brilliant|fantastic|wow|marvellous|only took|what a surprise|really|sure|how nice|how lovely|of course|right]',
      example: 'Wow, it only took two weeks.',
      unless: `${kind}|thank|right away|of course i|of course you can`,
    },
    {
      say: '^oh [wonderful|great|lovely|brilliant|fantastic|joy|look|dear me|really|sure|wow]',
      example: 'Oh great, it is jammed again.',
      unless: kind,
    },
    {
      say: '[thrilled|delighted|overjoyed|ecstatic|over the moon|so happy|so glad] [that]? [this|it|you|to hear|to find|to see|to be|about]',
      example: 'I’m thrilled that this comes on a Friday.',
      unless: 'works|work|running|solved|like it|feeling',
    },
    {
      say: "[what a surprise|surprise, surprise|surprise surprise|big surprise|no surprise there|shocking|shocker|who would have thought|who'd have thought|who would have guessed|imagine that|fancy that|lo and behold|would you believe it|believe it or not|hard to believe, but|incredible but true|wonders never cease]",
      example: 'What a surprise, the cable was loose.',
      unless: 'lovely surprise|party',
    },
    {
      say: '[to] [hear|learn|find out|know|be told] [about|of|that]? [this|it|that]? [only now|now|so late|at the last minute|on a friday|today|in passing|this late]$',
      example: 'Lovely to hear about this only now.',
      unless: `${kind}|i'd like|i would like|early`,
    },
    {
      say: 'thanks [so much|a lot|very much|a bunch]? for [nothing|letting me know so late|telling me so late|telling me only|the late|the very late|the last-minute|wasting|not|ruining|finally|the short notice|the extra work|answering at last|your quick reply after|making]',
      example: 'Thanks for nothing.',
    },
    {
      say: 'thank you [so much|very much]? for [nothing|letting me know so late|telling me so late|telling me only|the late|wasting|not|ruining|finally|the short notice|the extra work|answering at last]',
      example: 'Thank you for finally answering.',
    },
    {
      say: '[for|to] [letting|let] me know [so late|at last|only now|after all|after the fact|at all|this late|eventually]',
      example: 'Nice of you to let me know after all.',
    },
    {
      say: '[only|just|merely] took [you|them|him|her]? [two|three|four|five|six|several|a few|ten|a] [day|days|week|weeks|month|months|hours|reminder|reminders|mails|year|years]',
      example: 'It only took you three weeks.',
      unless: "i'm sorry|took me",
    },
    {
      say: "[as if|as though|because|since] [i|we] [had|have|clearly have|obviously have|didn't have|don't have|did not have|do not have|really have|evidently have] [nothing|anything|all day|so much|enough|time|all the time|loads of]",
      example: 'As if I had nothing better to do.',
      unless: "sorry|i can|i'll",
    },
    {
      say: '[nothing|something] [else|better] to do [but|than|today|with]?',
      example: 'I have nothing else to do but wait.',
      unless: "you|there is|there's",
    },
    { say: 'crystal ball', example: 'My crystal ball is in for repair.' },
    { say: '[mind|thought|palm] reader', example: 'I’m not a mind reader.' },
    {
      say: "[can't|cannot|can not|unable to] read [minds|your mind|your thoughts|people's minds|thoughts]",
      example: 'I can’t read minds.',
    },
    {
      say: '^[magic|miracle|a miracle|abracadabra|hallelujah|hooray|bravo|what a miracle|voilà|hear, hear|aha|well, well|hear hear|finally|at last|oops]$',
      example: 'Magic: it works when it is switched on.',
      unless: 'works again|thank',
    },
    {
      say: "it works [better|best|much better|so much better]? [when|if|once] [it is|it's|you|one|it has|switched|plugged|the] [switch*|turn*|plug*|actually|power|read*|charge*|cable]",
      example: 'It works when it is switched on.',
      unless: 'does it|whether|i tried',
    },
    {
      say: '[do|does|did] so [enjoy|love|like|adore|appreciate]',
      example: 'I do so enjoy picking up coffee.',
    },
    {
      say: '[i|we] [just|really|simply|always]? [love|adore] [it when|how|that|picking|cleaning|repeating|waiting|being|chasing|getting|fixing]',
      example: 'I love being called at midnight.',
      unless: 'your|new',
    },
    {
      say: 'so you [do|did|can|are] … [read|then|after all|know|find|answer|exist|able|alive]',
      example: 'So you do read your mail, then.',
      unless: 'so you do not|so that',
    },
    { say: '[just|simply]? drop everything', example: 'Sure, I’ll just drop everything.' },
    {
      say: '[because|as|since] that [always|really|never|has always|worked|clearly|obviously] [works|helps|worked|went|so]',
      example: 'Yes, because that always works.',
      unless: 'i|you',
    },
    {
      say: '[get|got|gets|getting] [round|around] to [sending|reading|answering|bringing|telling|restarting|writing|calling|returning|doing|reporting|it at last|it after]',
      example: 'You got round to bringing it back.',
      unlessBefore: "i|we|i'll|will|have",
    },
    {
      say: '[a real|what a|another|truly a|such a] [masterpiece|stroke of genius|work of art|genius|treat|joy|pleasure|highlight|bright idea|brilliant idea|great idea|delight|triumph]',
      example: 'Another bright idea.',
      unless: 'pleasure to|thank',
    },
    {
      say: '[genius|einstein|sherlock|your highness|your majesty|princess]',
      example: 'Well spotted, Sherlock.',
      unless: 'room|school|street|building|class',
    },
    { say: '[must|it must] be nice to', example: 'It must be nice to have holidays.' },
    {
      say: "[don't|do not] [all]? [rush|hurry|thank me|strain yourself|worry about my|mind me|everybody thank]",
      example: 'Don’t all rush at once.',
      unless: 'there is no|please',
    },
    {
      say: '[my|our] [favourite|favorite] [printer|user|class|problem|part|kind|time|excuse]',
      example: 'My favourite excuse.',
    },
    {
      say: '[by|with|through] [some]? [miracle|magic|divine|telepathy|witchcraft]',
      example: 'As if by magic, it works.',
    },
    {
      say: '[if only] [someone|somebody|there|people|you|it were|we had]',
      example: 'If only someone had written a guide.',
    },
    {
      say: "[lucky me|lucky us|aren't we lucky|how original|how very|how surprising|how convenient|how typical|typical|charming|imagine my surprise|what luck|never mind me|my pleasure entirely|you don't say|no kidding|big deal]$",
      example: 'Typical.',
      unless: 'a typical',
    },
  ],
}
