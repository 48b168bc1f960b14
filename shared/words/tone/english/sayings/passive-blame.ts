import type { Sayings } from '../../say.ts'

const own =
  "i'm sorry|i am sorry|we're sorry|i apologi*|my mistake|my fault|my job|i should|by the update|by an update|our side|approved|for you|i have put|i've put"

/** Blame that names nobody: the reader knows who is meant. */
export const passiveBlame: Sayings = {
  rule: 'blame',
  message: 'It names nobody, and they know who is meant. Say what happened, or what helps next time.',
  sayings: [
    {
      say: '[instructions|instruction|steps|rules|rule|procedure|guide|manual|notice|warning|warnings|guidelines|advice|process|handbook|mail|email|sign|reminder|reminders] [was|were|is|are|has been|have been|had been] … [not|never|ignored|disregarded|overlooked|clicked away|skipped|dismissed|not read|missed|closed|misread|misunderstood|evidently]',
      example: 'The instructions were not followed.',
      unless: `${own}|not clear|not attached|not there|not sent|not up to date|not right|not enough|missing`,
    },
    {
      say: "[instructions|steps|rules|procedure|guide|manual|notice|warning|guidelines] [wasn't|weren't|isn't|aren't|hasn't been|haven't been] [followed|read|respected|observed|used|seen|heeded]",
      example: 'The rules weren’t respected.',
      unless: own,
    },
    {
      say: '[would|might|could] have [been]? [nice|good|helpful|useful|better|helped|great|polite|wise|easier|quicker|saved|kind|sensible|advisable|appreciated|preferable]',
      example: 'It would have been good to know.',
      unless: `${own}|if i had`,
    },
    {
      say: '[would|could|might] have [saved] [us|me|everyone|everybody|a lot|some|both|you]',
      example: 'A quick call would have saved me an hour.',
      unless: own,
    },
    {
      say: '[someone|somebody|a certain person|certain people|some people|people|whoever] … [changed|clearly|obviously|apparently|evidently|must have|unplugged|pulled|moved|removed|deleted|touched|tampered|decided|thought|forgot|left|seems to|spilled|used|took|ignored|played|switched|disconnected|broke|opened|clicked]',
      example: 'Somebody had changed the settings without asking.',
      unless: `${own}|someone from|will|left you|left your`,
    },
    {
      say: '[not|never|wrongly|incorrectly|improperly|badly|carelessly|roughly|far] … [handled|treated|looked after|stored|closed|connected|used] [properly|correctly|with|carefully|as|according]?',
      example: 'It was not treated with care.',
      unless: `${own}|nothing`,
    },
    {
      say: '[withheld|kept|hidden] from [me|us]',
      example: 'Information was withheld from me.',
    },
    {
      say: '^had [this|that|it|the|someone|somebody|anyone|i|we] … [been|only been|known|told|reported|said|mentioned|asked|called|informed]',
      example: 'Had this been reported in time, it would be done.',
      unless: own,
    },
    {
      say: '[filled in|filled out|completed|entered|submitted|set up|plugged in|connected|put in|saved|typed|installed|addressed|labelled] … [incorrectly|wrongly|wrong|badly|too late|late|incompletely|in the wrong|the wrong way|carelessly|only half]',
      example: 'The form was filled in incorrectly.',
      unless: own,
    },
    {
      say: '[returned|brought back|handed in|handed back|left|came back|given back] … [in a|in such a|in this|uncharged|dirty|unlocked|open|without] … [state|condition|mess|charger|as usual|again|uncharged|switched on|overnight]',
      example: 'It was returned in a terrible state.',
      unless: own,
    },
    {
      say: '[was|were|had been|has been|have been] … [apparently|evidently|obviously|simply|clearly|once again|yet again|again] … [written|clicked|dropped|postponed|ignored|forgotten|left|lost|missing|deleted|overlooked|not|never|unplugged|removed|pulled|moved|used|misplaced|spilled|broken|thrown|opened|damaged|dismissed|skipped|closed]',
      example: 'The password was apparently written on a note.',
      unless: own,
    },
    {
      say: '^[apparently|evidently|obviously|clearly|unfortunately|it seems|it appears|it would seem|it looks like|seemingly] [that]? … [was|were|had|has|nobody|no one] … [not|never|overlooked|ignored|forgotten|missed|thought of|bothered|read|skipped|dropped|unplugged|moved|removed|told me|asked me|informed]',
      example: 'Apparently the notice was overlooked.',
      unless: `${own}|we have not|not ready|not available|not in stock|not possible|by me`,
    },
    {
      say: '[contrary to|in spite of|despite|against] [what|the|all|every|our|my|repeated|several|clear|explicit] … [agreed|instruction*|agreement*|warning*|rule*|reminder*|advice|announcement*|request*|said|notice*|arrangement*]',
      example: 'It was moved, contrary to what was agreed.',
      unless: own,
    },
    {
      say: '[if|had] [this|that|it|the problem|anything|something|only] [had|been]? … [been]? [mentioned|reported|said|known|told|announced|flagged|raised|noticed] [earlier|sooner|in time|before|at once|right away|straight away|properly]',
      example: 'If this had been mentioned earlier, it would be done.',
      unless: own,
    },
    {
      say: '[nobody|no one|no-one] [thought of|thought to|bothered to|bothered|saw fit|felt the need|found it necessary|considered|remembered to|had the idea]',
      example: 'Nobody thought of asking me.',
    },
    {
      say: '[submitted|sent|reported|received|handed in|registered|announced|came|arrived] … [far|much|way|rather|a little|a bit|clearly]? too late',
      example: 'The request was submitted far too late.',
      unless: `${own}|part|delivery|supplier|my answer|my reply`,
    },
    {
      say: '[details|information|number|signature|form|file|attachment|date|data|answer|name] … [once again|yet again|again|as usual|as always|still] [missing|incomplete|not there|absent|wrong]',
      example: 'The details were once again missing.',
      unless: own,
    },
    {
      say: '[should|ought to] [really|already|surely|certainly|at least|please|also|normally]? have been … [checked|tested|done|reported|told|mentioned|said|charged|saved|ordered|announced|sent|asked|discussed|clear|taken|agreed|read|noticed|returned|registered|obvious|known]',
      example: 'It should have been checked before the lesson.',
      unless: own,
    },
    {
      say: '[could|might] [easily|certainly|well|so easily]? have been [avoided|prevented|spared|done|solved|reported|noticed|ordered]',
      example: 'This could have been avoided.',
      unless: `${own}|by me|by us|could not`,
    },
    {
      say: '[with] [a little|a bit|some|just a little|a bit more|a minimum] [of]? [more]? [attention|care|thought|planning|foresight|patience|thinking|goodwill|effort]',
      example: 'With a little more care it would be fine.',
      unless: own,
    },
    {
      say: '[as usual|as ever|once again as|like always|like every time]',
      example: 'The tablets were left uncharged, as usual.',
      unless: "work*|open|i'll|i will|come in|you can|carry on|print*|use|sign in|reach|same|run*|go on|from",
    },
    {
      say: 'the wrong [form|button|cable|entrance|file|number|address|paper|key|format|room|account|password|date|way|place|plug] [was|were|has been|had been|being]',
      example: 'The wrong form was used.',
      unless: `${own}|delivered|sent to us|sent us|by the supplier|shown`,
    },
    {
      say: '[tampered|fiddled|meddled|interfered|played around|messed|messed about|played about|mucked about] with',
      example: 'The lock had been tampered with.',
    },
    {
      say: '[more|greater|a little more] [care|attention|thought] … [should|could|would|might|needs|is]',
      example: 'More care should have been taken.',
    },
    {
      say: "[pity|shame|sad|odd|strange|interesting|unfortunate|regrettable|disappointing|annoying] that [i|we|it|this|nobody|no one|you] … [only|not|never|had to|wasn't|weren't|nobody|was told|found out|first|hear|learn]",
      example: 'It is a pity that I was only told today.',
      unless: "i'm sorry|i am sorry|my|for you|i could not|i couldn't",
    },
    {
      say: '[rules|agreement|deadline|terms|policy|hours|procedure|guidelines] [were|was|are|is|has been|have been] … [not|broken|ignored|missed|exceeded|violated]',
      example: 'The deadline was missed.',
      unless: `${own}|not yet|not set|not fixed`,
    },
    {
      say: '[for whatever reason|for some reason best known|for reasons known only|for reasons only|whyever]',
      example: 'It was pulled out, for whatever reason.',
      unless: 'if',
    },
    {
      say: '[without] [asking|telling|informing|consulting|checking with] [me|us|anyone|anybody|first|beforehand|it]',
      example: 'It was moved without telling anyone.',
      unless: `${own}|i |we |us first`,
    },
    {
      say: '[no one|nobody] [cared|has] [enough]? to [read|look|check|tell|ask|charge|report]',
      example: 'Nobody cared to read it.',
    },
    {
      say: '[it|this] [was|is] not [what|as|how] [we]? [agreed|discussed|arranged|planned|said]',
      example: 'This is not what we agreed.',
      unless: own,
    },
  ],
}
