import type { Sayings } from '../../say.ts'

/** Threatens in courtesy. */
export const threat: Sayings = {
  rule: 'threat',
  message: 'This sounds like a threat. Say what happens next without a condition, or leave it out.',
  sayings: [
    {
      say: "[let|'ll let|will let|letting] [it|that|this|you] [go|pass|slide|off] [this|for|just|once|with]?",
      example: 'I’ll let it go this time.',
    },
    {
      say: "^[just|only]? [this|for this] [time|once] [i'll|i will|only|i can|i'm|i am|it's|it is|we'll|we will|around|i let|i make|i won't]",
      example: 'This time I will make an exception.',
      unless: "i've|tested|bring|sorry|checked",
    },
    {
      say: '[just|only] [for]? this [once|time|one time]',
      example: 'Just this once I can do it.',
      unless: "i've|it was",
    },
    {
      say: '[make|making|made|grant|allow|granted] [an|one|a small|a one-time|this|a single|you an] [exception|allowance]',
      example: 'I will make an exception.',
      unless: 'any time|gladly|happy',
    },
    {
      say: '^[as an|by way of an|as a one-time|as a special] [exception|favour|favor]',
      example: 'As an exception, I’ll repair it today.',
    },
    { say: 'exceptionally$', example: 'Exceptionally, I will do it.' },
    {
      say: "next time [i|it|you|we|there|this|that] [won't|will not|may not|might not|can't|cannot|will have|'ll have|will be|must|will cost|will need|have to]",
      example: 'Next time I won’t be so quick.',
      unless: 'i will be there|will be easier|will be better|will be faster|will be quicker',
    },
    {
      say: '[mention|report|tell|raise|pass|bring|escalate|take|forward|inform|speak|talk|refer] … [your supervisor|your boss|your manager|your head|your principal|your superior|your line manager|your superiors|the head|the headmaster|the principal|management|hr|a higher authority|the director|the boss]',
      example: 'I’ll have to mention this to your supervisor.',
      unless: 'helped|you asked|if you like|with you|thank|damage|approve*|agreed|good',
    },
    {
      say: '[forced|obliged|compelled|left with no choice|have no choice|no other choice|no choice but] [to|but]?',
      example: 'I will be forced to block the account.',
      unless: 'not forced|not obliged|nobody is|you are not',
    },
    {
      say: "[if|should] [this|it|that|something like this|such a thing|the same] [happens|happen|occurs|occur|continues|continue|goes on] [again|once more|one more time|like this|a second time]? … [i will have|i'll have|will have to|i must|i have to|we must|we'll charge|we will charge|we will have|take|block|close|report|charge|lose|remove|consequences|lock|no longer|invoice|bill]",
      example: 'If this happens again, I will have to take it back.',
      unless: 'take a photo|take a picture|take a look|replace|have to replace|come',
    },
    {
      say: '[hate|sorry|be sorry|not like|dislike|regret|rather not|prefer not] to have to',
      example: 'I would hate to have to report this.',
      unless: 'you have to wait|sorry that',
    },
    {
      say: '[this|that] [is|was|will be] [definitely|really|absolutely]? the [very]? [last|final] [time|warning|reminder|chance|call|extension|exception|request]',
      example: 'This is the last time I do this.',
    },
    {
      say: "[don't|do not|never] [let|allow|make] [it|this|that|me] [come|get|go|happen|have|ask|say|repeat|regret|tell|do] [to|that|so|again|you|this|it]?",
      example: 'Please don’t let it come to that again.',
      unless: 'worry',
    },
    {
      say: '[turn|turning|close|turned] [a blind eye|one eye|an eye]',
      example: 'I’ll turn a blind eye this once.',
    },
    {
      say: '^[one more|once more|one more time|another] [time|mistake|incident|like|such|mail|word|complaint]? and',
      example: 'One more time and it will be closed.',
      unless: 'i will have finished|we are done|it is done',
    },
    {
      say: '[consider|regard|take|see|view|treat] [this|it|that|yourself] [as]? [a|your|the|my]? [first|last|final|friendly|formal|fair]? [warning|warned|reminder|ultimatum|caution]',
      example: 'Consider this a warning.',
    },
    {
      say: "[otherwise|or else|or] [i|we|your|you|the|there] … [forced|block|close|lock|remove|take away|delete|report|charge|will have to|'ll have to|lose|consequences|must]",
      example: 'Otherwise I will have to block the account.',
      unless: "sorry|you'll have to wait|your work|you would lose|may be lost|might be lost|could be lost",
    },
    {
      say: '[should|if] [it|this|that|you] [occur|happen*|be|do|does|keep|fail|forget|ignore|continue] … [charge|charged|invoice|bill|billed|block|blocked|consequences|fee|withdraw*|report|suspend*|removed]',
      example: 'Should this occur again, we will charge you.',
    },
    {
      say: "[won't|will not|not going to|shall not|'m not|am not] [be]? [doing|do|repeating|repeat|helping|explain*|repair*] [that|this|it|you]? … [again|a second time|any more|anymore|another time|next time|twice|from now on]",
      example: 'I won’t be doing that again.',
      unless: "you won't|sorry",
    },
    {
      say: '[bear|face|suffer|accept|take|live with|have|be|without] [the|any|its|serious|no|your own|some]? consequences',
      example: 'You will have to bear the consequences.',
      unless: 'no consequences for you',
    },
    {
      say: "[not|n't] [go|pass|remain] [unnoticed|unanswered|without]",
      example: 'This will not go unnoticed.',
      unless: 'thank|kindness|help',
    },
    {
      say: '[keep|keeping|making|make|made|kept] [a]? [record|records|note|notes|list|log|track] … [of]? [incident*|this|these|such|your|every|who|violation*|offence*|time you]',
      example: 'I am keeping a record of these incidents.',
      unless: "so that|for you|i've made a note|repairs",
    },
    {
      say: "[further|future|any further|any more|more|late|such|other] [requests|mails|emails|messages|calls|questions|complaints|requests of this kind] … [will|shall|won't] [be]? [ignored|deleted|refused|rejected|not|go|unanswered|be answered|charged|returned]",
      example: 'Further requests of this kind will be ignored.',
    },
    {
      say: "[unless|if] i [hear|do not hear|don't hear|haven't heard|have not heard|get] … [by|before|from] … [close|closed|block|delete|lock|assume|take it|remove|cancel|withdraw]",
      example: 'Unless I hear from you by Friday, I will close your account.',
      unless: 'come by|call you',
    },
    { say: "[don't|do not|never] make me", example: 'Don’t make me ask again.' },
    {
      say: "[don't|do not|won't|never|needn't] [want|wish|like|have|need]? to have [this|that|such a|the same] [conversation|discussion|talk]",
      example: 'I hope we don’t have to have this conversation.',
    },
    {
      say: "[only|just] because [it's|it is|it was] [you|christmas|friday|urgent for you]",
      example: 'Only because it’s you.',
    },
    {
      say: '[doing|do|did|done] you [a|this|another|a big] [favour|favor]',
      example: 'I’m doing you a favour here.',
      unless: 'could you|can i|me a',
    },
    {
      say: "[you|you'll|you will|you'd|you would] [owe me|regret|be sorry|see what happens|find out|better|'ve been warned|have been warned|are warned]",
      example: 'You will regret this.',
      unless: 'better [if|when|able]|see what happens when you|find out more',
    },
    {
      say: '[my|our|your|the] patience [is|has|wears|will]? [running|wearing|run|come|not|at an end|limit*|end*|out|thin|limits]',
      example: 'My patience is running out.',
    },
    { say: "[i've|i have] [got]? [my|an] eye on you", example: 'I have my eye on you.' },
    {
      say: "[think twice|think again|watch yourself|watch your|be warned|you have been warned|last warning|final warning|first warning|for the last time|i warn you|i'm warning you|i am warning you]",
      example: 'This is your final warning.',
    },
    {
      say: "[or|and] [then]? [that's|that is|it's|it is] [the end|over|gone|it for]",
      example: 'One more, and that’s it for the tablet.',
      unless: 'end of',
    },
    {
      say: '[privilege|privileges|access|permission|rights|tablet|laptop|account|device] … [will be|can be|may be] [taken away|withdrawn|revoked|removed|blocked|taken back|suspended|cancelled]',
      example: 'Your access will be revoked.',
      unless: 'you asked|you are leaving|new one|replaced',
    },
    {
      say: '[will be|get|being] [charged|billed|invoiced] [for|to] [this|it|the|your|you|any]',
      example: 'You will be charged for the damage.',
      unless: "won't be|not be",
    },
  ],
}
