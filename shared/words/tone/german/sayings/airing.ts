import type { Sayings } from '../../say.ts'

const kind = 'genehmigt|zugestimmt|bestellt es|ich melde|melde mich|deshalb|ich komme|ich schreibe|ihre|ihnen'
const above =
  '[die|das|der|unsere|unser|die liebe|meine|mein] [verwaltung|sekretariat|leitung|schulleitung|zentrale|behörde|schulamt|schulträger|stadt|träger|ministerium|land|kreis|gemeinde|buchhaltung|einkauf|personalabteilung|direktion|geschäftsführung|vorstand|amt|bauamt|personalrat|beschaffung|chefetage|oben|finanzabteilung|landratsamt|bezirk|rektorat|controlling]'

/** Airs troubles of one's own workplace. */
export const airing: Sayings = {
  rule: 'internal-trouble',
  message: 'Eigene Sorgen beunruhigen und helfen nicht. Sagen Sie, was als Nächstes geschieht und wann.',
  sayings: [
    {
      say: `${above} [wieder mal|mal wieder|wieder einmal|schon wieder|natürlich|halt|eben|wieder|wie immer|wie üblich]`,
      example: 'Die Verwaltung wieder mal.',
      unless: `${kind}|geöffnet|wieder offen|erreichbar|wieder da|besetzt`,
    },
    {
      say: `${above} [hat|haben|ist|sind|will|wollen|kann|braucht|sitzt|spart|antwortet|lässt|blockiert|bewegt|bremst|entscheidet|zahlt|macht|verlegt|weigert|schläft|trödelt] … [wieder|mal wieder|nie|nicht|kein*|ewig|verlegt|verschlampt|andere prioritäten|prioritäten|falschen|geld|seit wochen|seit monaten|ohne|zeit|ja|nichts|lange|immer|warten|querstellt|verloren|vergessen|verpennt|jahre]`,
      example: 'Die Leitung hat offenbar andere Prioritäten.',
      unless: `${kind}|noch nicht|nicht gebraucht|nicht bekommen|wieder geöffnet`,
    },
    {
      say: '[fehlt|fehlen] [uns|mir|hier|im moment|zurzeit|derzeit|es] … [eine person|personal|leute|ein kollege|eine stelle|geld|die zeit|zeit|hände|mitarbeiter|das geld|einer|ein mann|der nachwuchs|personen|an personal|an leuten|an geld|an allem]',
      example: 'Uns fehlt im Moment einfach eine Person.',
    },
    {
      say: '[ich bin|bin ich|wir sind|ich sitze|bin] [hier|ja|nun mal|doch|leider|auch nur|ganz|nur|wieder]? [ganz]? [allein|alleine|alleine hier|einer|ein mensch|mutterseelenallein|auf mich gestellt|allein auf weiter flur] [und|hier|mit|für|auf|zuständig]? [kann|nicht|allem|alle|alles|hundert|der|die]?',
      example: 'Ich bin hier allein und kann nicht überall sein.',
      unless: 'diese woche|bis donnerstag|deshalb|nicht allein',
    },
    {
      say: '[kann|können] … nicht [überall|zaubern|hexen|fliegen|an zwei orten|zweiteilen|alles gleichzeitig|alles machen|alles allein|in zwei|gleichzeitig|hellsehen|vierteilen|mehr als]',
      example: 'Ich kann nicht überall sein.',
    },
    {
      say: '[hände gebunden|gebundene hände|von oben gebunden|von oben entschieden|von oben verordnet|von oben so gewollt|die da oben|denen da oben]',
      example: 'Mir sind die Hände gebunden.',
    },
    {
      say: '[mir|uns|mich] [sagt|fragt|hilft|informiert|dankt|erzählt|hört|unterstützt|hat] [hier|ja|doch|auch|eh|leider|sowieso]? … [keiner|niemand|kein mensch|nie jemand]',
      example: 'Mir sagt hier ja keiner was.',
      unless: 'bisher',
    },
    {
      say: '[bitte|bettle|kämpfe|flehe|beantrage|fordere|warte|rede|predige|bitten|warten|kämpfen] [ich|wir]? … [leitung|geld|budget|stelle|jahren|verwaltung|chef|hilfe|personal|neue geräte|monaten|schulamt|träger] … [seit|um|auf|für|mehr|geld|verstärkung|vergeblich|umsonst]',
      example: 'Ich bitte die Leitung seit Jahren um Geld.',
      unless: 'ihre|lieferant*',
    },
    {
      say: '[wenn|hätte|hätten|würde|würden] [wir|man|ich|die|das|der|mehr] … [budget|geld|personal|leute|stellen|mittel|zeit|gefragt|auf mich gehört|anständige geräte|hilfe|unterstützung] … [hätten|hätte|gäbe|bekämen|würde|wäre|gehört|dann]',
      example: 'Wenn wir ein Budget hätten, wäre das nicht passiert.',
      unless: 'sie',
    },
    {
      say: '[unter uns|unter uns gesagt|ganz unter uns|im vertrauen|im vertrauen gesagt|von mir haben sie das nicht|wenn sie mich fragen|meiner bescheidenen meinung|hinter vorgehaltener hand|ganz ehrlich|mal ganz ehrlich|jetzt mal unter uns]',
      example: 'Unter uns: Das war keine gute Idee.',
    },
    {
      say: '[war|bin|waren] [ich|wir]? [von anfang an|immer|stets|schon immer|ja|nie] [gegen|dagegen|dafür]',
      example: 'Ich war von Anfang an gegen dieses Programm.',
    },
    {
      say: '[entschieden|eingeführt|gekauft|bestellt|beschlossen|geändert|verkauft|angeschafft], … ohne [uns|mich|jemanden|zu|die it]',
      example: 'Das hat man entschieden, ohne uns zu fragen.',
    },
    {
      say: '[hundert|tausend|zig|dutzende|unzählige|vierzig|fünfzig|zwanzig|dreißig|viele|so viele|genug|jede menge|einen haufen|einen berg|noch zig] … [andere|anderen|weitere|offene|dringendere|sachen|baustellen|aufgaben|anfragen|dinge|arbeit|probleme|termine] [auf|zu|auf dem|vor|offen|im|liegen|warten|gleichzeitig|sachen|baustellen|aufgaben|dinge]',
      example: 'Ich habe noch hundert andere Sachen auf dem Tisch.',
      unless: 'ihr|sie',
    },
    {
      say: '[schaffe|schaffen|packe|komme|kommen|halte|kann] [ich|wir|das|es|mit]? … [nicht mehr|einfach nicht|kaum noch|nicht mehr nach|nicht mehr hinterher|nicht hinterher|nicht länger]',
      example: 'Ich schaffe das alles nicht mehr.',
      unless: 'heute|sie können|morgen|deshalb|diese woche|anmelden|drucken|öffnen|kann nicht mehr repariert',
    },
    {
      say: '[keinen|kein|keine] [freien|einzigen|ruhigen|freie|freies]? [tag|urlaub|pause|mittagspause|wochenende|feierabend|minute|freie minute|ruhige minute|verschnaufpause] [mehr|gehabt|seit|frei|hatte]?$',
      example: 'Ich hatte seit Monaten keinen freien Tag.',
      unless: 'sie',
    },
    {
      say: '[mein|unser|der] [vorgänger|letzter techniker|letzte techniker|alte techniker|frühere techniker|alter kollege|ehemaliger kollege|frühere kollege|letzte admin|vorige techniker]',
      example: 'Mein Vorgänger hat alles im Chaos hinterlassen.',
      unless: 'notizen|gut|freundlich',
    },
    {
      say: '[hat|hatte] [hier|vor mir|leider|ja|sich|bisher|bislang|je]? … [keiner|niemand|nie jemand|kein mensch] … [aufgeschrieben|dokumentiert|notiert|gekümmert|gewartet|beschriftet|gepflegt|geplant|gedacht|interessiert]',
      example: 'Vor mir hat hier keiner etwas aufgeschrieben.',
    },
    {
      say: '[andere|eigene|falsche|seltsame|komische|ihre eigenen] prioritäten',
      example: 'Man hat andere Prioritäten.',
      unless: 'sie',
    },
    {
      say: '[wird|wurde|werden|wurden|hat man] [uns|mir] … [stelle|verstärkung|hilfe|kollege*|geld|budget|personal|geräte|ersatz|besserung] … [versprochen|zugesagt|angekündigt|verweigert|gestrichen|abgelehnt|gekürzt|verwehrt|in aussicht]',
      example: 'Seit Jahren wird uns eine zweite Stelle versprochen.',
    },
    {
      say: '[haben|hat|wird|wurde|wurden|musste|kaufen|kauft] [wieder|mal wieder|natürlich|immer|nur|man|einfach|ja|leider]? … das [billigste|schlechteste|falsche|günstigste|allerbilligste]',
      example: 'Sie haben wieder das Billigste gekauft.',
      unless: 'ich|zurückgeschickt|teil',
    },
    {
      say: '[nur noch|nur|erst|bloß noch|immer] [nachts|am wochenende|abends|nach feierabend|in meiner freizeit|am sonntag|in der freizeit|spätabends|nach mitternacht]',
      example: 'Zu den Sachen komme ich nur noch nachts.',
      unless: 'sie|öffnet|läuft',
    },
    {
      say: '[ersticke|ertrinke|versinke|untergehe|absaufe|ersticken|ertrinken|versinken|ersaufe|ersaufen|gehe unter] [ich|wir]? [in|gerade|hier|fast|an]',
      example: 'Ich ersticke in kaputten Tablets.',
    },
    {
      say: '[braucht|brauchen|dauert|dauern|brauchte] [ja|mal wieder|immer|wie immer|bei denen|dort|wieder|hier alles|da]? [ewig|eine ewigkeit|ewigkeiten|jahre|immer ewig|seine zeit|wochen und monate|immer]',
      example: 'Der Einkauf braucht ewig.',
      unless: 'tut mir leid|wenn|beim',
    },
    {
      say: '[ein wunder|grenzt an ein wunder|es ist ein wunder|kein wunder|wundert mich|wundert es mich], [dass|wenn|bei]',
      example: 'Ein Wunder, dass hier etwas läuft.',
      unless: 'oh wunder',
    },
    {
      say: '[arbeite|arbeiten|mache|schufte|schiebe|sitze] [ich|wir]? … [wochenenden|wochenende|nächte|nacht|überstunden|feiertage|abende|bis nachts|bis in die nacht|rund um die uhr|doppelschichten|tag und nacht] [durch|und|hier|damit]?',
      example: 'Ich arbeite die Wochenenden durch.',
      unless: 'niemand|plane|sie',
    },
    {
      say: '[spart|sparen|gespart|sparte|kürzt|gekürzt|streicht] [man|wir|wird|wurde|hier|immer|ja|überall|eben|wieder]? [an|am|bei|immer|uns|überall|alles|mal|falschen|hier]',
      example: 'Die Stadt spart an der falschen Stelle.',
      unless: 'zeit|strom|papier|sie',
    },
    {
      say: "[kommt eins zum anderen|eins nach dem anderen kaputt|es brennt überall|brennt an allen ecken|es reicht|reicht es langsam|reicht es mir|mir reicht es|mir reicht's|bin ich bedient|ich bin bedient|die schnauze|den kanal voll|fix und fertig|am ende meiner|nervenzusammenbruch|an den nerven|zum haareraufen|zum verzweifeln|ein trauerspiel|ein witz|ein albtraum|ein alptraum|katastrophal|eine katastrophe|eine zumutung|saftladen|irrenhaus|affenzirkus|kindergarten hier]",
      example: 'Mir reicht es langsam.',
      unless: 'wenn es reicht|ob es reicht',
    },
    {
      say: '[wir sind|ich bin|sind wir|bin ich] [mal wieder|wieder|gerade|derzeit|momentan|chronisch|völlig|total|komplett|hoffnungslos|ständig|ziemlich|einfach|leider|wie immer|im moment]? [chronisch|völlig|total|komplett|hoffnungslos]? [unterbesetzt|überlastet|überarbeitet|gestresst|ausgelastet|unterfinanziert|unterbezahlt|am limit|im stress|genervt|frustriert|verärgert|sauer|erschöpft|müde|überfordert|zu wenige|zu wenig leute|nur zu zweit]',
      example: 'Wir sind chronisch unterfinanziert.',
      unless: 'sie sind',
    },
    {
      say: '[haben|habe|bekommen|gibt|kriegen|hat] [wir|ich|hier|uns|es|man]? [hier|einfach|leider|ja|nun mal|mal wieder|seit jahren|ohnehin|auch]? [kein|keine|zu wenig|nicht genug|viel zu wenig|nie] [geld|leute|personal|budget|mittel|hilfe|unterstützung|kapazitäten|kapazität|stellen|ressourcen|werkzeug|zweite kraft|vertretung]',
      example: 'Wir haben viel zu wenig Leute.',
      unless: 'brauchen keine|sie',
    },
    {
      say: '[hier|bei uns] [weiß|macht|geht|läuft|herrscht|funktioniert|klappt|will|kümmert|fühlt] … [keiner|niemand|chaos|nichts|jeder was|drunter|durcheinander|nicht|der eine|schief|sich niemand]',
      example: 'Hier weiß keiner, was der andere macht.',
      unless: 'wieder|sie|falls|wenn',
    },
    {
      say: '[bürokratie|papierkram|amtsschimmel|vetternwirtschaft|grabenkämpfe|machtspiele|kompetenzgerangel|sparpolitik|rotstift|sparrunde]',
      example: 'Das ist die Bürokratie.',
    },
  ],
}
