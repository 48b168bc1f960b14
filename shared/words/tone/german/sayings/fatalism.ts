import type { Sayings } from '../../say.ts'

const kind =
  'tut mir leid|bis freitag|nicht lange|kommt der neue|sie müssen da|früher|vorher|wieder so|hier ist ein bild'

/** Tells the reader that nothing will get better. */
export const fatalism: Sayings = {
  rule: 'fatalism',
  message: 'Das macht die Tür zu. Sagen Sie, was sich noch versuchen lässt oder was bis dahin hilft.',
  sayings: [
    {
      say: '[so|das|es|dies] [ist|sind|war|läuft|geht|bleibt] [das|es|die|hier|bei uns]? [eben|halt|nun mal|nun einmal|leider eben|einfach|leider so|mal] [so|das|hier]?$',
      example: 'So ist das eben.',
      unless: kind,
    },
    {
      say: '[ist|sind|war|bleibt|geht|läuft|passiert|kommt|macht|machen] … [eben|halt|nun mal|nun einmal|einfach mal] [so|technik|das leben|alt|vor|passiert|computer|nicht zu ändern|pech]',
      example: 'Das ist halt so.',
      unless: kind,
    },
    {
      say: 'so ist [das leben|der lauf|die welt|die technik|das system|nun mal|es nun|unser|die lage]',
      example: 'So ist das Leben.',
    },
    {
      say: '[da|daran|dagegen|hier] [kann|lässt|können] [man|sich|wir|ich] [leider|einfach|eben|halt|wohl|auch|eh|sowieso]? [nichts|nicht viel|wenig|gar nichts] [machen|ändern|tun|mehr|dran]',
      example: 'Da kann man nichts machen.',
    },
    {
      say: '[muss|müssen|musst|werden] [sie|wir|man|du|ihr|jetzt|damit|sich] … [leben|abfinden|hinnehmen|durch|klarkommen|gewöhnen|auskommen|arrangieren|aushalten|schlucken|akzeptieren] [müssen]?',
      example: 'Damit müssen Sie leben.',
      unless: `${kind}|aushalten mussten|durch die tür`,
    },
    {
      say: '[sie|wir|man|du] … [müssen|muss|musst] … [leben|abfinden|hinnehmen|klarkommen|gewöhnen|auskommen|arrangieren|aushalten|schlucken|akzeptieren]',
      example: 'Wir müssen uns damit abfinden.',
      unless: kind,
    },
    {
      say: '[kisten|geräte|computer|drucker|rechner|dinger|laptops|maschinen|programme|technik] … [machen|sind|ist|macht|streiken|spinnen|können] … [eben|halt|nun mal|manchmal so|manchmal|so|immer so|gern]$',
      example: 'Die alten Kisten machen das eben.',
      unless: kind,
    },
    {
      say: '[war|ist|lief|bleibt|wird] [hier|bei uns|das|es]? [schon immer|immer schon|schon ewig|schon seit jahren|immer|auch immer] so$',
      example: 'Das war schon immer so.',
      unless: 'war das',
    },
    {
      say: "^[pech|pech gehabt|tja|dumm gelaufen|künstlerpech|shit happens|was solls|was soll's|egal|schicksal|persönliches pech|kann man nichts machen]$",
      example: 'Pech gehabt, die Datei ist weg.',
    },
    {
      say: 'was [erwarten|erwarten sie|erwartest|haben sie erwartet|wollen sie] [sie|du|denn|auch|von|erwartet]',
      example: 'Was erwarten Sie von einem alten Laptop?',
    },
    {
      say: '[hilft|nützt|bringt] [ja|alles|eh|halt|leider|doch|auch]? [alles]? [nichts|nix|ja nichts|nicht viel]$',
      example: 'Es hilft ja nichts.',
      unless: 'ich',
    },
    {
      say: '[ändert|tut|passiert|bewegt|verbessert|bessert|ändern|wird] [sich|hier|da|das|ja|es]? … [sowieso|ohnehin|eh|doch|nie|ja] … [nichts|nie|nicht|keiner|niemand]',
      example: 'Hier ändert sich sowieso nichts.',
      unless: 'für sie',
    },
    {
      say: '[sowieso|ohnehin|eh] [nichts|nicht|kaputt|wieder|nie|kein*|zu spät|sinnlos|alt|schrott|bald]',
      example: 'Es geht eh bald kaputt.',
      unless: 'ich',
    },
    {
      say: '[machen sie sich|mach dir] … [keine|da keine|nicht zu viel|nicht allzu große] … hoffnung*',
      example: 'Machen Sie sich keine großen Hoffnungen.',
    },
    {
      say: '[wird|wurde|ist] [wohl|eh|sowieso|leider|sicher|das|vermutlich|mehr]? nichts mehr',
      example: 'Das wird wohl nichts mehr.',
    },
    {
      say: '[kann|können|man] [man|nicht|halt|eben|nie]? [nun mal|halt|eben|nicht]? [nicht]? [alles|jedem alles|es allen] [haben|recht machen|retten]',
      example: 'Man kann nicht alles haben.',
    },
    {
      say: '[so etwas|so was|sowas|das|dergleichen|es] [passiert|kommt vor|kann passieren|passiert jedem|soll vorkommen|kommt] [halt|eben|nun mal|schon mal|immer wieder|leider immer|vor|einfach|nun einmal]$',
      example: 'So etwas passiert halt.',
      unless: 'keine sorge|tut mir leid',
    },
    {
      say: '[wird|wurde|geht|klappt|läuft] … [ohnehin|sowieso|eh|auch|doch|wohl|leider] [nicht|nie|kaum|nicht mehr] … [besser|anders|gut|schneller|repariert|gelöst]',
      example: 'Das wird ohnehin nicht besser.',
    },
    { say: 'wer billig kauft', example: 'Wer billig kauft, kauft zweimal.' },
    {
      say: '[irgendwann|früher oder später|über kurz oder lang|bald|am ende] [geht|gibt|ist|wird|kommt|fällt|bricht|stirbt] … [sowieso|eh|ohnehin|wieder|kaputt|auf|aus|nicht mehr|weg]',
      example: 'Irgendwann geht es wieder kaputt.',
      unless: 'rufen sie|ich',
    },
    {
      say: '[keinen sinn|keinen zweck|kein sinn|zwecklos|sinnlos|aussichtslos|hoffnungslos|vergebene mühe|verlorene zeit|verlorene liebesmüh|lohnt sich nicht|lohnt nicht|zeitverschwendung|nicht zu retten|nicht mehr zu retten|hopfen und malz]',
      example: 'Es hat keinen Sinn mehr.',
      unless: 'deshalb|stattdessen|ich',
    },
    { say: '[da]? [muss|müssen|musst] [man|sie|du|wir] … durch$', example: 'Da müssen Sie jetzt durch.' },
    {
      say: 'was [soll|kann|will|sollte] [man|ich] [da|machen|schon|tun|dazu|noch|denn]',
      example: 'Was soll man da machen.',
      unless: 'ich für sie|kann ich da tun',
    },
    {
      say: '[das kennen wir ja|kennt man ja|alles beim alten|immer dasselbe|immer das gleiche|das alte lied|nichts neues unter der sonne|willkommen im club|in der realität|wer weiß das schon|weiß der himmel|weiß der kuckuck|weiß der teufel]',
      example: 'Immer dasselbe.',
      unless: 'problem ist',
    },
    {
      say: '[nicht|auch nicht] zu [ändern|retten|helfen|machen]',
      example: 'Das ist nicht zu ändern.',
      unless: 'ich',
    },
    {
      say: '[gewöhnen|gewöhnt] [sie|man|ihr|du]? [sich|euch|dich] [daran|schon daran|besser daran|dran|lieber daran|schon]',
      example: 'Gewöhnen Sie sich daran.',
      unless: kind,
    },
    {
      say: '[damit]? ist [das]? [thema|sache|fall] [erledigt|durch|gestorben|gegessen]',
      example: 'Damit ist das Thema erledigt.',
    },
  ],
}
