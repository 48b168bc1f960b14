import type { Sayings } from '../../say.ts'

const kind = "approved|has agreed|i'll|i will|i've asked|i expect|your|you're|you are"

const above =
  '[the|our|my] [administration|management|office|board|district|council|city|town|ministry|head office|headquarters|government|finance|accounting|purchasing|secretariat|principal|head|boss|director|authority|authorities|school board|leadership|people upstairs|higher-ups|county|state|purchasing people|finance people|hr people|office people]'

/** Airs troubles of one's own workplace. */
export const airing: Sayings = {
  rule: 'internal-trouble',
  message: 'Our own troubles worry the reader and don’t help them. Say what happens next, and when.',
  sayings: [
    {
      say: "[we're|we are|i'm|i am] [one|two|three|a|a few|several] [person|people|man|technician|technicians|colleague|colleagues|head|heads|pair of hands] [short|down|too few|under]",
      example: 'We’re one person short at the moment.',
      instead: 'I will get to it by …',
    },
    {
      say: `${above} … [has|have|is|are] … [sitting on|sat on|dragging|taking forever|taken forever|lost|asleep|slow|not interested|other priorities|no idea|no interest|refused|cut|been sitting|ignoring|ignored|delaying|delayed|forgotten|forgot|mislaid]`,
      example: 'The administration has been sitting on it for weeks.',
      unless: kind,
    },
    {
      say: `${above} … [never|always|doesn't|does not|don't|do not|won't|will not|can't|cannot|lost|loses|forgot|forgets|takes forever|take forever|saves|save|wastes|insists|refuses|blocks|ignores|prefers] … [answer*|repl*|money|care*|listen*|order|form*|forever|pay*|approve*|read*|understand*|time|ages|wrong|again|decide*|us|anything|our|places]`,
      example: 'The district never answers our mails.',
      unless: kind,
    },
    {
      say: `${above} … [again|as always|as usual|once again|as ever|of course|once more|yet again]$`,
      example: 'The administration again.',
      unless: kind,
    },
    {
      say: "[i'm|i am|we're|we are] … [on my own|all alone|all on my own|on our own|all by myself|alone] [here|with|and|in|for|at|again]",
      example: 'I’m on my own here and can’t be everywhere.',
      unless: "until|i'll|i will|this week|today|so it may",
    },
    {
      say: "[can't|cannot|can not] [be everywhere|be in two places|work miracles|do everything|do magic|split myself|divide myself|clone myself|be expected to do everything|perform miracles|keep up|cope|do it all|go on like this]",
      example: 'I can’t be everywhere.',
    },
    { say: '[my|our] hands are tied', example: 'My hands are tied.' },
    {
      say: '[nobody|no one|no-one] [ever|here|around here]? [tells|told|asks|asked|informs|informed|listens to|listened to|helps|helped|thanks|cares about|consults|consulted|supports] [me|us|it|about]',
      example: 'Nobody tells me anything.',
      unless: 'i should|sorry',
    },
    {
      say: '[been]? [asking|begging|telling|fighting|pleading|waiting|pushing|applying|campaigning] … [board|management|office|head|administration|district|council|boss|money|budget|them|years|help|staff|second person] … for [years|months|ages|money|weeks|a second|a year|two years|more|help|forever]',
      example: 'I’ve been asking the board for money for years.',
      unless: "i've been waiting for the part",
    },
    {
      say: 'if [they|we|management|the board|the office|somebody|someone|the school|the council|only they|only we] [gave|had|would|paid|listened|bought|hired|asked|spent|let|got|invested|could] … [proper|more|enough|decent|better|budget|money|staff|people|me|us|earlier|time|help|real]',
      example: 'If they gave us a proper budget, this would not happen.',
      unless: 'you',
    },
    {
      say: "[between you and me|between ourselves|off the record|just between us|strictly between us|you didn't hear this from me|don't tell anyone, but|if you ask me|in my humble opinion|between us]",
      example: 'Between you and me, it was a bad idea.',
    },
    {
      say: "[was|were|am|'m] [always|strongly|totally]? against [this|that|it|the|buying|using]",
      example: 'I was against this program from the start.',
    },
    {
      say: '[decided|introduced|bought|ordered|changed|chose|signed|planned] [that|this|it|them|the] … without [asking|telling|consulting|informing|involving|thinking]',
      example: 'They decided that without asking us.',
      unless: 'i',
    },
    {
      say: '[hundred|thousand|million|dozen|forty|fifty|thirty|twenty|countless|so many|too many|tons of|loads of|plenty of|a lot of|enough] [other]? [things|requests|jobs|tasks|problems|tickets|mails|emails|issues|calls|repairs|people] [on|to do|to deal|waiting|to look|in my|before|to answer|to handle|to think|already|as it is|at once|at the same time]',
      example: 'I have a hundred other things on my plate.',
      unless: 'you',
    },
    { say: 'on my [plate|desk already|mind already]', example: 'There is a lot on my plate.' },
    {
      say: "[can't|cannot|can not|hardly|barely|don't|couldn't] [really|even]? [keep up|cope|manage|breathe|catch up|get through|stay on top|know where my head|sleep]",
      example: 'Honestly, I can’t keep up any more.',
      unless: 'you|if',
    },
    {
      say: "[haven't|have not|not|n't] [had|taken|got|seen] [a|any|one|my] [single]? [day off|holiday|break|lunch|lunch break|weekend|free day|vacation|free minute|quiet minute|minute]",
      example: 'I haven’t had a day off in months.',
      unless: 'you',
    },
    {
      say: "[last|previous|former|old] [technician|colleague|admin|administrator|it person|it guy|man|person|one|company|firm|predecessor] [left|did|made|messed|never|didn't|had no|was|forgot|built|set]",
      example: 'The last technician left everything in a mess.',
      unless: 'notes|on friday|well|kindly',
    },
    {
      say: '[my|our] predecessor',
      example: 'My predecessor left no notes.',
      unless: 'kindly|good notes|well',
    },
    {
      say: '[nobody|no one|they|he|she] [ever]? [documented|wrote|noted|labelled|maintained|planned|thought about|looked after|cared for] [anything|things|it|this|a thing|down|that|any]',
      example: 'Nobody documented anything before I came.',
    },
    {
      say: '[other|different|strange|its own|their own|wrong] priorities',
      example: 'Our management has other priorities.',
      unless: 'your',
    },
    {
      say: '[been]? promised [a|us a|me a|us|me|more|another|help] … [for|since|years|months|second|staff|help|never|person|money|budget]',
      example: 'We’ve been promised a second person for two years.',
      unless: 'you|i had promised|i promised',
    },
    {
      say: '[they|management|the school|the office|the board|somebody|someone|we] … [bought|buy|ordered|chose|got|gave us|took] the [cheapest|worst|wrong|cheap|oldest] [one|ones|model*|kind|laptops|printers|cables|screens|version|possible]?',
      example: 'They bought the cheapest ones again.',
      unless: "i've|sorry|sent it back",
    },
    {
      say: '[only]? [get|got|come|find time|do] … [at night|after hours|in my free time|on my day off|on weekends|at weekends|in the evenings|after midnight|in my own time|in my spare time]',
      example: 'I only get to the small things at night.',
      unless: 'nobody|you|quiet',
    },
    {
      say: '[up to|over] my [ears|neck|eyes|head|eyeballs|elbows]',
      example: 'I’m up to my ears in broken tablets.',
    },
    {
      say: '[takes|take|took|taking|taken|need|needs] [forever|ages|an eternity|years|its time|their time|an age]',
      example: 'The purchasing people take forever.',
      unless: 'sorry|to start|to load|to open|if it',
    },
    {
      say: "[it's|it is] a [miracle|wonder|minor miracle] [that]?",
      example: 'It’s a miracle that anything works here.',
    },
    {
      say: '[working|worked|work|working through] [the|every|all|my|on|at|through|many|day and]? … [weekends|weekend|nights|night|overtime|evenings|holidays|sundays|saturdays|extra hours|day and night]',
      example: 'I have been working weekends to keep it running.',
      unless: 'plan|nobody needs|nobody is|you|will work',
    },
    {
      say: '[saves|save|saving|saved|cuts|cutting|cut|economises] [money]? [in|on|at|costs|corners|everywhere|money]? [the wrong|wrong|staff|jobs|us|corners|everywhere|everything]',
      example: 'The council saves money in the wrong places.',
    },
    {
      say: "[one thing after another|one thing after the other|from one fire|putting out fires|firefighting|fighting fires|fed up|sick and tired|at the end of my tether|at my wits' end|had it up to here|had enough|i've had it|tearing my hair|losing my mind|going crazy|driving me mad|driving me crazy|a nightmare|bedlam|a circus|a zoo|a madhouse|a joke|a shambles]",
      example: 'I’m fed up.',
      unless: 'sorry for|must be',
    },
    {
      say: "[we're|we are|i'm|i am|we've been|i've been] [so|hopelessly|chronically|permanently|seriously|badly|totally|terribly|completely|very]? [understaffed|underfunded|underpaid|overworked|overloaded|swamped|stretched|behind|stressed|tired|exhausted|busy|frustrated|annoyed|drowning|struggling|rushed off|run off|flat out|overbooked|overrun]",
      example: 'I’m permanently stressed.',
      instead: 'I will get to it by …',
      unless: "i'll|i will|you",
    },
    {
      say: "[don't|do not|didn't|haven't|never] [have|get|got|had|even have]? [the|any|enough|a] [time|staff|money|people|resources|budget|tools|manpower|authority|support|hands]",
      example: 'We don’t have the resources.',
      unless: "if you|you don't|in stock|the time yet|i'll|i will|enough time to test",
    },
    {
      say: '[the|this] [whole]? [system|place|school|building|network|department] [here]? [is|was] [a|an|such a|just|simply|totally|completely|old and]? [mess|disaster|joke|wreck|catastrophe|broken|ancient|rotten|falling apart|hopeless|chaos|outdated|museum]',
      example: 'The whole network is a mess.',
      unless: 'sorry',
    },
    {
      say: '[nobody|no one] [here]? [wants|is willing|dares|feels|takes] [to]? [responsib*|decide|pay|help|take|spend|sign|do]',
      example: 'Nobody wants to decide.',
      unless: 'lose',
    },
    {
      say: '[politics|bureaucracy|red tape|paperwork|office games|infighting|power games]',
      example: 'It is stuck in bureaucracy.',
      unless: 'lesson|class|course|teacher|politics * book|your',
    },
  ],
}
