import type { Sayings } from '../../say.ts'

const kind =
  'nicht die einzige|nicht der einzige|nicht allein|danke|dasselbe problem|das gleiche problem|zugriff|den schlüssel|betroffen|bei uns liegt|wieder|sollte|sehe ich|ich sehe|gern'
const others =
  '[alle|alle anderen|die anderen|andere|ihre kollegen|ihre kolleginnen|die kollegen|die kolleginnen|alle kollegen|andere kollegen|der rest|die übrigen|jeder andere|andere abteilungen|andere schulen|andere klassen|die anderen klassen|die meisten|alle übrigen|sämtliche kollegen|das ganze kollegium|die ganze schule|andere leute|andere lehrkräfte|die anderen lehrkräfte|alle anderen lehrer|alle anderen kollegen|der rest des hauses]'

/** Holds others up to the reader. */
export const comparing: Sayings = {
  rule: 'dismissive',
  message:
    'Dass andere zurechtkommen, hilft hier nicht. Lassen Sie die anderen weg, und sagen Sie, was Sie versuchen.',
  sayings: [
    {
      say: '[außer|ausser] [ihnen|dir] [hat|hatte|kommt|beschwert|schafft|meldet|braucht|versteht|fragt|ist]',
      example: 'Außer Ihnen hat niemand dieses Problem.',
    },
    {
      say: `${others} [kommen|kommt|kamen|schaffen|schafft|können|kann|haben|hat|verstehen|finden|machen|arbeiten] … [damit|ohne|auch ohne|zurecht|klar|es sofort|keine|keinerlei|kein|längst|schon längst|doch auch|es auch|verstanden|auf anhieb|aus|hin|doch|nie|nicht]`,
      example: 'Alle anderen kommen damit zurecht.',
      unless: `${kind}|ihre nächste`,
    },
    {
      say: '[kommen|kommt|schaffen|können|schafft|haben|hatten] [alle anderen|die anderen|andere|alle|ihre kollegen|die kollegen|die meisten] [doch|ja|auch|damit|das|es|bisher|schon]',
      example: 'Damit kommen alle anderen auch klar.',
      unless: kind,
    },
    {
      say: '[bei|in|von|an|mit] [allen anderen|den anderen|anderen|jedem anderen|allen|allen kollegen|den kollegen|ihren kollegen|den anderen klassen|anderen klassen|den anderen räumen|anderen schulen|der kollegin|ihrer kollegin|den nachbarn] … [läuft|geht|klappt|funktioniert|gibt|ging|lief|klappte|stellt|hat|passiert] … [doch|auch|einwandfrei|problemlos|keine|keiner|niemand|nie|ja|ohne|tadellos|bestens|es|alles|das|nicht]',
      example: 'Bei allen anderen läuft es einwandfrei.',
      unless: kind,
    },
    {
      say: '[sie|du] [sind|bist|scheinen|wären|waren] [bisher|wirklich|jetzt|leider|wohl|bis jetzt|mal wieder]? [die|der] [erste|einzige|erste person|einzige person|erste und einzige|letzte] [zu sein|kollegin|kollege|im haus|hier|bisher|weit und breit]?',
      example: 'Sie sind die Erste, die sich beschwert.',
      unless: `${kind}|bemerkt|den neuen|als|neuen`,
    },
    {
      say: '[komisch|seltsam|merkwürdig|sonderbar|interessant|lustig|erstaunlich|eigenartig|witzig], [dass|wie|bei|die|warum] … [nur|immer|ihnen|sie|anderen|ihrer|ihrem|ausgerechnet|alle|keiner|niemand]',
      example: 'Komisch, dass das immer nur bei Ihnen passiert.',
      unless: kind,
    },
    {
      say: '[immer|stets|ausgerechnet|jedes mal|wieder|nur] [nur]? [bei ihnen|bei dir|sie|ihr|ihre|ihr laptop|in ihrem|in ihrer|in raum|in zimmer|von ihnen|aus ihrer|aus ihrem] [passiert|laptop|klasse|raum|probleme|auftritt|drucker|abteilung|büro|kommt|klagen|beschwerden|gerät|bei]?',
      example: 'Irgendwie ist es immer Ihr Laptop.',
      unless: `${kind}|wenn|für sie|noch raum`,
    },
    {
      say: '[darüber|deswegen|da|hier|sonst|bisher|bislang|noch nie|damit] … [hat|beschwert|hatte|haben] … [noch nie|nie|niemand|keiner|kein mensch|noch kein*] … [beschwert|gemeldet|probleme|ein problem|geklagt|gefragt|gestört|schwierigkeiten|etwas gesagt|jemand]',
      example: 'Darüber hat sich noch nie jemand beschwert.',
      unless: kind,
    },
    {
      say: '[beschwert|beklagt|jammert|meckert] sich [sonst|hier|ja|doch|auch]? [keiner|niemand|kein mensch|jemand]',
      example: 'Sonst beschwert sich keiner.',
    },
    {
      say: '[sonst|anderswo] [beschwert|beklagt|hat|fragt|braucht|meldet|stört] … [keiner|niemand]',
      example: 'Sonst fragt das keiner.',
      unless: kind,
    },
    {
      say: '[die kollegin|der kollege|ihre kollegin|ihr kollege|frau *|herr *|die kollegen|ihre nachbarin] … [hat|kann|schafft|konnte|haben] … [in fünf minuten|in zwei minuten|in zehn minuten|in einer minute|sofort|auf anhieb|ohne hilfe|allein|doch auch|das doch|auch|ohne probleme] … [geschafft|hinbekommen|erledigt|auch|verstanden|gemacht|gefunden|eingerichtet]',
      example: 'Die Kollegin nebenan hat das in fünf Minuten geschafft.',
      unless: `${kind}|zugesagt`,
    },
    {
      say: '[frau *|herr *|die kollegin|der kollege] [kann|schafft|macht|versteht|kommt] … [doch|ja] auch',
      example: 'Frau Braun kann das doch auch.',
    },
    {
      say: 'im [anderen|nachbar-|neuen|alten] [gebäude|haus|büro|flügel|stock] … [keiner|niemand|auch|doch|nie|stellt|geht|läuft]',
      example: 'Im anderen Gebäude stellt sich keiner so an.',
      unless: kind,
    },
    { say: '[stellt|stellen] [sich|sie sich] … [so]? an$', example: 'Da stellt sich auch keiner so an.' },
    {
      say: '[gibt|habe|haben] … [ganz andere|ganz anderen|größere|größeren|schlimmere|schlimmeren|wichtigere|wichtigeren|echte|echten|richtige|wichtigeres|dringenderes|schlimmeres]',
      example: 'Es gibt Leute mit ganz anderen Problemen.',
      unless: 'sie|ihnen',
    },
    { say: '[wichtigeres|schlimmeres|dringenderes] als', example: 'Es gibt Wichtigeres als Ihr Bild.' },
    {
      say: '[höre|sehe|erlebe|lese|hör] ich [zum ersten mal|wirklich zum ersten mal|so zum ersten mal|nur von ihnen|nur bei ihnen|sonst nie]',
      example: 'Das höre ich zum ersten Mal.',
      unless: 'danke|deshalb|gehe',
    },
    {
      say: '[gibt es|tritt|passiert|kommt|haben] … [immer nur|nur immer|ausschließlich|einzig und allein|immer bloß]',
      example: 'Das Problem gibt es immer nur in Raum 12.',
      unless: kind,
    },
    {
      say: '[warum|wieso|weshalb] [hat|haben|passiert|ist|gibt|kommt|klappt|geht|können|kann|schaffen] … [nur|immer|ausgerechnet|anderen|alle anderen]',
      example: 'Warum hat nur Ihre Klasse dieses Problem?',
      unless: 'weiß ich|finde ich|suche',
    },
    {
      say: '[einzige|einziger|einzigen] [zu sein]?, [die|der|bei|mit]',
      example: 'Sie scheinen die Einzige zu sein, die das hat.',
      unless: `${kind}|das einzige`,
    },
    {
      say: '[nehmen sie sich|nimm dir] … [beispiel|vorbild]',
      example: 'Nehmen Sie sich ein Beispiel an ihr.',
    },
    {
      say: '[wie|so wie] [alle anderen|jeder andere|die anderen|alle|jeder] [auch]?$',
      example: 'Sie müssen warten wie alle anderen.',
      unless: kind,
    },
    {
      say: '[andere|anderen|manche] [wären|würden|freuen sich|hätten|warten] … [froh|freuen|gern|länger|dankbar|auch]',
      example: 'Andere wären froh darüber.',
      unless: 'sie',
    },
    {
      say: '[gejammer|gemecker|genörgel|theater|aufstand|drama|jammern|meckern|nörgeln]',
      example: 'Dieses Gejammer hilft nicht.',
      unless: 'theater-ag|theaterraum|im theater|theatergruppe|schultheater|theaterprobe',
    },
  ],
}
