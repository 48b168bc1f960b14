import { type Phrase, phrasesOf, type Swap } from '../phrase.ts'

const of = phrasesOf(
  'internal-trouble',
  'Our own troubles worry the reader and don’t help them. Say what happens next, and when.',
)

const others: Swap = (match) => (/^(?:i|we)\b/i.test(match[0]) ? 'I will get to it by …' : null)
const degree =
  '(?:really|simply|just|completely|totally|very|so|badly|chronically|seriously|quite|pretty|currently|absolutely|still|all|rather|always|a bit|terribly|extremely|heavily|severely|also|already|way|far|massively|utterly|hopelessly|constantly|permanently|more than|a little|right now|at the moment|currently|today|this week)'
const inner =
  '(?:(?:my|our|the) (?:boss(?:es)?|manager|supervisor|director|principal|head(?:teacher|master|mistress)?|management|ceo|cfo|board|chief|owner|leadership|superiors?|dean|team lead(?:er)?|department head)|management|the people upstairs|the higher-ups|upper management|the powers that be|finance|accounting|hr|procurement|purchasing|head office|headquarters|the administration|the board)'

export const englishTrouble: readonly Phrase[] = [
  of(
    `(?:i|we)(?:'m|'re| am| are|'ve been| have been| was| were)(?: ${degree})* (?:understaffed|under-staffed|short[- ]?staffed|short[- ]?handed|short (?:of|on) (?:staff|people|hands|time|money)|over-?worked|overloaded|overwhelmed|over-?stretched|stretched(?: (?:thin|to)[a-z ]*)?|swamped|snowed under|drowning(?: in [a-z]+)?|burn(?:t|ed)[- ]out|exhausted|stressed(?: out)?|at my limit|at the end of my|run off (?:my|our) feet|buried(?: (?:in|under) [a-z]+)?|flooded(?: with [a-z]+)?|inundated|up to (?:my|our) (?:neck|ears|eyeballs|eyes|necks)[a-z ]*|fed up(?: with [a-z]+)?|(?:sick|tired) of [a-z]+|underfunded|under-?paid|under-?resourced|not paid(?: (?:for|enough)[a-z ]*)?|going (?:mad|crazy|under)|struggling(?: to (?:cope|keep up))?|behind(?: (?:with|on) (?:everything|all))?|running (?:behind|late) (?:with|on) everything|too busy|out of (?:money|budget|funds)|missing (?:two|three|half|staff|people)|(?:one|two|three|four) people (?:short|down)|down to [a-z ]+ (?:people|person|staff)|(?:one|two|three|a) (?:man|person|people) (?:down|short)|losing my mind|up against it|in (?:total |complete )?chaos|in the middle of (?:a )?(?:reorgani[sz]ation|restructuring|lay-?offs))(?: (?:at the moment|right now|these days|this week|today))?`,
    { swaps: [others], unless: "myself until|alone (?:this week|until|today)|wasn't told the date" },
  ),
  of(
    "(?:understaffed|short-?staffed|overworked|staff shortages?|shortage of staff|lack of (?:staff|personnel|people|manpower|money|funds|budget|resources|support)|staffing (?:problems?|issues?|situation|levels?)|personnel (?:problems?|shortage)|(?:not|n't|never) (?:got |get |have |be |are |is )*enough (?:staff|people|personnel|manpower|hands|resources|money|funds|budget|technicians))",
    { unless: 'you (?:are|seem|must be)' },
  ),
  of(
    "(?:the |our |my |this year's |all )?(?:[a-z]+ )?budgets? (?:was|is|has been|got|were|has|have been|have|had)(?: [a-z]+)? (?:cut|tight|frozen|used up|spent|slashed|exhausted|gone|reduced|too small|empty|run out|overspent|stretched|not enough|blocked)|budget (?:cuts?|freeze|constraints|problems|issues|reasons|squeeze)|(?:cut|slash(?:ed)?|froze|reduced) (?:our|the|my) (?:it )?budget|(?:no|without) (?:it )?(?:budget|money|funds|funding)(?: (?:for|left|available|to))?|(?:don't|do not|doesn't|haven't|have not|never)(?: [a-z]+)? (?:have|got|get|given) (?:the|any|a|enough|us any|me any) (?:budget|money|funds|funding|staff|resources|people|time)|(?:i|we|the school|the company|the firm)(?: [a-z]+)? (?:can't|cannot|can not|couldn't) afford|cost[- ]cutting|hiring freeze|to save money|not (?:in|within) (?:the|our|this year's) budget|(?:too|very) expensive for us|money is tight|(?:spend|spending) (?:any |more )?money on",
    { unless: '[^?]*\\?' },
  ),
  of(
    `${inner},?(?: (?:simply|just|still|always|again|also|unfortunately|never|once again|has|have|had|only|really|currently))* (?:won't(?! be (?:in|here|back|there|available))|will not(?! be (?:in|here|back|there|available))|refuses?|refused|doesn't|does not|don't|do not|didn't|did not|keeps?|decided (?:not|to cut|against)|said no|says no|rejected|turned (?:it|me|us|this|that) down|denied|cut|blocks|blocked|never (?:listens?|approves?|gives?|lets?|understands?|pays?|wants?|cares?|answers?)|listens?|ignores?|ignored|can't (?:decide|make up|be bothered|agree)|cannot (?:decide|agree)|has no (?:idea|clue|interest)|have no (?:idea|clue|interest)|is (?:blocking|against|refusing|not interested|being difficult|stalling|dragging|too (?:slow|stingy|cheap)|sitting on)|are (?:blocking|against|refusing|stalling|sitting on)|wants? (?:us|me) to (?:save|cut|do)|pushed|forces?|forced|forbids?|forbade|vetoed|stopped|has (?:cut|blocked|refused|rejected|frozen)|have (?:cut|blocked|refused|rejected|frozen)|told me (?:not to|no)|yelled|shouted|cares? (?:more|only))`,
    {
      unless:
        "(?:did not|didn't|does not|doesn't) (?:have|mind|need|know about|change)|if|(?:cut|pushed) (?:the )?(?:cable|button)",
    },
  ),
  of(
    '(?:nobody|no one|no-one|noone)(?: (?:here|else|ever|has|had|even|bothered to|at [a-z]+|in [a-z]+))* (?:told|informed|tells|asked|warned|tell|inform|ask|knows?(?! (?:yet|the cause))|cares?|listens?|helps?|bothered|consulted|thought|talks?|explained|let (?:me|us) know|answers?|mentioned|is responsible|feels responsible|wants to|does anything|gave (?:me|us))',
    {
      unless:
        'nobody (?:else )?(?:needs|has to|will|can|could)|nobody (?:knows|knew) (?:about it|it better)|so that|nobody (?:told|asked|informed) you|no one (?:told|asked|informed) you',
    },
  ),
  of(
    "(?:i|we) (?:wasn't|was not|weren't|were not|was never|were never|am never|'m never|are never|have never been|haven't been|have not been|had not been|hadn't been) (?:told|informed|asked|consulted|warned|notified|involved|given (?:any|the|enough|notice)|kept)",
  ),
  of(
    "(?:i|we)(?:'ve| have|'ve got| have got| got| had)?(?: (?:simply|just|really|currently|also|still|already|got))* (?:way |far |simply |much |just )*(?:too (?:much|many)|so (?:much|many)|a million|a thousand|a hundred|tons of|loads of|hundreds of|thousands of|enough other|a ton of|a mountain of|a pile of|piles of|more than enough|dozens of|countless|a lot of other|a lot on|plenty of other|enough on|other things|bigger problems|bigger fish|better things|more important things|more pressing|no time|no spare time|no capacity|little time|hardly any time|zero time|my hands (?:full|tied)|our hands (?:full|tied))(?: (?!time to|thanks)[a-z]+){0,3}",
    {
      unless:
        'thanks? |[^?]*\\?|(?:found|received|got|see|sent|seen|learned|took|taken|looked|heard) (?:so|too) (?:much|many)|how|so much (?:better|faster|for|easier)|(?:too|so) (?:many|much) (?:pages|cars|people wanted|files|mails|paper|pictures|pressure|space|dust|light)',
      swaps: [others],
    },
  ),
  of(
    "too (?:much|many) (?:work|requests|tickets|tasks|calls|on my plate|on our plate|going on|to do)|my plate is (?:full|overflowing)|(?:my|our) hands are (?:full|tied)|(?:i|we) (?:can't|cannot|can not|can barely|can hardly|could not|couldn't|barely|hardly) (?:keep up|cope|manage all|be everywhere|do everything|keep my head|catch up|breathe|get (?:to )?everything)|(?:only )?have (?:only )?(?:got )?two hands|only one person|one[- ](?:man|woman|person) (?:show|team|department|band)|only human|(?:i'm|i am|i was|as) (?:still )?the only (?:one|person|technician|it|admin|guy|support)|(?:i'm|i am) (?:all )?(?:alone|on my own|by myself)(?: (?:here|with|in|this|at|today|doing)[a-z ]*)?|(?:i|we) (?:have to )?do everything (?:alone|myself|here)|(?:can't|cannot) be in two places|(?:huge|big|long|massive|enormous|giant|growing|endless|my|our) (?:[a-z]+ )?(?:backlog|to-do list)|backlog of [a-z]+|workload",
    {
      unless: '[^?]*\\?|you are not the only',
    },
  ),
  of(
    "(?:pure|total|complete|utter|absolute|sheer|such|real|some|in|bit of|the usual)? ?chaos(?: here| at| in)?|chaotic|mad-?house|zoo (?:here|in here|around)|a (?:total |complete |real |big |huge |bit of a |terrible |right )?mess (?:here|since|at (?:the|our)|in (?:our|the (?:department|office|it|team)|this)|internally|with (?:us|management))|crazy (?:here|week|around|busy|at)|nightmare (?:here|week|for us|to work|at|in (?:our|the (?:office|department)))|(?:things|everything|it)(?:'s| is| are| have been| has been|'ve been)(?: (?:really|pretty|quite|so|very|just|totally|absolutely|completely|a bit|a little))* (?:crazy|hectic|insane|chaotic|a mess (?:here|at)|upside down|falling apart|out of control|a disaster here|mad|madness|a circus|a zoo)(?! on your)|nothing (?:works|is organi[sz]ed|gets done|ever works) (?:here|in this)|(?:office|internal|company|department) politics|politics|in-?fighting|re-?structuring|re-?organi[sz]ation|lay-?offs?|(?:was|were|been|got) (?:laid off|fired|sacked|made redundant)|internal(?:ly)? (?:problems?|issues?|disagreements?|conflicts?|disputes?|chaos|trouble|fights?|quarrels?|struggles?|difficulties)|between (?:you and me|us|ourselves)(?=[,.])|off the record|don't tell (?:anyone|anybody|my|the)|toxic|poor(?:ly)? manage(?:d|ment)|mismanage(?:d|ment)|bad management|(?:broken|ridiculous|stupid|terrible) (?:process(?:es)?|bureaucracy)|bureaucracy|red tape",
    {
      unless: '[^?]*\\?|mad-?house of|your (?:re-?organi[sz]ation|restructuring)',
    },
  ),
  of(
    '(?:colleagues?|co-?workers?|teammates?|team|technicians?|assistant|half (?:of )?(?:the|my|our) (?:team|staff|department|colleagues)|everyone|half of us|staff|people)(?: [a-z]+){0,3} (?:(?:off |out |called in |home |on )?sick|ill|quit|resigned|has left|have left|left us|was fired|were fired|has burnout|off with|given notice|handed in)(?! (?:your|you))',
    {
      unless: 'your (?:colleagues?|team|assistant)|[^?]*\\?|sick (?:note|leave form|list)',
    },
  ),
  of(
    "(?:above|beyond) my pay ?grade|not (?:in|part of) my (?:job description|contract)|(?:not|never) (?:get |got |being |even )?paid (?:for|enough|extra)|(?:unpaid )?overtime|(?:haven't|have not) (?:had|taken) (?:a|any|one) (?:break|day off|holiday|lunch|weekend)|i (?:really )?(?:hate|can't stand|cannot stand|despise) |driving (?:me|us) (?:crazy|mad|nuts|insane|up the wall)|had enough of|(?:lousy|crappy|rubbish|garbage|shoddy|ancient|obsolete|terrible|awful|rotten|useless|pathetic) (?:old )?(?:equipment|system|network|software|hardware|infrastructure|computers|setup|machines|budget|organi[sz]ation)|piece of (?:junk|rubbish|crap|garbage)|(?:they|management|the school|the company) (?:never|don't|won't|doesn't) (?:give|gives|pay|pays|listen|listens|let|lets|hire|hires|invest|care|cares|spend|buy|approve)(?: [a-z]+){0,2}|never get (?:any )?(?:support|help|money|time|thanks)|(?:stuck|fighting|struggling|arguing|argument|dispute|row|trouble) with (?:my boss|management|finance|accounting|hr|procurement|the board|head office|my manager|each other|another department)|i (?:had|have) (?:an? )?(?:argument|fight|row) with|not my fault|wasn't my (?:fault|idea|decision)|not my (?:idea|decision)|i inherited this",
    {
      unlessBefore: 'you',
    },
  ),
  of(
    "(?:[0-9]+|twenty|thirty|forty|fifty|sixty|eighty|a hundred|so many|many|ten|a dozen|dozens of|hundreds of) (?:other )?(?:requests|tickets|people|tasks|issues|problems|calls) (?:waiting|to (?:do|deal|look)|before you|ahead of you|on my (?:list|desk|plate))|(?:doing|do|does) the (?:work|job)s? of (?:two|three|four|five|several|a whole)|(?:hr|it|finance|accounting|management|facilities|departments?|people here)(?: and [a-z]+)? (?:don't|do not|never|doesn't|does not) (?:talk|communicate|speak|work together|get along|coordinate)|(?:department|team|office|school|company|place|it|everything)(?:'s| is) (?:such )?(?:a |in a |in )?(?:total |complete |real |big |huge )*(?:mess|disarray) (?:right now|at the moment|here|since|these days|this week)|(?:i|we) (?:really )?(?:need|could use) (?:more staff|a second technician|more people|another pair of hands)",
    { unless: '[^?]*\\?' },
  ),
]
