import type { Sayings } from '../../say.ts'

const own = "i'm sorry|i am sorry|i apologi*|my mistake|my fault|thank you|thanks"

/** Openers that reproach the reader for having asked, or for not having listened. */
export const scolding: Sayings = {
  rule: 'blame',
  message: 'This reproaches them for having asked. Say it once more as if it were new.',
  sayings: [
    {
      say: "as [i|we|i've|we've|i'd|we'd] … [said|told you|mentioned|explained|stated|wrote|written|pointed out|announced|described|asked|requested] … [before|already|earlier|previously|twice|repeatedly|several times|many times|more than once|again and again]",
      example: 'As I have said before, it only takes one sheet.',
      leaveOut: true,
    },
    {
      say: "as [i|we|i've|we've|i'd|we'd] … [already|repeatedly|clearly|previously|specifically] … [said|told|mention*|explain*|stated|wrote|written|pointed|announced|describ*|asked|request*]",
      example: 'As I have repeatedly explained, the lid sticks.',
    },
    {
      say: 'as per [my|our|the] [last|previous|earlier|first|recent]? [mail*|email*|e-mail*|message*|note*|letter*|instruction*|announcement*|memo|circular|reply|rules|policy|guideline*]',
      example: 'As per my mail of Monday, the form comes first.',
    },
    {
      say: 'as [stated|mentioned|explained|described|noted|written|outlined|requested|announced|said|i said|i wrote|i explained] in [my|our|the] … [mail*|email*|e-mail*|message*|note*|letter*|memo|circular|reply|newsletter|handbook|manual]',
      example: 'As stated in my previous message, you need a badge.',
    },
    {
      say: 'like i … [said|told you|wrote|mentioned|explained]',
      example: 'Like I said, it is not for photos.',
      unless: 'i would',
    },
    {
      say: 'as … [already|clearly|repeatedly|previously|often|frequently] [communicated|described|announced|explained|mentioned|stated|said|pointed out|written|shown|told]',
      example: 'As clearly described in the handbook, it goes on the left.',
      unless: 'as you|as soon as|as far as',
    },
    {
      say: 'as [was|were|has been|had been] … [announced|communicated|explained|mentioned|said|agreed|pointed out|described|shown]',
      example: 'As was announced twice, the network was down.',
    },
    {
      say: 'as [discussed|agreed|explained|mentioned|announced|requested] [more than once|several times|many times|repeatedly|twice|before|again and again|at length]',
      example: 'As discussed more than once, it stays in room 4.',
    },
    {
      say: '^[once again|once more|again|one more time|one last time]:',
      example: 'Once again: the code is secret.',
    },
    {
      say: '[for|this is] the [second|third|fourth|fifth|tenth|umpteenth|hundredth|last] time[,:|now|already|i|we|you]?',
      example: 'For the third time, use the other door.',
      unless: `${own}|annoying|you wrote|in a row`,
    },
    {
      say: '[thought|hoped|believed|assumed] … [made myself clear|been clear|was clear|were clear|had been clear|made it clear|made that clear|understood each other]',
      example: 'I thought I had made myself clear.',
      unless: own,
    },
    {
      say: "[i've|i have|we've|we have|i had|i'd] … [told|reminded|asked|informed|warned|said|explained|shown|written] … [often enough|enough times|many times|more than once|a hundred times|countless times|again and again|time and again|repeatedly]",
      example: 'I have told everybody often enough.',
      unless: `${own}|supplier|them`,
    },
    {
      say: "[we've|we have|haven't we] … [been through|been over|gone over|gone through|talked about] [this|that] [already|before|so often|many times|several times|a hundred times]?$",
      example: 'We have been through this already.',
      unless: own,
    },
    {
      say: '[had|have|having] [this|that|the same] [conversation|discussion|talk|argument] [again|before|already|once|last|every|yet|more|so|too|a]?',
      example: 'We have had this conversation before.',
      unless: `${own}|when we`,
    },
    {
      say: 'how [many times|many more times|often|many mails|many reminders] [do|must|have|should|did|does|will|shall|can|more]',
      example: 'How many times do I have to explain this?',
      unless: 'how often [do|does|did|should] [you|it|this|that|the]',
    },
    {
      say: 'refer [back]? [you]? to my … [mail|email|e-mail|message|reply|note|letter|answer|instructions|explanation*]',
      example: 'Please refer to my email from last week.',
    },
    { say: '[i|we] refer you to', example: 'I refer you to the manual.' },
    {
      say: '[can only|have to|must|need to|will have to] [repeat|reiterate|stress|emphasise|emphasize|say again|repeat myself] [what|that|my|myself|it|this]?',
      example: 'I can only repeat what I wrote.',
      unless: `${own}|the test|you`,
    },
    {
      say: '[let me|allow me to|i will|i|may i] [repeat|reiterate] [myself|it|this|that|what|once|one|my|again|the|:]?',
      example: 'Let me repeat myself: it needs the small paper.',
      unless: `${own}|repeat the test|repeated`,
    },
    {
      say: '[say|saying|write|writing|explain|explaining] [it|this|that] … [again|once more|one more time|one last time|one final time]',
      example: 'To say it one more time, it is for guests.',
      unless: `${own}|you|could|gladly|happy`,
    },
    {
      say: "[i|we] [don't|do not|shouldn't|should not|shouldn't really] [need|have] to [tell|remind|explain|repeat|say|point]",
      example: 'I do not need to tell you how to sign in.',
    },
    {
      say: '[did|have|do] you [even|actually|ever|at all|really] [read|look|looked|see|seen|listen|listened|check|checked|try|tried|open|opened]',
      example: 'Did you even read it?',
    },
    { say: '[did|have] you [not]? read [my|what i]', example: 'Did you read my last message?' },
    {
      say: '[see|read|check|consult|re-read|reread] my [earlier|last|previous|first|other|original] [mail*|email*|e-mail*|message*|reply|answer|note|instructions]',
      example: 'See my earlier reply.',
      unless: own,
    },
    {
      say: '[everything|it all|all of this|the answer|the details|the steps|that] [is|was|were|are|has been|had been] … in [there|my mail|the mail|my email|my message|my last|my previous|the email i|the message i]',
      example: 'The answer was in the mail I sent on Monday.',
      unless: own,
    },
    {
      say: '[i|we] already [sent|gave|showed|answered|told|explained|wrote|replied|emailed] [you|this|that|it to you|to you]',
      example: 'I already sent you the steps in March.',
      unless: own,
    },
    {
      say: '[as|like] [anyone|everyone|everybody|anybody|those] who … [knows|know|read|was|were|attended|listened|came|paid]',
      example: 'As anyone who was at the meeting knows, they are going.',
    },
    {
      say: 'as you [would|should|ought to|must|surely|really should|could] … [know|known|seen|read|noticed|aware|remember*|learnt|learned]',
      example: 'As you would know, the system is off.',
      leaveOut: true,
    },
    {
      say: 'if you had [only|just|actually|ever|simply]? [read|opened|listened|paid|looked|checked|followed|asked|told|taken|attended|come|watched|remembered|bothered|called|written|reported|saved|waited|said|thought]',
      example: 'If you had taken the course, you would know.',
      unless: `${own}|if you had asked me`,
    },
    { say: "[i've|i have] [lost count|stopped counting]", example: 'I have lost count of your mails.' },
    { say: 'yet again', example: 'The badge was forgotten yet again.', unless: `${own}|i have|i've` },
    {
      say: "[you|you've] … [still haven't|still have not|have yet to|still didn't|still did not|have not yet answered|haven't bothered]",
      example: 'You still have not sent the form.',
      unless: own,
      unlessBefore: 'if|whether',
    },
    {
      say: "[i'm|i am|we're|we are] [patiently|also|now]? still waiting for [you|your|an answer from you|a reply from you]",
      example: 'I am still waiting for your answer.',
      unless: own,
    },
    {
      say: '[it|that|this] [is|was|says so|says|has been] … [in|on] the [notice|sign|poster|handbook|manual|instructions|email|newsletter] [for a reason|for weeks|for months|for everyone to see|in big letters|in bold]',
      example: 'It says so on the sign in big letters.',
    },
    { say: '[do|did|does] [that|this|it] ring a bell', example: 'Does that ring a bell?' },
    {
      say: '[am i|was i|have i been] … [unclear|not clear|speaking|talking to]',
      example: 'Was I perhaps unclear?',
    },
  ],
}
