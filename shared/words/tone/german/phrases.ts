import { andNext, leftOut, type Phrase, phrasesOf, type Swap, startsUpper } from '../phrase.ts'

const blame = phrasesOf(
  'blame',
  'Das klingt nach Vorwurf. Sagen Sie, was passiert ist oder was beim nächsten Mal hilft.',
)
const others = phrasesOf(
  'blame',
  'Das nennt einen anderen als Schuldigen. Sagen Sie lieber, wie es weitergeht.',
)
const repeated = phrasesOf(
  'blame',
  'Das wirft vor, dass gefragt wurde. Sagen Sie es noch einmal wie zum ersten Mal.',
)
const obvious = phrasesOf(
  'blame',
  'Wäre es offensichtlich, wäre nicht gefragt worden. Ohne das Wort ist der Satz freundlicher.',
)
const dismissive = phrasesOf(
  'dismissive',
  'Das macht das Problem oder den Menschen klein. Lassen Sie es weg oder sagen Sie es wie im Gespräch.',
)
const promise = phrasesOf(
  'promise',
  'Das kann niemand versprechen. Sagen Sie, was Sie erwarten und was Sie tun, wenn es anders kommt.',
)
const trouble = phrasesOf(
  'internal-trouble',
  'Eigene Sorgen beunruhigen und helfen nicht. Sagen Sie, was als Nächstes geschieht und wann.',
)

const you = '(?:sie|du|ihr)'
const have = '(?:haben|hast|habt|hatten|hattest)'
const adv =
  '(?:(?:wohl|ja|doch|offenbar|offensichtlich|leider|wieder|mal|einmal|schon|anscheinend|scheinbar|eindeutig|einfach|wahrscheinlich|vermutlich|selbst|nochmal|erneut|bestimmt|eben|halt|nun|auch|aber|dann|versehentlich|mir|uns) )*'
const party =
  '(?:microsoft|apple|google|dell|hp|lenovo|adobe|zoom|cisco|telekom|vodafone|o2|datev|sap|amazon|canon|epson|brother|kyocera|ricoh|samsung|dhl|ups|(?:der|die|das|den|dem|unser(?:e|em|en|er)?|mein(?:e|em|en|er)?|ihr(?:e|em|en|er)?|ein(?:e|em|er)?|eure?)(?: [a-zäöüß]+(?:e|er|en))? (?:[a-zäöüß]+-?)?(?:lieferant(?:en|in)?|hersteller(?:s|in)?|anbieter(?:s|in)?|provider(?:s)?|dienstleister(?:s|in)?|verkäufer|händler(?:s)?|techniker(?:s|in)?|kolleg(?:e|en|in|innen)|chef(?:s|in)?|vorgesetzte[rn]?|praktikant(?:en|in)?|azubi(?:s)?|vorgänger(?:s|in)?|abteilung|buchhaltung|personalabteilung|verwaltung|geschäftsführung|geschäftsleitung|leitung|schulleitung|direktion|haustechnik|gebäudetechnik|hausmeister(?:s|in)?|reinigung|reinigungskraft|putzfrau|reinigungskräfte|elektriker(?:s|in)?|telekom|telefongesellschaft|firma|post|einkauf|vertrieb|marketing|sekretariat|sekretärin|empfang|support|team|controlling|gemeinde|schulamt|träger|spedition|kurier|paketdienst|handwerker|werkstatt|entwickler|mitarbeiter(?:in|s)?|administrator|admin|partner|systemhaus|internetanbieter|management|vorstand|behörde|facility management))'
const participles =
  '(?:vergessen|verschlampt|verbockt|vermasselt|versaut|verpfuscht|versagt|verschlafen|verpennt|versäumt|vertauscht|verloren|verlegt|verursacht|verschuldet|gepfuscht|geschlampt|gepatzt|ruiniert|zerstört|beschädigt|gelöscht|kaputt ?gemacht|zerschossen|ausgesteckt|abgesteckt|herausgezogen|ignoriert|übersehen|verwechselt|verweigert|verhindert|im stich gelassen|hängen lassen|hängenlassen|mist gebaut|mist gemacht|nicht aufgepasst|nicht gekümmert|falsch [a-zäöüß]+|den falschen [a-zäöüß ]+|die falsche[n]? [a-zäöüß ]+|das falsche [a-zäöüß ]+|(?:einen|den|wieder einen|einen groben|einen dummen) (?:[a-zäöüß]+ )?fehler gemacht|nicht (?:rechtzeitig |richtig |ordentlich |sauber )?(?:bestellt|geliefert|gemeldet|bescheid gegeben|informiert|aufgepasst|gearbeitet|reagiert|erledigt|gekümmert|weitergeleitet|bezahlt|bearbeitet|installiert)|schlecht gearbeitet|nicht wieder (?:ein|an|aus|auf|zurück)[a-zäöüß]+t|zu spät [a-zäöüß]+|schlampig [a-zäöüß]+|nie [a-zäöüß]+)'
