import type { Sayings } from '../../say.ts'

const kind =
  "not the only|not alone|you were|thank you|thanks|same problem|same trouble|our side|access|the key|affected|should be able|again|wrote to me|told me|i'm sorry|i am sorry|so that"
const others =
  '[everyone|everybody|every other class|everyone else|everybody else|anyone else|the others|all the others|all the other teachers|all the other colleagues|all the rest|the rest of us|the rest|the rest of the staff|the whole staff|other people|other departments|other schools|other teachers|other classes|other colleagues|the other classes|the other departments|the other teachers|the other schools|your colleagues|all your colleagues|your colleague|your neighbours|the whole school|the whole building|most people|most colleagues|the rest of the department|the rest of the school|half the school]'

/** Holds others up to the reader. */
export const comparing: Sayings = {
  rule: 'dismissive',
  message: 'That others manage doesn’t help this reader. Leave the others out, and say what you will try.',
  sayings: [
    {
      say: '[nobody|no one|no-one|none of the others|none of your colleagues] [else]? [has|had|seems to have|ever has|is having|reported|reports|has reported|complains|complained|ever complained|ever complains|asked|asks|struggles|needs|has trouble|has a problem|has ever|had ever|has any|minds|minded]',
      example: 'Nobody else has this problem.',
      unless: `${kind}|nobody else has the|no one else has the|needs to|your|has seen`,
    },
    {
      say: `${others} … [manage|manages|managed|cope|copes|coped|get by|gets by|got by|get along|do without|does without|gets along|handled|handle it]`,
      example: 'All the other teachers manage with it.',
      unless: kind,
    },
    {
      say: `${others} … [don't|do not|doesn't|does not|didn't|did not|has never|have never|never|has no|have no|had no] … [trouble|problem|problems|complain*|difficulty|difficulties|fuss|issue|issues|ask|need|struggle|mind]`,
      example: 'Your colleagues don’t seem to have any trouble.',
      unless: kind,
    },
    {
      say: `[fine|perfectly|well|great|smoothly|without problems|without any problems|without a problem|flawlessly] [for|with|at|on] ${others}`,
      example: 'It works perfectly for everyone else.',
      unless: kind,
    },
    {
      say: `[works|work|worked|runs|ran|goes|is fine|was fine] [for|with|at] ${others}$`,
      example: 'It works for all the others.',
      unless: `${kind}|it works for everyone now`,
    },
    {
      say: "you [are|'re|were|seem to be|must be|appear to be|would be] [really|probably|still|literally|by far|once again|now]? the [only|first|last] [one|person|user|teacher|colleague|class|customer]? [who|to|that|in|with|here|so far]",
      example: 'You seem to be the only one who can’t print.',
      unless: "thank|get the new|not the only|notice*|aren't the only|try it|receive|see it|to get|glad",
    },
    {
      say: "[you're|you are] the [first|only|last] [person|one|teacher|user|colleague]? [to|who] [complain*|ask*|struggle*|has|have|finds|needs|mind*]",
      example: 'You are the first person to complain about this.',
      unless: 'not the',
    },
    {
      say: '[strange|funny|odd|interesting|curious|weird|amazing|remarkable|peculiar] [how|that|,]? … [always|only|you|never|every|the other|the others|nobody|no one|everyone]',
      example: 'Strange that it always happens to you.',
      unless: "i'll|i will|i have|i am|i'm",
    },
    {
      say: '[why is it|why is it that|how come|how is it that|i wonder why|somehow] … [only|always|just] [your|you|room|in your|with you|happens|from you]',
      example: 'Why is it that only your class has this?',
      unless: "i'll|i will",
    },
    {
      say: "[it's|it is|it seems to be|that's] [somehow|only ever|always|only|just|ever|only|once again] [your|you|room|the same|from your|in your]",
      example: 'It is always your laptop.',
      unless: "i'll|i will|your choice|if",
    },
    {
      say: '[somehow|apparently|strangely] it is [always|only] [your|you]',
      example: 'Somehow it is always your laptop.',
    },
    { say: "[it's|it is] only ever", example: 'It’s only ever room 12.' },
    {
      say: `${others} … [got|get|understood|understands|understand|learnt|learned|figured] it [right away|at once|immediately|straight away|the first time|in no time|within|in|out|quickly]`,
      example: 'The rest of the staff got it right away.',
    },
    {
      say: '[everyone else|everybody else|all the others|the others|the others have|everyone else has|the rest] … [has|have|had|did|read|reads|follows|followed|uses|used|been using|done|finished|sent|switched|moved|handed] … [it|this|that|already|done|by now|long ago|for weeks|for months|instructions|without a word|on time|in time|rules]',
      example: 'Everyone else has done it by now.',
      unless: kind,
    },
    {
      say: '[colleague|colleagues|neighbour|mr *|mrs *|ms *] … [had|has|got|did|managed|solved|set] … [working|running|done|it] … [within|in|after] [two|three|five|ten|a few|one|a] [minute|minutes|seconds]',
      example: 'Ms Brown had it working within five minutes.',
      unless: 'kind',
    },
    {
      say: "[in|at|on] the other [building|class*|school*|department*|office*|ward*|floor*|room*] … [don't|do not|nobody|no one|never|works|manage|it works|they|everyone]",
      example: 'In the other building they don’t make such a fuss.',
      unless: kind,
    },
    {
      say: '[there are|other people have|others have|some people have|i have|we have|people with|the school has] … [bigger|worse|more serious|real|far bigger|much bigger|more important|more urgent|better] [problem|problems|things|worries|matters|issues] [than|to|right]?',
      example: 'There are people with much bigger problems.',
    },
    {
      say: '[more important|more urgent|bigger|worse] … than your',
      example: 'There are more important things than your picture.',
    },
    {
      say: '[never|not once] [heard|had|received|got|seen] … [from|by|with] [anyone|anybody|someone|somebody|any other|another] [else|teacher|class|colleague]?',
      example: 'I have never heard that from anybody else.',
      unless: kind,
    },
    {
      say: '[only|just] [your|you in|one] [class|office|department|room|team|floor|ward] … [has|have|had|always|complains|reports|with] [this|these|such|problems|trouble|a problem|issues|any]?',
      example: 'Only your class has this issue.',
      unless: "i'll|i will|left|our side|cause",
    },
    {
      say: '[ask yourself|wonder] why … [others|everyone|nobody|no one|only]',
      example: 'Ask yourself why it works for others.',
    },
    {
      say: '[complained|complaining|complains|complain|whining|moaning|grumbling|making a fuss|made a fuss|such a fuss|make a fuss]',
      example: 'He made such a fuss.',
      unless: 'thank you|thanks|right to complain|i complained|i have complained|supplier',
    },
    {
      say: '[take|follow] [an example|a leaf]',
      example: 'Take an example from your colleague.',
      unless: 'the example below',
    },
    {
      say: "[why can|why can't|if] [everyone|everybody|others|the others|your colleagues] [else]? [can|manage|do|manages|does]",
      example: 'If everyone else can do it, so can you.',
    },
    {
      say: '[like|as] [everyone else|everybody else|all the others|the rest of us|everyone|any other colleague]$',
      example: 'Please queue like everyone else.',
      unless: 'you will get|get',
    },
  ],
}
