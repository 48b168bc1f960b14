import type { Sayings } from '../../say.ts'

const kind =
  'tut mir leid|nicht einfach|nicht leicht|ich zeige|zeige ich|ich helfe|gern|danke|wenn|falls|ich hoffe'

/** Makes the task sound so easy that only a fool would ask. */
export const condescending: Sayings = {
  rule: 'dismissive',
  message: 'Wäre es leicht, wäre nicht gefragt worden. Zeigen Sie den Schritt, ohne ihn zu bewerten.',
  sayings: [
    {
      say: '[das|es|dies] [ist|wäre] [doch|ja|wirklich|eigentlich|im grunde|nun wirklich|an sich|aber|alles]? [doch|wirklich|ganz|sehr|eigentlich|total|nun wirklich|ja]? [ganz|sehr|total|wirklich|recht|furchtbar|super|so]? [einfach|leicht|simpel|banal|trivial|logisch|easy|selbsterklärend|kinderleicht|selbstverständlich|kein problem für]$',
      example: 'Das ist wirklich ganz einfach.',
      unless: kind,
    },
    {
      say: '[grundkenntnisse|grundwissen|basiswissen|allgemeinbildung|allgemeinwissen|grundlagenwissen|einmaleins|computergrundlagen|elementarwissen|gesunder menschenverstand|gesunden menschenverstand]',
      example: 'Das sind Grundkenntnisse.',
      unless: 'kurs',
    },
    {
      say: '[schafft|kann|kriegt|bekommt|versteht|könnte|weiß|macht|bedient|schaffte|können|schaffen|begreift|lernt] … [sogar|selbst|auch]? [meine|mein|meine sechsjährige|mein fünfjähriger|jedes|ein|meine achtjährige|jeder] [mutter|oma|großmutter|tochter|sohn|kind|vater|opa|enkel|hund|katze|nichte|neffe|schwiegermutter|grundschüler|anfänger|laie|praktikant|erstklässler]',
      example: 'Das schafft sogar meine Mutter.',
    },
    {
      say: '[sogar|selbst|auch] [meine|mein|ein|jedes|jeder] [mutter|oma|großmutter|tochter|sohn|kind|vater|opa|grundschüler|anfänger|laie|erstklässler|sechsjähriges kind] [kann|schafft|könnte|weiß|versteht|kriegt|hat]',
      example: 'Sogar meine Oma kann das.',
    },
    {
      say: 'meine [sechsjährige|fünfjährige|siebenjährige|achtjährige|zehnjährige|vierjährige|kleine]',
      example: 'Das kann meine sechsjährige Tochter.',
    },
    {
      say: '[kann|schafft|weiß|könnte|sollte|muss] … [doch|ja|eigentlich|nun wirklich|wohl]? [jeder|jede|jedes kind|jeder erwachsene|jeder lehrer|jeder mensch]',
      example: 'Einen Toner kann jeder wechseln.',
      unless: 'ausleihen|kommen|mitmachen|wieder|nutzen|von jedem',
    },
    {
      say: '[selbsterklärend|kinderleicht|kinderspiel|idiotensicher|narrensicher|hexenwerk|raketenwissenschaft|zauberei|kein kunststück|keine kunst|keine wissenschaft|babyleicht|pipifax|pillepalle|puppenleicht]',
      example: 'Das ist kein Hexenwerk.',
    },
    {
      say: '[sind|ist|braucht|kostet|dauert] … [zwei klicks|ein klick|drei klicks|einen klick|nur ein handgriff|ein handgriff|ein knopf|zwei handgriffe|ein knopfdruck]',
      example: 'Das sind zwei Klicks, das sollte gehen.',
      unless: kind,
    },
    {
      say: '[sollte|müsste|dürfte] … [machbar|zu schaffen|klar|bekannt|selbstverständlich|drin|möglich|nicht so schwer|geläufig|zumutbar|allen klar|jedem klar] [sein]?$',
      example: 'Das sollte eigentlich klar sein.',
      unless: `${kind}|morgen|bald|wieder|am`,
    },
    {
      say: '[man|sie] [muss|müssen|braucht|brauchen] [ja|doch]? [nur|bloß|doch|einfach|eben|halt] … [hinschauen|lesen|hinsehen|drücken|klicken|aufpassen|nachdenken|überlegen|richtig|zuhören|einschalten|einstecken|suchen]',
      example: 'Man muss nur richtig hinschauen.',
      unless: 'unterschreiben',
    },
    {
      say: '[so|allzu|besonders|wirklich|gar] [schwer|schwierig|kompliziert|knifflig|anspruchsvoll] [ist|war|kann|wird|kann es|ist es|ist das] … [nicht|auch nicht|doch nicht|wohl nicht|ja nicht|nun auch]',
      example: 'So schwer ist es nun auch wieder nicht.',
      unless: kind,
    },
    {
      say: '[nicht|kaum|auch nicht|doch nicht] [so|allzu|besonders|gerade|wirklich] [schwer|schwierig|kompliziert|viel verlangt|schwer zu verstehen|schwer zu finden]',
      example: 'Das ist doch nicht so schwer.',
      unless: kind,
    },
    {
      say: '[als|von|für] [lehrer|lehrerin|lehrkraft|ärztin|arzt|erwachsener|erwachsene|erwachsenen|akademiker|profi|einem erwachsenen|einer lehrkraft|einem lehrer|einer lehrerin|beamter|kollegin|einem arzt|sekretärin|mitarbeiterin] … [sollten|sollte|müssten|darf|kann|könnte|müsste|erwarte|erwartet|erwarten]',
      example: 'Als Lehrerin sollten Sie das wissen.',
      unless: kind,
    },
    {
      say: '[sie|du] [wissen|weißt|kennen|können] [doch|ja|doch sicher|sicher|bestimmt|wohl|hoffentlich], [wie|wo|was|dass]',
      example: 'Sie wissen doch sicher, wie man das macht.',
    },
    {
      say: '[wissen|kennen] [sie]? [doch|ja|hoffentlich|wohl] [sicher|bestimmt|hoffentlich|wohl|auch]?',
      example: 'Sie wissen doch, wie man eine Datei anhängt.',
      unless: 'tut mir leid|danke',
    },
    {
      say: '[bisschen|wenig|bissel|etwas|kurz|selber|selbst] [mitdenken|nachdenken|überlegen|mitzudenken|nachzudenken|eigeninitiative|logik|eigenverantwortung]',
      example: 'Ein bisschen mitdenken würde helfen.',
      unless: 'ich',
    },
    {
      say: '[werden|wirst|können|kann] [sie|du|man] [ja|doch|wohl|doch wohl|ja wohl|schon] [noch|gerade noch|wohl|selbst|schon|allein|selber]?',
      example: 'Einen Knopf werden Sie ja wohl drücken können.',
      unless: 'gern|ich',
    },
    {
      say: '[einfacher|leichter|simpler|deutlicher|klarer] [geht|kann|ging|könnte|kann man|geht es|geht’s] … [nicht|kaum|wirklich nicht|nun wirklich nicht]',
      example: 'Einfacher geht es nicht.',
    },
    {
      say: '[ganz langsam|langsam und deutlich|schön langsam|zum mitdenken|buchstabe für buchstabe|in einfachen worten|für anfänger|ganz einfach erklärt|für dumme|idiotensicher erklärt]',
      example: 'Ich erkläre es Ihnen ganz langsam.',
    },
    {
      say: '[muss|müssen|braucht|sollte] [man]? … kein* [informatiker|experte|genie|fachmann|professor|ingenieur|techniker|studium|computerfreak|studierter]',
      example: 'Dafür muss man kein Informatiker sein.',
    },
    {
      say: '[muss|brauche|sollte|möchte] ich … [wohl|doch|hoffentlich|ja|eigentlich|ihnen|nicht] [nicht|ja nicht|doch nicht|wohl nicht]? [erklären|zu erklären|erläutern|sagen|zu sagen|vorrechnen|vormachen]',
      example: 'Wie eine Maus funktioniert, muss ich wohl nicht erklären.',
      unless: 'tut mir leid',
    },
    {
      say: '[steht|stand] [doch|ja|doch groß|groß|klar|deutlich|doch klar|doch deutlich|da|doch da|schwarz|ganz|sogar]',
      example: 'Das steht doch groß auf dem Bildschirm.',
      unless: 'wenn|nicht|was|da, wenn',
    },
    {
      say: '[wer lesen kann|lesen hilft|lesen müsste man|lesen bildet|augen auf|augen aufmachen|klar im vorteil|hirn einschalten|gehirn einschalten|erst denken]',
      example: 'Wer lesen kann, ist klar im Vorteil.',
    },
    {
      say: '[kurze|schnelle|einfache] [suche|google-suche|internetsuche|recherche|blick]',
      example: 'Eine kurze Suche hätte genügt.',
      unless: 'ich|hat geholfen',
    },
    {
      say: '[darf|kann|sollte|muss] man … [erwarten|voraussetzen|verlangen|wissen|können|annehmen]',
      example: 'Das darf man erwarten.',
      unless: kind,
    },
    {
      say: '[braucht|bräuchte|benötigt] man … [wirklich|doch|eigentlich|nun wirklich|ja]? kein*',
      example: 'Da braucht man wirklich keine Hilfe.',
    },
    {
      say: '[lernt|lernen|weiß|kennt|lernte|macht] [man|jeder|jedes kind] [in|im|schon|doch|als|ja|am]',
      example: 'Das lernt man in der ersten Stunde.',
    },
    {
      say: '[jedes kind|jeder anfänger|jeder laie|jeder dummkopf|jeder depp|jeder idiot|jeder erstklässler]',
      example: 'Das weiß jedes Kind.',
      unless: 'jedes kind bekommt|jedes kind hat|tablet',
    },
    {
      say: '[schulung|kurs|fortbildung|einführung|konferenz|besprechung] … [teilgenommen|besucht|gekommen|gewesen|dabei|aufgepasst|zugehört] [hätten|hätte|wären|wäre]',
      example: 'Wenn Sie an der Schulung teilgenommen hätten, wüssten Sie es.',
    },
    {
      say: '[wüssten|wüsstest] [sie|du]',
      example: 'Dann wüssten Sie, wo das Menü ist.',
      unlessBefore: 'woher',
    },
    {
      say: '[was|wie|wo] ist daran [so]? [schwer|schwierig|kompliziert|unklar|nicht zu verstehen]',
      example: 'Was ist daran so schwer?',
    },
    {
      say: '[nicht|nicht einmal|nicht mal] [in der lage|fähig|imstande|im stande]',
      example: 'Ist man nicht in der Lage, das zu lesen?',
      unless: 'ich|wir',
    },
    {
      say: '[gehört|zählt] [eigentlich|doch|ja|nun wirklich|heute|heutzutage]? [zum|zu den] [grund*|basis*|allgemein*|handwerkszeug|einmaleins|kleinen|mindesten|selbstverständlich*|standard*]',
      example: 'Das gehört zum Handwerkszeug.',
      unless: 'lieferumfang',
    },
  ],
}
