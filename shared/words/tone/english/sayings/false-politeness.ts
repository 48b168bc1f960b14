import type { Sayings } from '../../say.ts'

/** Courtesy that hides an order or a reproach. */
export const falsePoliteness: Sayings = {
  rule: 'false-politeness',
  message: 'The courtesy only covers an order. Ask plainly, with a please, and say why it helps.',
  sayings: [
    {
      say: 'kindly [note|refrain|do|observe|respect|read|remember|bear|refer|follow|stick|keep|ensure|make|be|adhere|use|consult|check|stop|avoid|take|await|provide|send|revert|confirm|advise|wait|return|complete]',
      example: 'Kindly note that it has to be in writing.',
      unlessBefore: 'you|very|so',
    },
    {
      say: '[just|only|merely] to remind you',
      example: 'Just to remind you once more, it was due on Friday.',
      unless: 'you asked|as you wished',
    },
    {
      say: '[remind|reminding|reminded] you … [once more|once again|again|yet again|for the last time|one last time|one more time]',
      example: 'I am reminding you once again of the deadline.',
    },
    {
      say: '[a|another|just a|this is a|my] … [friendly|gentle|polite|kind|final|last|quick|little] reminder',
      example: 'A friendly reminder that we have rules.',
      unless: 'you asked|you wanted',
    },
    {
      say: '[may|might|must|can|could|do] i … remind you',
      example: 'May I remind you that the form is needed?',
      unless: 'would you like|on thursday|tomorrow',
    },
    {
      say: '[i|we] [must|have to|need to|would like to|wish to|want to] [once again]? remind',
      example: 'I must remind you of the rules.',
      unless: 'myself',
    },
    {
      say: '[please]? be [advised|informed|reminded|aware] that',
      example: 'Please be advised that it has passed.',
    },
    {
      say: '[with] … [all due|the greatest|the utmost|due] respect',
      example: 'With all due respect, I did not ask that.',
    },
    { say: '[allow|permit] me to', example: 'Allow me to point out that you signed.' },
    {
      say: '[i|we] [would|must|have to|take the liberty|should like to]? … [point out|draw your attention]',
      example: 'I must point out that you signed.',
      unless: 'my mistake|on our side',
    },
    {
      say: '[appreciate|appreciated|grateful|thankful|obliged|nice|great|helpful|good|lovely] [it]? if [you could|you would|you|in future you|people|everyone|everybody] … [stick|follow*|stop*|refrain*|read*|listen*|respect*|actually|for once|at least|in future|next time|first|check* before|kept to|keep to|use the proper|not|at last|finally]',
      example: 'I would appreciate it if you could stick to the rules.',
      unless: 'if you could tell me|if you could send me',
    },
    {
      say: '[for once|for a change|just for once]',
      example: 'Could you read it for once?',
      unless: 'good news|lucky|luck',
    },
    {
      say: '[do|doing] [me|us|yourself|everyone] [a|the] [favour|favor] [of|and read|and check|and stop|and stick|and use|and look]',
      example: 'Please do me the favour of reading it.',
    },
    {
      say: 'be so [kind|good] as to',
      example: 'Perhaps you would be so kind as to answer.',
      instead: 'please',
    },
    {
      say: "[not|isn't] too much … [trouble|ask|asking], [actually|could you|would you|perhaps|please|maybe]",
      example: 'If it’s not too much trouble, could you actually send it?',
      unless: "i'd like|i would like|i could",
    },
    {
      say: '^[for|as a note for] [your]? [future reference|the future|the record|your information]',
      example: 'For future reference, we have a form.',
      unless: 'i|my',
    },
    {
      say: '[in future|in the future|from now on|going forward|next time] [you|please|kindly|i expect|i would expect|we expect] … [follow*|stick|read|use|check|ask|think|observe|respect|report|call|write|refrain|keep|make|do|let|tell|be|remember|look|listen]',
      example: 'In future please use the form.',
      unless: 'you can|i|we',
    },
    {
      say: '[thank you|thanks] … [in advance]? for [reading|following|respecting|not|observing|sticking|keeping|checking|remembering|using the proper|your cooperation|your understanding that|complying|reporting such] … [before|in future|next time|first|this time|from now on|again|the rules|the instructions|the guide|the procedure]',
      example: 'Thank you for reading the guide before writing to me.',
    },
    {
      say: "^[not to be|not to sound|i do not want to be|i don't want to be|without wanting to be|i don't mean to be|i do not mean to be] [rude|harsh|difficult|impolite|unfriendly|mean|blunt]",
      example: 'Not to be rude, but I explained it.',
    },
    {
      say: "[no offence|no offense|don't take this personally|don't take it personally|do not take this the wrong way|don't take this the wrong way]",
      example: 'No offence, but it makes no sense.',
    },
    {
      say: "[please|kindly|do] [bear|keep] in mind that [i|we|others|other people|there are|you are|i'm|we're|not everyone|my|our]",
      example: 'Please bear in mind that others need my time.',
    },
    { say: '[i|we] trust [that]? [this|that|you|the matter|it|my]', example: 'I trust this answers it.' },
    { say: '[i|we] take it [that]? [you|nobody|the|your]', example: 'I take it you did not see the notice.' },
    {
      say: "[i|we] [assume|presume|suppose|imagine|gather|expect] [that]? [you|your] [have|had|did|do|are|know|knew|were|will|missed|forgot|overlooked|read|simply|must|didn't|haven't]",
      example: 'I assume you have read the notice.',
      unless: 'right|sorry|let me know|tell me|are busy',
    },
    {
      say: '[i|we] [must|have to|need to|would]? [strongly|kindly|politely|urgently]? [ask|urge|request] [you|that you|everyone] … [respect|observe|stick|follow|refrain|stop|read|to keep to|adhere|comply|first|not to|once more|again]',
      example: 'I must ask you to respect the office hours.',
      unless: 'sorry',
    },
    {
      say: 'would you mind [telling|explaining|not|reading|checking|sticking|answering|at least|actually]',
      example: 'Would you mind telling me why?',
      unless: 'me which|me what|me where|me how',
    },
    {
      say: '[please]? [make sure|be sure|remember|try] [to|that you] [read|check|think|listen|follow|look|ask|actually|always|stick] … [carefully|properly|before|first|next time|in future|you reply|you call|you write]',
      example: 'Please make sure to read carefully.',
    },
    {
      say: '[might|may] want to [check|read|look|try|think|consider|learn|ask|have a look] … [before|first|next time|reading|thinking|yourself]',
      example: 'You might want to check before you call me.',
      unless: 'save',
    },
    { say: 'do the needful', example: 'Please do the needful.' },
    {
      say: "[if you would|if you could|if you'd] [be so|kindly|just|only|for once|at least]",
      example: 'If you would kindly read it.',
    },
    {
      say: '[perhaps|maybe] [you|next time you|in future you|we] [could|would|should|can] [at least|next time|in future|for once|actually|also|try|consider|first|kindly|finally]',
      example: 'Maybe you could at least look at it.',
      unless: 'i',
    },
    {
      say: "[correct me if i'm wrong|correct me if i am wrong|if i may say so|if i may be frank|to be frank|quite frankly|let me be clear|let me be frank|let's be clear|make no mistake]",
      example: 'Let me be clear: it is not allowed.',
    },
    { say: '[would it|is it] … [be]? too much to ask', example: 'Is it too much to ask for a call?' },
    {
      say: '[please]? [take note|be mindful|stick to|adhere to|comply with|observe|respect] [that|of|the] … [rules|procedure|process|hours|policy|deadline*|order|guidelines|instructions|times]',
      example: 'Please stick to the usual process.',
    },
  ],
}
