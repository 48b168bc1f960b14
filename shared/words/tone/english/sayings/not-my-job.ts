import type { Sayings } from '../../say.ts'

/** Sends the reader away. */
export const notMyJob: Sayings = {
  rule: 'not-my-job',
  message: 'Whose job it is doesn’t help the reader. Say who will help, and offer to ask them.',
  sayings: [
    {
      say: "[not|never|hardly|isn't|aren't|wasn't|n't] [really|actually|exactly|part of]? [my|our|an it|it's|an it's] [job|department|business|concern|responsibility|problem|area|task|duty|field|remit|role|circus|monkeys|thing|issue|baby|line of work]",
      example: 'That is not my department.',
      unless:
        "it's not my problem alone|i've asked|i have asked|i'll ask|i will ask|i've told|passed it on|i have passed",
    },
    {
      say: "[not|n't] [really|actually|personally]? [responsible|in charge|accountable|the one in charge|hired|paid|employed] [for|of|to]",
      example: 'I’m not responsible for the phones.',
      unless:
        "i've asked|i have asked|i've told|i've passed|passed|you are not|you're not|you aren't|instead, i",
    },
    {
      say: '[ask|call|find|bother|contact|try|talk to|write to|turn to|speak to] [someone|somebody|anyone|anybody] else',
      example: 'You’ll have to ask someone else.',
      unless: "i'll|i will|i can|if|need not|don't|i've",
    },
    {
      say: '[nothing|not anything|little|not much] to do with [it|us|me|my|our|this department|computers|the it]$',
      example: 'This has nothing to do with IT.',
      unless: "i've|i have|you did|your",
    },
    {
      say: '^[i|we] [only|just] [do|look after|handle|work|fix|repair|take care of] [here|computers|the|printers|laptops|it|networks|software|hardware|screens]',
      example: 'I only do computers, not doors.',
      unless: 'i just work here until',
    },
    { say: 'above my pay [grade|scale]', example: 'That’s above my pay grade.' },
    {
      say: "[not|n't|hardly|are not talking to] the right [person|place|address|department|office|man|woman] [for|to]?",
      example: 'I’m not the right person for this.',
      unless: "i've asked|i have asked|i'll ask|i will ask|i've passed|passed on|asked",
    },
    {
      say: "[don't|do not] [ask|look at|blame|tell] me$",
      example: 'Don’t ask me, I only work here.',
      unless: 'if',
    },
    {
      say: "[that|this|it] [is|'s] [really|clearly|rather]? [a matter|a question|one|something|a job|a case|a task] for [the|your|someone|somebody|hr|others|another|a different|facilities|accounting|management]",
      example: 'That is a matter for the office.',
      unless: "i've|i have|i'll|i will|i can",
    },
    {
      say: "[fall|falls|come|comes|belong|belongs|lie|lies] [under|within|in|into|to] [my|our|the it|it's] … [responsib*|remit|duties|department|area|tasks|job|scope|field|competence*]",
      example: 'This doesn’t fall under my responsibilities.',
      unless: "i've|i have|i'll|i will|passed",
    },
    {
      say: "[was|am|'m|were] [hired|employed|paid|appointed|trained] [for|to] … not",
      example: 'I was hired for the network, not for the doors.',
    },
    {
      say: "[not|n't] [get|getting|being]? paid [for|to|enough]",
      example: 'I’m not paid for that.',
      unless: 'invoice|supplier',
    },
    { say: 'take [it|that|this] up with', example: 'Take it up with the head.', unless: "i'll|i will|i" },
    {
      say: "[that's|that is|this is|it's|it is|sounds like] [really|entirely|frankly|then]? [your|their|somebody else's|someone else's] [problem|business|responsibility|concern|headache|job|own problem|own business|own responsibility]",
      example: 'That’s your problem, not mine.',
      unless: 'is that',
    },
    { say: 'none of [my|our|your] business', example: 'This is none of my business.' },
    {
      say: "[i'm|i am|we're|we are] not [your|a|the|an] … [secretary|servant|maid|caretaker|janitor|cleaner|mother|babysitter|magician|electrician|helpdesk for|call centre|plumber|teacher|postman|removal firm|hotline]",
      example: 'I am not your secretary.',
    },
    {
      say: "[you|you'll] … [need|have|will have|ought|are supposed|'ll have] to [sort|settle|clarify|solve|arrange|handle|resolve|deal with|work|figure|clear|take|organise|organize|see to] … [with|yourself|yourselves|on your own|out|among]",
      example: 'You need to sort that out with the supplier.',
      unless: "don't|do not|won't|will not|not have",
    },
    {
      say: '[something|a matter|an issue|a thing] [that|which]? you [need|have|will have|must|should|ought] [to]? [sort|settle|clarify|solve|arrange|handle|deal|resolve|discuss|take up]',
      example: 'That is something you need to sort out with the supplier.',
    },
    {
      say: '[come to|asking|writing to|calling|called|asked|picked|got] the wrong [place|person|man|woman|office|department|address|number|guy]',
      example: 'You’ve come to the wrong place.',
      unless: 'i|no worries',
    },
    {
      say: "[can't|cannot|can not|don't|do not] [be]? [expected|expect me|expect us] to … [as well|too|also|on top|everything|everyone]?",
      example: 'I can’t be expected to fix furniture.',
      unless: 'expect it',
    },
    {
      say: "[not|none of|n't] [of]? [my|our] [concern|business|affair|fault|doing|decision|call|choice|idea]",
      example: 'Private devices are not our concern.',
      unless: "i've asked|i have asked|i'll ask|so i|i'll",
    },
    {
      say: "[not|n't] [really]? [up to|for] [me|us] to",
      example: 'It’s not up to me to remind people.',
      unless: "i'll ask|i've asked",
    },
    {
      say: "[no idea|no clue|don't know|do not know|not know] who … [responsible|handles|handle|does|deals|looks|in charge|takes care]",
      example: 'I have no idea who handles that.',
      unless: "i'll|i will|find out|ask",
    },
    {
      say: "[don't|do not] do [home|private|personal|your|doors|phones|furniture|lamps|that kind|that sort|chairs|printers|that here]",
      example: 'We don’t do home devices.',
      unless: "i've|i'll|i can",
    },
    {
      say: 'full stop$',
      example: 'We don’t repair those, full stop.',
      unless: 'after the|the full stop|a full stop',
    },
    { say: '[leave|keep] [me|us|it|the it] out of [it|this|that]', example: 'Please leave me out of it.' },
    {
      say: "[couldn't|could not|can't|don't] [care|be bothered|care less]",
      example: 'I couldn’t care less.',
      unless: 'if',
    },
    {
      say: '[someone|somebody|other people|others] else [job|problem|turn|can|will have to|should|must|has to]',
      example: 'Someone else will have to do it.',
      unless: "i've|i'll|i have|can help",
    },
    {
      say: "[that's|that is|it's|it is] what [the|your|you have|we have|hr|google|you've] [got]? … [for|there for]$",
      example: 'That’s what the caretaker is for.',
    },
  ],
}