const leave: Swap = leftOut
const firstOthers: Swap = (match) =>
  /^(?:ich|wir)(?![a-zäöüß])/i.test(match[0]) && /^(?:ich|wir) (?:sind|bin)/i.test(match[0])
    ? `${startsUpper(match[0]) ? 'I' : 'i'}ch kümmere mich bis … darum`
    : null

const hedged =
  'hoffe|hoffentlich|sollte|dürfte|vermutlich|voraussichtlich|nicht versprechen|nicht garantieren|kann (?:ich )?(?:noch )?nicht|wenn|falls|ob|damit|versuche|nicht sicher'

export const germanPhrases: readonly Phrase[] = [
  blame(
    `(?:hätten sie|hättest du|sie hätten|du hättest|ihr hättet) (?!nichts|keine)[^,]*(?:müssen|sollen|können|dürfen|gesagt|gelesen|gefragt|gemeldet|angerufen|gespeichert|beachtet|aufgepasst|gemacht)`,
    {
      unless:
        '(?:sie hätten|du hättest) (?:nicht so lange|früher|längst|eher)(?: [a-zäöüß]+){0,4} (?:hören|erfahren|informiert|bescheid bekommen)|nicht wissen können|nichts (?:anders|dagegen|dafür)|warten müssen',
    },
  ),
  blame(
    `(?:${you} ${have}|${have} ${you}) ${adv}(?:[a-zäöüß-]+ ){0,5}?(?:nicht|nie|niemals|keine[nmrs]?|kein)(?: (?:richtig|rechtzeitig|ordentlich|genau|korrekt|einmal|früher|vorher|gleich|mal|wie|auf|an|den|die|das|meine|meinen|mein))*(?: [a-zäöüß-]+){0,4}? (?:eingesteckt|gelesen|befolgt|gemeldet|gespeichert|gesichert|beachtet|geachtet|zugehört|aufgepasst|gesagt|angerufen|geschrieben|geantwortet|bezahlt|eingeschaltet|ausgeschaltet|angeschlossen|aufgeladen|geladen|abgemeldet|geprüft|überprüft|nachgesehen|nachgeschaut|gemacht|getan|installiert|aktualisiert|neu gestartet|neugestartet|informiert|ausgefüllt|gefragt|eingehalten|gehalten|verstanden|angegeben|mitgeteilt|zurückgegeben|gekümmert|reagiert|bescheid gegeben|erwähnt|abgegeben)`,
    {
      unless:
        'nichts falsch|nicht falsch|keinen fehler|keine fehler|falls|wenn sie|wenn du|ob sie|ob du|haben sie (?:geschrieben|gesagt)|(?:sie haben|du hast) (?:mir )?(?:geschrieben|gesagt|berichtet|gemeldet), dass',
    },
  ),
  blame(
    `(?:warum|wieso|weshalb) (?:haben|hast|sind|bist|hatten) (?:sie|du)|was haben sie (?:da |jetzt |schon wieder |wieder |nur |denn )+(?:gemacht|getan|angestellt)|haben sie (?:das |die [a-zäöüß]+ |überhaupt |denn |eigentlich )+(?:nicht )?(?:gelesen|verstanden|geprüft)|wie (?:konnten|können) sie (?:nur|das)|können sie nicht lesen`,
    { unless: 'warum haben sie (?:sich|uns) (?:für|gewählt)' },
  ),
  blame(
    `(?:${you} ${have}|${have} ${you}) ${adv}(?:[a-zäöüß-]+ ){0,4}?(?:vergessen|übersehen|ignoriert|gelöscht|kaputt ?gemacht|beschädigt|verursacht|verstellt|zerstört|verlegt|verloren|versäumt|missachtet|vermasselt|verwechselt|falsch [a-zäöüß]+|das falsche [a-zäöüß ]+|die falsche [a-zäöüß ]+|den falschen [a-zäöüß ]+|einen (?:[a-zäöüß]+ )?fehler gemacht|zu lange gewartet|zu spät [a-zäöüß]+|nicht aufgepasst|heruntergeworfen|fallen lassen|ausgesteckt|verschüttet)`,
    {
      unless:
        'nichts (?:falsch|kaputt|gelöscht|verloren|vergessen|übersehen)|nicht (?:vergessen|gelöscht|falsch|verloren|verursacht|kaputt)|keine[n]? fehler|falls|wenn (?:sie|du)|ob (?:sie|du)|dass (?:sie|du)|(?:die|das|den|der),? (?:sie|du)|falschen? [a-zäöüß]+ (?:bekommen|erhalten|gesehen)|keine (?:daten|dateien)',
    },
  ),
  blame(
    '(?:ein |der |reiner |klassischer |typischer |klarer |eindeutiger |einen )*(?:anwenderfehler|benutzerfehler|bedienungsfehler|bedienfehler|nutzerfehler|userfehler|user-fehler|fehlbedienung|anwendungsfehler ihrerseits)',
    {
      unlessBefore: 'kein(?:en|e)?|nicht',
      swaps: [
        (match) =>
          /fehlbedienung/i.test(match[0])
            ? null
            : startsUpper(match[0])
              ? 'Ein Missgeschick'
              : 'ein Missgeschick',
      ],
    },
  ),
  blame(
    '(?:ihre|deine|eure) (?:eigene )?(?:schuld|nachlässigkeit|unachtsamkeit|unwissenheit|ungeduld)|(?:ihr|dein) (?:eigener )?(?:fehler(?!meldung)|versäumnis|problem(?= ?[.!]|$))|(?:selbst|selber) (?:schuld|zuzuschreiben|eingebrockt)|(?:sie|du) (?:sind|bist) (?:daran |selbst |selber |dafür )*(?:schuld|verantwortlich für (?:den|das|die) (?:schaden|fehler|ausfall|problem))|(?:ihrerseits|ihrer seite) (?:ein fehler|falsch)|fehler (?:liegt|lag) (?:bei ihnen|bei dir|auf ihrer seite)|(?:liegt|lag) (?:wohl |offenbar |eindeutig )?an (?:ihnen|dir)(?=[.!,]|$)',
    {
      unlessBefore: '(?:nicht|nie|keineswegs|keinesfalls|weder|kein)(?: [a-zäöüß]+){0,4}',
      unless: 'nicht an (?:ihnen|dir)|(?:war|ist) nicht',
    },
  ),
  blame(
    '(?:durch|wegen|aufgrund) (?:ihr(?:e|en|er|es)?|dein(?:e|en|er|es)?) (?:eigene[nrs]? )?(?:fehler(?!meldung)|nachlässigkeit|unachtsamkeit|eingriff|verhalten|schuld|fehlbedienung|unvorsichtigkeit)|(?:weil|da) (?:sie|du) (?:es |das |die |den |ihr |ihren |ihre |[a-zäöüß]+ ){0,5}(?:nicht |falsch |vergessen |gelöscht |ausgesteckt |verstellt )(?:[a-zäöüß]+ )*(?:haben|hast|hatten|hattest)',
    { unless: 'nicht (?:da|im haus|am platz|erreich)|nicht gewusst|nicht bekommen|nicht wissen' },
  ),
  blame(
    '(?:passen|pass) (?:sie )?(?:bitte |doch |in zukunft |künftig |das nächste mal |nächstes mal |beim nächsten mal )*(?:besser )?auf(?=[.!,]|$)|seien sie (?:bitte )?(?:vorsichtiger|sorgfältiger|aufmerksamer)|sei (?:bitte )?(?:vorsichtiger|sorgfältiger)|(?:nächstes mal|das nächste mal|beim nächsten mal|künftig|in zukunft|zukünftig),? (?:bitte |sollten sie |lesen sie |denken sie |speichern sie |fragen sie |prüfen sie |passen sie |solltest du |lies |denk |frag )(?!anrufen|melden|schreiben)[^.]*|lesen sie (?:bitte )?(?:erst |zuerst |doch |endlich )+[^.]*|(?:sie|du) (?:müssen|musst|sollten|solltest) (?:besser|genauer|mehr) (?:aufpassen|lesen|zuhören|achten)|gegen (?:meine|unsere) (?:anweisung|empfehlung|warnung)(?:en)?|trotz meine[rs] (?:hinweise?s?|warnung|anleitung|mail|bitte)',
    { unless: 'ich (?:werde|passe|lese)|rufen sie|schreiben sie' },
  ),
  repeated(
    'wie (?:ich |wir )?(?:ihnen |dir |euch )?(?:bereits|schon|doch|mehrfach|oben|zuvor|vorher|wiederholt|gestern schon)(?: (?:bereits|schon|mehrfach|mehrmals|oben|zweimal|oft|einmal|gesagt habe|per mail))* (?:gesagt|sagten?|erklärt|erklärten?|erwähnt|erwähnten?|geschrieben|schrieb(?:en)?|mitgeteilt|besprochen|beschrieben|angekündigt|erläutert|ausgeführt|hingewiesen)(?: habe| haben| hatte| wurde)?' +
      andNext,
    { swaps: [leave] },
  ),
  repeated(
    'wie (?:ich|wir) (?:ihnen |dir |euch |es )?(?:bereits |schon |mehrfach )*(?:gesagt|erklärt|erwähnt|geschrieben|mitgeteilt) (?:habe|haben|hatte)' +
      andNext,
    { unless: 'am telefon|telefonisch', swaps: [leave] },
  ),
  repeated(
    '(?:ich|wir) (?:habe|haben|hatte|hatten) (?:es |das |ihnen |dir |euch |ihnen das |dir das |das ihnen |darauf )*(?:bereits|schon|mehrfach|mehrmals|doch|wiederholt|extra|ausdrücklich)(?: (?:bereits|schon|mehrfach|mehrmals|zweimal|dreimal|oft|einmal|hundertmal|ein paar mal|darauf))* (?:gesagt|erklärt|geschrieben|erwähnt|mitgeteilt|gewarnt|hingewiesen|gebeten|geantwortet)|zum (?:zweiten|dritten|vierten|letzten|x-ten|hundertsten|wiederholten) mal|wie oft (?:soll|muss) ich|noch einmal zum mitschreiben|(?:siehe|lesen sie) (?:bitte )?(?:meine|meiner) (?:letzte[nr]?|vorige[nr]?|frühere[nr]?) (?:mail|e-mail|nachricht)|habe ich (?:ihnen|dir) (?:doch |das |bereits |schon |es )+(?:gesagt|erklärt|geschrieben)|gemäß meiner letzten (?:mail|e-mail|nachricht)',
    { unless: 'lieferant|hersteller|bestellt' },
  ),
  obvious(
    '(?:ganz )?(?:offensichtlich|offenkundig|selbstverständlich wissen sie|logischerweise|augenscheinlich)' +
      andNext,
    {
      unless: 'nicht (?:ganz |so )?offensichtlich',
      swaps: [
        (match) =>
          /^(?:ganz )?offensichtlich,/i.test(match[0])
            ? typeof leave === 'string'
              ? leave
              : leave(match)
            : null,
      ],
    },
  ),
  others(
    `${party}(?: (?:von|in|aus|im|bei) (?:der |dem )?[a-zäöüß]+)?(?: [a-zäöüß]+)? (?:hat|haben|hatte|hatten) ${adv}(?:[a-zäöüß0-9-]+ ){0,8}?${participles}`,
    { unless: 'nichts (?:falsch|verloren|gelöscht|vergessen)|keine[n]? fehler|falls|wenn' },
  ),
  others(
    `(?:durch|wegen|aufgrund) (?:eine[sr]? |ein |einen |den |die |der |des )?(?:fehler[sn]?|versehen[s]?|versäumnis(?:ses)?|schlamperei|nachlässigkeit|panne|irrtum[s]?|unachtsamkeit) (?:der|des|von|vom|in der|bei der|bei|im|beim|seitens) [a-zäöüß]+|(?:schuld|fehler|versäumnis|nachlässigkeit|unfähigkeit|schlamperei|versehen) (?:von|vom|der|des|unser(?:er|es)|seitens der|seitens des|in der|bei der) (?:${party.slice(3, -1)}|[a-zäöüß]*(?:abteilung|buchhaltung|verwaltung|gesellschaft|lieferanten|herstellers?|anbieters?|providers?|dienstleisters?|telekom|kollegen|firma|technikers?|hausmeisters?|leitung|haustechnik|personalabteilung|einkaufs?|elektrikers?))`,
    { unlessBefore: 'kein|nicht' },
  ),
  others(
    `(?:schuld (?:ist|sind|hat|haben|war|waren|daran ist) (?:daran )?(?!niemand|keiner|nicht|ich|wir)[a-zäöüß]+|${party} (?:ist|sind|war|waren) (?:daran |leider |wieder |selbst |mal wieder |einfach )*(?:schuld|unfähig|unzuverlässig|chaotisch|verantwortlich für (?:den|das|die)|langsam|zu langsam|viel zu langsam|inkompetent)|(?:fehler|problem|schuld|verzögerung) (?:liegt|lag) (?:eindeutig |klar |leider |allein )?(?:beim|bei der|bei|an der|am) (?!ihnen|uns|mir|dir)(?:[a-zäöüß]*(?:abteilung|buchhaltung|verwaltung|lieferanten?|hersteller|anbieter|provider|dienstleister|telekom|kollegen|firma|techniker|hausmeister|leitung|haustechnik|einkauf|elektriker|microsoft|apple|google|post|vertrieb)))`,
    { unlessBefore: 'nicht' },
  ),
  others(
    `(?:wurde|wurden|worden|ist) (?:leider |wohl |offenbar )?von (?:${party.slice(3, -1)}) (?:[a-zäöüß]+ ){0,5}?(?:gelöscht|verursacht|vergessen|verschlampt|ausgesteckt|beschädigt|vertauscht|verlegt|verbockt)`,
  ),
  others(
    '(?:[A-ZÄÖÜ][a-zäöüß]+) (?:aus|von|in|vom) (?:der|dem) [A-ZÄÖÜ][a-zäöüß]+ (?:hat|haben) (?:[A-Za-zÄÖÜäöüß]+ ){0,6}?(?:vergessen|gelöscht|verschlampt|ausgesteckt|verbockt|nicht [a-zäöüß]+|kaputt gemacht)',
    { exactCase: true },
  ),
  others(`(?:mein|unser|ihr)e? kolleg(?:e|in) [a-zäöüß]+ hat (?:[a-zäöüß0-9-]+ ){0,8}?${participles}`),
  dismissive(
    '(?:sie|du) (?:müssen|musst|brauchen|brauchst) (?:es |das |ihn |sie |dazu |da |dafür |doch |den [a-zäöüß]+ |die [a-zäöüß]+ |das [a-zäöüß]+ )*(?:doch |einfach |halt |bloß )*(?:nur|bloß|einfach|lediglich)(?! (?:sagen|anrufen|bescheid|antworten|melden|schreiben))',
    {
      unless: 'wenn|falls|nur noch|sagen sie|bescheid|anrufen|melden',
      swaps: [
        (match) =>
          /^(?:sie müssen|du musst) (?:es|das|ihn) nur$/i.test(match[0])
            ? match[0]
                .replace(/müssen/i, 'können')
                .replace(/musst/i, 'kannst')
                .replace(/ nur$/, '')
            : null,
      ],
    },
  ),
  dismissive(
    '(?:(?:bei|auf) (?:mir|uns|meinem [a-zäöüß]+|allen anderen|den anderen|anderen)(?: hier)? (?:funktioniert|geht|läuft|klappt)(?: es| das| alles)?(?! (?:wieder|seit|auch nicht|nicht))|(?:funktioniert|geht|läuft|klappt) (?:es |das )?(?:aber |doch |hier )*(?:bei (?:mir|uns|allen anderen|den anderen|anderen)|auf meinem (?:rechner|pc|computer|laptop|gerät)))',
    { unless: 'auch nicht|wenn|sobald|versuch|nicht an ihnen|damit es' },
  ),
  dismissive(
    "(?:beruhigen sie sich|beruhig dich|regen sie sich (?:nicht|ab)|reg dich (?:nicht|ab)|(?:immer )?mit der ruhe|jetzt mal langsam|bleiben sie (?:bitte )?(?:ruhig|sachlich)|stellen sie sich nicht so an|stell dich nicht so an|kein grund zur aufregung|kein drama|übertreiben sie|sie übertreiben|du übertreibst|halb so (?:wild|schlimm)|(?:ist|war) (?:doch )?(?:nicht|kein) (?:so )?(?:schlimm|wild|beinbruch|weltuntergang|wichtig|dringend|schwer)(?=[.!,]|$)|das ist doch (?:kinderleicht|einfach|nicht so schwer|ganz einfach)|kinderleicht|das kann (?:doch )?(?:jeder|jedes kind)|(?:ist|kann) (?:doch |ja )?(?:wirklich )?(?:nicht|auch nicht) (?:so )?(?:schwer|schwierig|kompliziert)|sogar (?:ein kind|meine oma)|googeln sie|google das|einfach (?:mal )?googeln|haben sie (?:bitte )?(?:etwas )?geduld(?=[.!]|$)|gedulden sie sich|(?:nicht|gehört nicht zu) (?:mein|unser|meine|unsere) (?:problem|aufgabe|baustelle|job)|ihr problem(?=[.!]|$)|das ist mir egal|interessiert mich nicht|was soll(?:'s| das)|lassen sie mich|nerven sie nicht|dumm|dumme frage|blöd(?:e|er|es|sinn)?|lächerlich|unsinn|quatsch|idiot(?:isch)?|unfähig|pech gehabt|damit müssen sie leben|finden sie sich damit ab|da müssen sie durch|wie alle anderen auch|warten sie,? bis sie dran sind|es gibt wichtigeres|wichtigere(?:s)? (?:dinge|probleme|zu tun)|andere haben auch|das problem sitzt vor|layer-8)",
    { unless: 'kinderleicht gemacht|keine dumme|nicht dumm|hoffe|wenn es nicht|falls' },
  ),
  dismissive(
    'wie (?:jeder|alle|jedermann|man|sie (?:ja )?(?:sicher|bestimmt|sicherlich)|sie (?:ja |doch |sicherlich |eigentlich )+|allgemein|bekanntlich)(?: [a-zäöüß]+)? (?:weiß|wissen|bekannt)(?: (?:ist|sollten|müssten))?' +
      andNext +
      '',
    { swaps: [] },
  ),
  dismissive(
    '(?:sonst|ausser ihnen|außer ihnen) (?:hat |haben )?(?:niemand|keiner|hat sich (?:niemand|keiner)|hat (?:niemand|keiner)|beschwert sich (?:niemand|keiner))(?: [a-zäöüß]+)*|(?:niemand|keiner) (?:sonst|anderes|anders|außer ihnen) (?:hat|beschwert|meldet)|sie sind (?:der|die) einzige[rn]?(?=,| der| die| mit|[.!]|$)|(?:einfach|schlicht) (?:die anleitung|das handbuch) (?:lesen|befolgen)|(?:lesen sie|befolgen sie) (?:einfach |doch |bitte einfach )(?:die|das) (?:anleitung|handbuch)',
    { unless: '(?:den schlüssel|zugriff|zugang)' },
  ),
  dismissive(
    '(?:wenden sie sich|rufen sie|fragen sie|kontaktieren sie|schreiben sie|melden sie sich|beschweren sie sich|klären sie das)(?: (?:bitte|doch|selbst|direkt|einfach))* (?:an |bei |beim |mit )?(?:den |dem |der |die )?(?:hersteller|lieferanten|anbieter|jemand(?:en)? ander(?:en|s|em)|haustechnik|buchhaltung|personalabteilung|telekom|microsoft|verkäufer|support des)',
    { unless: 'ich (?:werde|kann|frage)|wenn|falls|müssen sie nicht|brauchen sie nicht' },
  ),
  promise('nie(?:mals)? (?:wieder|mehr)|nie wieder|nimmermehr', {
    unlessBefore: hedged,
    unless: 'hoffe|hoffentlich|geben sie (?:ihr|das)',
    swaps: [],
  }),
  promise(
    '(?:wird|kann|kommt|passiert|tritt) (?:das |es |so etwas |dies |ganz |sicher |bestimmt |garantiert |auch |jetzt |uns |ihnen )*(?:nicht|nie|nie wieder|nicht mehr|nicht noch einmal) (?:mehr |wieder |noch einmal |nochmal |erneut )*(?:vorkommen|passieren|auftreten|geschehen|kaputtgehen|ausfallen|abstürzen|schiefgehen|mehr vor|wieder vor|vor|auf|wiederholen)|(?:passiert|geschieht|kommt|wiederholt sich) (?:das |es |ganz |sicher |bestimmt |garantiert |auf keinen fall |nun |jetzt )*(?:nicht|nie) (?:mehr|wieder|noch einmal|nochmal)',
    { unlessBefore: hedged, unless: '[^?]*\\?|hoffe|sollte|dürfte|versprechen kann', swaps: [] },
  ),
  promise(
    '(?:bestimmt|sicher|garantiert|ganz sicher|auf keinen fall|mit sicherheit|definitiv) (?:nicht|nie|nichts|kein|nicht mehr|nie wieder)(?: mehr)?(?: [a-zäöüß]+)?',
    { unlessBefore: hedged, unless: 'ganz sicher nicht an ihnen|nicht ihre' },
  ),
  promise('garantier(?:e|en|t|ten)?(?: (?:ich|wir))?(?: (?:ihnen|dir|euch))?', {
    unless:
      'nicht (?:garantieren|garantiert)|niemand garantieren|(?:die|der|eine|keine|unter|mit|ihre) garantie|garantieren kann ich|kann (?:ich )?(?:[a-zäöüß]+ )*nicht',
    swaps: [
      (match) =>
        /^garantiere ich$/i.test(match[0])
          ? 'erwarte ich'
          : /^garantiert$/i.test(match[0])
            ? 'voraussichtlich'
            : null,
    ],
  }),
  promise(`(?:zu )?(?:100|hundert|einhundert)(?: ?%| ?prozent(?:ig)?|prozentig(?:e|er|es|en)?)${andNext}`, {
    unlessBefore: '(?:nicht|nie|kaum)(?: [a-zäöüß]+){0,2}',
    unless:
      'akku|geladen|batterie|zoom|helligkeit|lautstärke|speicher|toner|tinte|festplatte|fortschritt|balken|voll|vergrößerung|prozessor|postfach',
    swaps: [leave],
  }),
  promise(
    '(?:auf jeden fall|definitiv|auf alle fälle|in jedem fall|unter allen umständen|hundertprozentig|ganz bestimmt|ganz sicher|mit (?:absoluter |hundertprozentiger |größter )?sicherheit|ohne (?:jeden )?zweifel|zweifellos|ohne wenn und aber|ein für alle ?mal|für immer|absolut (?:sicher|zuverlässig|ausgeschlossen|kein risiko|keine gefahr)|völlig (?:sicher|ausgeschlossen|risikofrei)|risikofrei|bombensicher|idiotensicher|narrensicher|(?:mein|unser) wort darauf|sie haben mein wort|darauf können sie sich verlassen|verlassen sie sich (?:darauf|drauf)|(?:sie können|du kannst) (?:sich|dich) (?:fest |ganz |voll )?darauf verlassen|auf keinen fall (?:etwas |irgendetwas )?(?:verloren|schiefgehen|passieren|wieder)|ich schwöre)' +
      andNext,
    {
      unlessBefore: '(?:nicht|kann)(?: [a-zäöüß]+){0,3}',
      unless: 'nicht (?:mit sicherheit|definitiv)|(?:danke|lohnt|richtig gemacht|gut, dass)',
      swaps: [
        (match) =>
          /^für immer|absolut|völlig|frei|wort|verlassen|schwöre/i.test(match[0])
            ? null
            : leave instanceof Function
              ? leave(match)
              : null,
      ],
    },
  ),
  promise(
    '(?:es |dabei |ihnen |nichts |da |so )*(?:geht|wird|gehen|werden|kann|können)(?: [a-zäöüß]+){0,3} (?:nichts|keine (?:daten|dateien|mails|e-mails|dokumente|einstellungen))(?: [a-zäöüß]+){0,2} (?:verloren|gelöscht|schiefgehen|kaputtgehen|verschwinden)(?! gegangen)|nichts (?:wird|geht|kann) (?:[a-zäöüß]+ )?(?:verloren|schief)[a-zäöüß]*',
    { unless: 'nichts kaputt ?machen|verloren gegangen|(?:sie|du) (?:können|kannst)|ist nichts', swaps: [] },
  ),
  promise(
    '(?:ab jetzt|ab sofort|von nun an|künftig|ab heute|in zukunft|nun|jetzt)(?: [a-zäöüß]+){0,4} (?:immer|stets|reibungslos|fehlerfrei|einwandfrei|dauerhaft|problemlos|ohne (?:probleme|störungen|unterbrechung(?:en)?|ausfälle))|(?:wird|werden|funktioniert|läuft|geht|klappt)(?: [a-zäöüß]+){0,3} (?:immer|stets|für immer|jederzeit)(?! (?:noch|wieder|mal))(?: [a-zäöüß]+)?|(?:wird|werden|gibt) es (?:nun |jetzt |künftig |in zukunft |ab jetzt )?keine(?:rlei)? (?:weiteren |mehr )?(?:probleme|ausfälle|störungen|fehler|schwierigkeiten|unterbrechungen)(?: mehr| geben| mehr geben)?|ich (?:verspreche|versichere) (?:ihnen|dir)?,? ?(?:dass )?(?:das|es|nichts|alles|sie|der|die)(?! (?:ich|wir))',
    {
      unlessBefore: hedged,
      unless:
        'nicht immer|immer noch|hoffe|sollte|(?:sie|du) (?:können|kannst|dürfen) (?:mich |uns )?(?:immer|jederzeit)|prüfe|schaue|achte|fast immer|wie immer|immer wenn|läuft nicht|geht nicht',
    },
  ),
  promise(
    '(?:nie|niemals) (?:ausfallen|kaputtgehen|abstürzen|verloren gehen|passieren|sorgen)|keine sorgen (?:mehr )?machen müssen|machen sie sich nie|unmöglich,? dass (?:das|es|so etwas)|(?:ist|sind) (?:ihre daten|alles) (?:völlig|absolut|komplett|100 ?%) sicher|(?:ihre daten|sie) sind (?:bei uns )?(?:völlig|absolut|komplett|100 ?%) sicher|dafür (?:lege ich meine hand|stehe ich gerade)',
    { unlessBefore: hedged },
  ),
  trouble(
    '(?:ich|wir|it|uns|mir|man)(?: [a-zäöüß]+){0,4} (?:unterbesetzt|überlastet|überfordert|überarbeitet|ausgebrannt|am limit|am anschlag|am ende|gestresst|im stress|land unter|unter wasser|völlig dicht|ausgelastet|im rückstand|am rotieren|unterbezahlt|unterfinanziert|am ertrinken)|unterbesetz(?:t|ung)|personalmangel|personalnot|personalengpass|(?:zu wenig|nicht genug|nicht genügend|kein|fehlendes|mangels) (?:personal|leute|mitarbeiter|geld|mittel)|land unter',
    { swaps: [firstOthers] },
  ),
  trouble(
    '(?:budget|etat|mittel|gelder)(?: [a-zäöüß]+){0,3} (?:gekürzt|gestrichen|eingefroren|aufgebraucht|knapp|ausgeschöpft|erschöpft|weg|verbraucht|gesperrt|nicht mehr da)|(?:kein|keine|nicht genug|zu wenig|fehlt das|fehlt uns das|haben wir kein|haben kein) (?:it-?)?(?:budget|geld|mittel|etat)|(?:budget|etat)(?:kürzung|kürzungen|sperre|probleme)|sparmaßnahmen|sparkurs|sparzwang|(?:können|kann) (?:wir|ich|sich)(?: [a-zäöüß]+){0,4} nicht leisten|einstellungsstopp|(?:wir|uns) (?:müssen|fehlt) (?:das geld|sparen)|kostengründen',
  ),
  trouble(
    '(?:mein(?:e|er|em)?|unser(?:e|er)?|der|die) (?:chefs?|chefin|vorgesetzte[r]?|leitung|geschäftsführung|geschäftsleitung|schulleitung|direktor(?:in)?|rektor(?:in)?|schulleiter(?:in)?|chefetage|verwaltung|buchhaltung|vorstand|management|abteilungsleiter(?:in)?|träger)(?: [a-zäöüß]+){0,2} (?:genehmigt|erlaubt|will|lässt|möchte|gibt|versteht|blockiert|verweigert|weigert|bewilligt|unterschreibt|zahlt|hört|spart|interessiert|verbietet|sagt)(?:,? [a-zäöüß]+){0,6}? (?:nicht|nichts|kein(?:e|en)?|nie|nein|zu)|(?:mein|unser)e? (?:chef|chefin|vorgesetzter|leitung)(?: [a-zäöüß]+){0,2} (?:blockiert|verbietet|weigert|verweigert|spart|hat (?:es |das |mir |uns )*(?:abgelehnt|verboten|gestrichen|blockiert|nein gesagt|nicht [a-zäöüß]+))',
  ),
  trouble(
    '(?:mir|uns|mich) (?:hat|hatte|sagt|informiert|fragt|hilft)(?: [a-zäöüß]+){0,2} (?:niemand|keiner|wieder keiner)(?: [a-zäöüß]+)*|(?:niemand|keiner)(?: hier)? (?:hat|hatte|sagt|informiert|fragt|hilft|redet|kümmert|fühlt sich)(?: (?:sich |es |das )?(?:mir|uns|mich|hier))(?: [a-zäöüß]+)*|(?:ich|wir) (?:wurde|wurden|bin|sind|werde|werden)(?: [a-zäöüß]+){0,2} (?:nicht|nie|mal wieder nicht)(?: [a-zäöüß]+)? (?:informiert|gefragt|eingebunden|einbezogen|benachrichtigt)',
  ),
  trouble(
    '(?:ich|wir) (?:habe|haben)(?: [a-zäöüß]+){0,4}? (?:zu viel|zu viele|so viel|so viele|viel zu viel|viel zu viele|alle hände voll|keine zeit|keine kapazität(?:en)?|genug anderes|wichtigeres|besseres|andere sorgen|andere probleme|den kopf voll|tausend)(?: [a-zäöüß]+){0,3}|(?:habe|haben) (?:ich|wir)(?: [a-zäöüß]+){0,3}? (?:zu viel|zu viele|keine zeit|alle hände voll|keine kapazität)(?: [a-zäöüß]+)*|viel zu (?:viel|viele) (?:zu tun|arbeit|anfragen|aufgaben)|komme (?:ich )?(?:nicht|kaum) (?:mehr )?(?:hinterher|nach|dazu)|(?:komme|kommen) (?:ich |wir )?(?:gerade |einfach |kaum |momentan |zurzeit )*(?:nicht )?(?:mehr )?hinterher|(?:ich bin|bin ich|als) (?:hier )?(?:ganz )?(?:allein(?:e)?|der einzige|die einzige)(?: [a-zäöüß]+){0,4}|ich kann mich nicht zweiteilen|ich bin (?:auch )?nur ein mensch|muss (?:hier )?alles (?:allein|alleine|selbst) machen',
    {
      unless:
        'danke|[^?]*\\?|gefunden|(?:diese|nächste) woche|allein bis|keine zeit mehr verlieren|allein mit ihrem|nicht der einzige',
    },
  ),
  trouble(
    '(?:pures |totales |reines |absolutes |nur |völliges )?chaos|chaotisch(?:e|en|er|es)?|irrenhaus|tollhaus|drunter und drüber|(?:hier|bei uns) (?:geht|läuft|funktioniert) (?:gerade |momentan |derzeit |nichts |alles )*(?:nichts|schief|drunter|alles)|umstrukturierung|umorganisation|interne (?:probleme|schwierigkeiten|streitigkeiten|querelen|konflikte|gründe[n]?)|internen (?:problemen|schwierigkeiten|gründen|streitigkeiten)|bürokratie|unter uns gesagt|kolleg(?:e|en|in|innen) (?:[a-zäöüß]+ ){0,3}(?:krank|gekündigt|ausgefallen|entlassen|krankgeschrieben)|krankheitsfälle|krankenstand|überstunden|(?:ich bin|wir sind) (?:es )?(?:leid|genervt|frustriert|sauer)|die nase voll|das macht mich (?:wahnsinnig|verrückt)|nicht meine schuld|dafür werde ich nicht bezahlt|schlecht organisiert|(?:veraltete|uralte|schrottige|miese)[nrs]? (?:technik|geräte|ausstattung|systeme?|rechner|software)|schrott',
    { unless: 'ihre? (?:kollege|umstrukturierung)' },
  ),
]
