import type { Sayings } from '../../say.ts'

const kind =
  'tut mir leid|entschuldig*|danke, dass sie so früh|läuft wieder|geht wieder|wieder geht|wieder läuft|von ihnen zu hören|endlich geht|freut mich'

/** Says the opposite of what is meant. */
export const sarcasm: Sayings = {
  rule: 'sarcasm',
  message:
    'Ironie geht beim Schreiben verloren, nur der Stich kommt an. Sagen Sie freundlich, was Sie meinen.',
  sayings: [
    {
      say: '[auch mal|auch schon mal|auch einmal|doch noch|doch mal|tatsächlich mal|auch endlich|endlich mal|endlich auch|auch noch mal] [melden|melde*|kommt|bei|die|den|das|antworten|schicken|zurück|gemeldet|geschickt|geantwortet|lesen|gelesen|reagieren|vorbei|erfahre|erfahren|sagen|mitteilen|bringen|an|zu|dazu|bescheid]',
      example: 'Schön, dass Sie sich auch mal melden.',
      unless: 'ich',
    },
    {
      say: '[sie|du|ihr|jemand|man] … [auch mal|auch schon|auch endlich|endlich mal|endlich|doch noch|doch mal|tatsächlich]',
      example: 'Schön, dass Sie endlich antworten.',
      unless: `${kind}|geht|ich habe|läuft|können|wieder|wissen`,
    },
    {
      say: 'endlich [schicken|melden|antworten|haben|hat|kommt|kommen|bringen|lesen|schreiben|sagen|erfahre|erfahren|eine antwort|mal|jemand|reagieren|bekomme|rücken] [sie|du|ich|mal|jemand|auch|der|die|das|eine]',
      example: 'Endlich schicken Sie mir die Nummer.',
      unless: 'ich die ursache|ich den|ich das|das teil|das ersatzteil',
    },
    {
      say: '[schön|nett|gut|toll|prima|wunderbar|super|fein|lieb|freut mich|herrlich], dass [sie|ich|man|mir|das|du|jemand|es|wir] … [auch|auch noch|doch noch|erst|mal|schon|überhaupt|jetzt schon|endlich|wenigstens|immerhin|am freitag|nebenbei|jetzt]',
      example: 'Schön, dass ich das auch noch erfahre.',
      unless: `${kind}|es endlich geht|geht|läuft|klappt|jetzt alles|hilfe anbieten|so früh`,
    },
    {
      say: '^[toll|super|prima|klasse|großartig|wunderbar|fantastisch|herrlich|spitze|bravo|hurra|glückwunsch|na super|na toll|na wunderbar|na klasse|na prima|na bravo|na herrlich|ganz toll|echt toll|sehr schön|wie schön], [schon|wieder|jetzt|noch|das|und|da|der|die|ein|eine|auch|nun|erst|kurz|mal]',
      example: 'Toll, schon wieder ein kaputtes Scharnier.',
      unless: 'danke|dann|geht|läuft',
    },
    {
      say: 'na [super|toll|wunderbar|klasse|prima|bravo|herrlich|endlich|dann|schön|sowas|so was|und|geht doch|bitte|großartig]',
      example: 'Na wunderbar, er streikt wieder.',
      unless: 'na dann bis',
    },
    {
      say: '[herzlichen glückwunsch|glückwunsch|gratuliere|gratulation|kompliment|mein kompliment|respekt|chapeau|hut ab|applaus|bravo], [das|sie|da|der|die|jetzt|damit|nun|sie haben]',
      example: 'Herzlichen Glückwunsch, das war das letzte Kabel.',
      unless: 'bestanden|neuen stelle',
    },
    {
      say: '[gut|schön|beruhigend|tröstlich|nett|interessant|gut] zu [wissen|hören|sehen|lesen|erfahren], dass … [doch|wenigstens|überhaupt|jemand|jetzt erst|auch|manche|meine|einer|sie|niemand]',
      example: 'Gut zu wissen, dass meine Mails doch jemand liest.',
      unless: `${kind}|bei ihnen geht|bei ihnen läuft|zufrieden`,
    },
    {
      say: '[freue|freut|freu] [mich|ich mich|uns|es mich] [natürlich|ja|ungemein|riesig|wahnsinnig|wie|schon|immer] [riesig|sehr|ungemein|wahnsinnig|ein|darauf|wenn|über|natürlich|dass]?',
      example: 'Ich freue mich natürlich riesig darüber.',
      unless: 'darauf, sie|auf',
    },
    {
      say: '[welch|was für eine|so eine|welche] [überraschung|freude|wunder|glück|ehre|leistung|genieleistung|meisterleistung|tolle idee|glanzleistung]',
      example: 'Welch Überraschung, das Kabel war locker.',
      unless: 'nette|schöne',
    },
    {
      say: '[wer hätte das gedacht|wer hätte es gedacht|oh wunder|o wunder|man glaubt es kaum|man höre und staune|kaum zu glauben|siehe da|sieh an|ach nee|ach was|ach nein|ach was|was ein wunder|überraschung|oha|man staunt|welch wunder|da schau her|es geschehen noch|sensationell|unglaublich, aber wahr|ganz großes kino|großes kino]',
      example: 'Wer hätte das gedacht: Es war nicht eingesteckt.',
      unless: 'zu meiner überraschung|eine überraschung|überraschung für',
    },
    {
      say: 'danke [auch|schön|sehr|ganz herzlich|recht herzlich]? für [nichts|gar nichts|die späte|den späten|die kurzfristige|die frühe vorwarnung|das chaos|die überstunden|die mehrarbeit|die zusätzliche|den freien]',
      example: 'Danke für nichts.',
    },
    {
      say: '[danke|vielen dank|dank], dass sie … [so spät|erst|endlich|auch mal|im letzten moment|am letzten tag|jetzt schon|wenigstens|überhaupt|doch noch|nicht]',
      example: 'Danke, dass Sie so spät Bescheid geben.',
      unless: 'so früh|nicht aufgegeben|nicht böse',
    },
    {
      say: '^[wow|oh|ach|ah|oho|aha|hoppla|ja ja|jaja|na ja|soso|so so|tja|ach so|oh ja|ach ja|oh je|klar doch|aber klar|ja klar|sicher doch], … [nur|wieder|schon|der|die|das|sie|auch|doch|erst|natürlich|wie schön|weil|immer]',
      example: 'Wow, nur zwei Wochen bis zur Antwort.',
      unless: 'ich|danke',
    },
    {
      say: '[habe|hat|haben|hätte|hatte] [ich|man|wir]? [ja|schließlich|sicher|natürlich|sonst|doch] … [sonst nichts|nichts|nichts anderes|nichts besseres|den ganzen tag|so viel zeit|zeit genug|genug zeit|alle zeit|zeit|ja zeit|ja sonst]',
      example: 'Ich habe ja sonst nichts zu tun.',
      unless: 'keine zeit|leider',
    },
    {
      say: '[als|wie wenn] [hätte|ob|wenn|wäre|gäbe] [ich|wir|es|man|das] … [sonst|nichts|besseres|wichtigeres|zeit|genug|anderes|nicht|langeweile|hobby]',
      example: 'Als hätte ich nichts Besseres zu tun.',
      unless: 'nichts gewesen',
    },
    {
      say: '[glaskugel|kristallkugel|hellsehen|hellseher|gedanken lesen|gedankenleser|gedankenlesen|prophet|wahrsager|kaffeesatz]',
      example: 'Meine Glaskugel ist in Reparatur.',
    },
    {
      say: '[eingeschaltet|eingesteckt|mit strom|mit kabel|mit papier|angeschlossen] [läuft|geht|funktioniert|druckt|klappt] [es|er|sie|das|der|die]',
      example: 'Eingeschaltet läuft es.',
      unless: 'ob',
    },
    {
      say: '[hat|hatte|haben] [ja|auch|doch|ja auch|aber auch] [nur|bloß|gerade mal|gar nicht|kaum]',
      example: 'Hat ja nur drei Wochen gedauert.',
      unless: 'ich',
    },
    {
      say: '[nur|gerade mal|bloß|schlappe] [zwei|drei|vier|fünf|sechs|ein paar|zehn] [tage|wochen|monate|jahre|mails|erinnerungen|anrufe] [bis|gedauert|später|gebraucht|gewartet|her|hat]',
      example: 'Nur zwei Wochen bis zur Antwort.',
      unless: 'ich|tut mir leid',
    },
    {
      say: '[sie|du] [lesen|liest|können|kennen|haben|leben|gibt es|antworten|wissen|kommen] … [also doch|ja doch|also tatsächlich|ja tatsächlich|doch noch|also]',
      example: 'Sie lesen also doch Ihre Mails.',
      unless: 'wenn',
    },
    {
      say: '[lasse|lassen|lass|werfe] [ich|wir]? … [alles|sofort alles|den stift|den hammer] … [stehen|liegen|fallen|hin]',
      example: 'Klar, ich lasse alles stehen und liegen.',
    },
    {
      say: '[haben|hast|hat] [sie|du|man|ja|das|da] … [toll|prima|super|ganz toll|fein|wunderbar|ja toll|schön|großartig|klasse|sauber] [hinbekommen|gemacht|hingekriegt|geschafft|erledigt|eingefädelt|hingelegt]',
      example: 'Das haben Sie ja toll hinbekommen.',
      unless: 'danke|gut gemacht|vielen dank',
    },
    {
      say: '[das|fängt|kann|wird|geht] [ja|ja wieder|ja schon|fängt ja] [gut|heiter|toll|schön|lustig|nett|spannend|prima|super] [an|werden|los|weiter]?',
      example: 'Das fängt ja gut an.',
      unless: 'freut',
    },
    {
      say: "[typisch|mal wieder typisch|war ja klar|war klar|war ja zu erwarten|wie könnte es anders sein|natürlich wieder|natürlich mal wieder|wie überraschend|wie originell|wie praktisch|wie schön für sie|schön wärs|schön wär's|sehr witzig|sehr komisch|sehr lustig|haha]",
      example: 'War ja klar.',
      unless: 'typische|typischer',
    },
    {
      say: '[einstein|sherlock|genie|intelligenzbolzen|schlaumeier|prinzessin|hoheit|majestät|herrschaften]',
      example: 'Gut erkannt, Sherlock.',
      unless: 'raum|schule|straße|gymnasium|klasse|gebäude',
    },
    {
      say: '[mein|meine|unser] [lieblings*|allerliebste*|persönliches highlight|highlight|freund der]',
      example: 'Mein Lieblingsproblem.',
      unless: 'ihr',
    },
    {
      say: '[da|das] [bin|wäre|werde] ich ja [froh|beruhigt|begeistert|gespannt|dankbar|erleichtert|mal gespannt]',
      example: 'Da bin ich ja beruhigt.',
    },
  ],
}
