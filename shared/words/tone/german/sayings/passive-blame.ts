import type { Sayings } from '../../say.ts'

const own =
  'tut mir leid|entschuldig*|mein fehler|meine aufgabe|ich hätte|von mir|durch das update|durch ein update|auf dem weg|ich habe|genehmigt|für sie|geliefert'
const wrong =
  '[nicht|falsch|nie|kaum|ignoriert|missachtet|übersehen|weggeklickt|vergessen|verschoben|übergangen|beschädigt|fallen gelassen|herausgezogen|ausgesteckt|herausgerissen|abgezogen|herumgespielt|verstellt|überlesen|verlegt|verbummelt|verschüttet|abgerissen|unsachgemäß|überhaupt nicht]'

/** Blame that names nobody: the reader knows who is meant. */
export const passiveBlame: Sayings = {
  rule: 'blame',
  message:
    'Das nennt niemanden und meint doch jemanden. Sagen Sie, was geschah oder was beim nächsten Mal hilft.',
  sayings: [
    {
      say: `[anleitung|anweisung*|schritte|regeln|hinweise|hinweis|aushang|handbuch|warnung|warnungen|vorgaben|ablauf|mail|frist|bitte|meldung|vereinbarung|absprache*|termin|dienstweg|merkblatt] [wurde|wurden|ist|sind|war|waren] … ${wrong}`,
      example: 'Die Anleitung wurde nicht beachtet.',
      unless: `${own}|nicht klar|nicht da|nicht mehr|nicht bei|nicht möglich|noch nicht|nicht angekommen`,
    },
    {
      say: '[wurde|wurden] [die|der|das] [anleitung|hinweis*|regeln|aushang|warnung*|handbuch|vorgaben|mail|gerät|schritte|ablauf] … [nicht|übersehen|ignoriert|missachtet|überlesen|falsch|weggeklickt|offenbar|wohl]',
      example: 'Anscheinend wurde die Anleitung nicht gelesen.',
      unless: own,
    },
    {
      say: '[wäre|hätte|wären|hätten] … [gut|schön|hilfreich|nett|sinnvoll|besser|fair|nützlich|geholfen|einfacher|höflich|klug|hilfreicher|leichter|genügt|gereicht] [gewesen|getan]?',
      example: 'Es wäre gut gewesen, das vorher zu wissen.',
      unless: `${own}|wäre schön, wenn|wäre gut zu wissen|wäre gut, wenn|wäre besser, wenn|noch besser`,
    },
    {
      say: '[hätte|hätten] … [gespart|erspart|vermieden|vermeiden können|verhindern können|verhindert|gereicht|genügt|weitergeholfen|ergeben|früher melden können|früher sagen können]',
      example: 'Ein Anruf hätte uns Zeit gespart.',
      unless: own,
    },
    {
      say: '[jemand|irgendjemand|irgendwer|gewisse leute|manche|einige|ein gewisser jemand] [hat|haben|hatte|scheint|muss|meinte|dachte|wollte] … [ohne|offenbar|wohl|geändert|verstellt|ausgesteckt|gelöscht|vergessen|herausgezogen|herumgespielt|wieder|nicht|umgestellt|mitgenommen|verlegt|einfach|daran]',
      example: 'Jemand hat ohne Rücksprache etwas geändert.',
      unless: `${own}|gefunden`,
    },
    {
      say: '[wurde|wird|wurden|werden] … [nicht|kaum|wenig|nie|schlecht|unsachgemäß|grob|nachlässig|lieblos] … [sorgfältig|sorgsam|ordentlich|richtig|pfleglich|umgegangen|behandelt|hingeschaut|aufgepasst|mitgedacht|nachgedacht|hingesehen|geprüft|gelesen|eingehalten|befolgt|beachtet|gewartet|gemeldet|gefragt|gesichert|gespeichert|geladen|abgemeldet|angemeldet|ausgeschaltet|zurückgebracht|abgegeben|eingesteckt]',
      example: 'Mit dem Gerät wurde nicht sorgfältig umgegangen.',
      unless: own,
    },
    {
      say: '[wurde|wurden|ist|war] … [herausgezogen|weggeklickt|herumgespielt|ausgesteckt|abgezogen|verstellt|herausgerissen|fallen gelassen|ignoriert|missachtet|verschwiegen|vorenthalten|verheimlicht|verbummelt|manipuliert|zweckentfremdet]',
      example: 'Das Kabel wurde herausgezogen.',
      unless: own,
    },
    {
      say: '[warum|wieso|weshalb|aus welchem grund|von wem|wie] auch immer',
      example: 'Es fehlte, warum auch immer.',
      unless: 'wie auch immer sie',
    },
    {
      say: '[wäre|wären|hätte|hätten] [das|es|die|der|man|mir|uns|jemand|dies] … [rechtzeitig|früher|vorher|eher|gleich|sofort|gemeldet|gesagt|gewusst|bescheid|erwähnt|gefragt|gelesen|informiert|aufgepasst]',
      example: 'Wäre das rechtzeitig gemeldet worden, ginge es.',
      unless: own,
    },
    {
      say: '[wurde|wurden] … [falsch|unvollständig|fehlerhaft|verkehrt|nur halb|viel zu spät|zu spät|nachlässig] … [ausgefüllt|eingegeben|angeschlossen|eingesteckt|abgegeben|gemeldet|eingereicht|bedient|verwendet|benutzt|eingelegt|gespeichert|ausgewählt|bestellt]',
      example: 'Das Formular wurde falsch ausgefüllt.',
      unless: own,
    },
    {
      say: 'in [einem|so einem|solch einem|welchem|diesem] … zustand',
      example: 'Er kam in einem furchtbaren Zustand zurück.',
      unless: 'guten|gutem|einwandfreien|tadellosen',
    },
    {
      say: '[stand|lag|war|wurde|wurden|kam|fehlte|fehlten|ist|sind] … [offenbar|offensichtlich|anscheinend|wohl|wie üblich|wie immer|wieder einmal|mal wieder|wieder mal|erneut|einfach|schon wieder] … [nicht|auf einem|zettel|übersehen|verschoben|vergessen|weggeklickt|gelöscht|ausgesteckt|fallen|falsch|ignoriert|offen|liegen|verlegt|überlesen|geladen|weg|ohne|keine|keiner|kein|niemand]',
      example: 'Das Passwort stand offenbar wieder auf einem Zettel.',
      unless: own,
    },
    {
      say: '^[offenbar|offensichtlich|anscheinend|scheinbar|wie es scheint|augenscheinlich|leider|bedauerlicherweise] [hat|wurde|wurden|haben|ist|sind|war] … [nicht|niemand|keiner|übersehen|vergessen|überlesen|ignoriert|verlegt|weggeklickt|versäumt]',
      example: 'Offenbar wurde der Aushang übersehen.',
      unless: `${own}|noch nicht|nicht mehr|nicht möglich|nicht lieferbar|nicht auf lager|nicht vorrätig`,
    },
    {
      say: '[obwohl|obgleich] … [vereinbart|abgesprochen|besprochen|ausgemacht|angekündigt|klar|bekannt|darum gebeten|gebeten]',
      example: 'Es fehlt, obwohl das vereinbart war.',
      unless: own,
    },
    {
      say: '[entgegen|trotz] [der|meiner|unserer|aller|mehrfacher|klarer|ausdrücklicher|wiederholter|dem|den] … [absprache*|anweisung*|vereinbarung*|hinweis*|bitte*|regel*|erinnerung*|ankündigung*|warnung*|anleitung]',
      example: 'Es wurde entgegen der Absprache verschoben.',
      unless: own,
    },
    { say: '[hätte|hätten] man', example: 'Das hätte man früher melden können.', unless: own },
    {
      say: '[niemand|keiner] … [daran gedacht|gedacht|für nötig gehalten|die mühe|auf die idee gekommen|bescheid gesagt|bescheid gegeben|gefragt|gemeldet]',
      example: 'Leider hat niemand daran gedacht, zu fragen.',
    },
    {
      say: '[kam|kamen|kommt|kommen|erreichte] [mich]? … [viel|deutlich|reichlich|etwas|leider|wieder|mal wieder] zu spät',
      example: 'Die Anfrage kam viel zu spät.',
      unless: `${own}|teil|lieferung|ersatz*|meine antwort`,
    },
    {
      say: '[fehlte|fehlten|fehlt|fehlen] … [wieder|wieder einmal|mal wieder|wie immer|wie üblich|erneut|natürlich|leider wieder|nach wie vor|schon wieder]',
      example: 'Die Angaben fehlten wieder einmal.',
      unless: own,
    },
    {
      say: '[hätte|hätten] … [geprüft|gemeldet|gemacht|gesagt|gelesen|getestet|bestellt|angekündigt|abgesprochen|gesichert|gespeichert|geladen|beachtet|bekannt|klar|gefragt|informiert] [werden|worden|sein]? [müssen|sollen|können|dürfen]',
      example: 'Das hätte vor der Stunde geprüft werden müssen.',
      unless: own,
    },
    {
      say: '[mit|bei] [etwas|ein wenig|ein bisschen|nur etwas|einem minimum] … [mehr]? [aufmerksamkeit|sorgfalt|umsicht|nachdenken|planung|mitdenken|rücksicht|geduld|an sorgfalt|gutem willen|überlegung]',
      example: 'Mit etwas mehr Sorgfalt wäre das nicht passiert.',
      unless: own,
    },
    {
      say: '[wie üblich|wie immer|wie gehabt|wie gewöhnlich|wie jedes mal|wie so oft]',
      example: 'Sie wurden wie üblich nicht geladen.',
      unless: `${own}|ich bin|können sie|arbeiten|funktion*|geht|läuft|öffnen|erreich*|anmelden|weiter|starten|drucken|benutzen`,
    },
    {
      say: '[das falsche|die falsche|der falsche|den falschen|ein falsches|eine falsche] [formular|knopf|taste|kabel|datei|nummer|adresse|papier|eingang|passwort|raum|fach|stecker|konto|format] … [verwendet|benutzt|gedrückt|gewählt|ausgefüllt|eingelegt|eingegeben|genommen|angegeben]',
      example: 'Es wurde das falsche Formular verwendet.',
      unless: own,
    },
    {
      say: '[schade|seltsam|merkwürdig|traurig|bedauerlich|ärgerlich|erstaunlich|interessant|unschön], dass [ich|wir|das|es|mir|uns|niemand|keiner|man|sie] … [erst|nicht|nie|nur|jetzt|wieder|immer|so spät|keiner]',
      example: 'Schade, dass ich das erst am letzten Tag erfahre.',
      unless: `${own}|ich sehe|für sie|ich kümmere|es nicht klappt`,
    },
    {
      say: '[regeln|vorgaben|fristen|frist|absprachen|zeiten|vereinbarungen|termine|abläufe] [wurde|wurden|werden|wird] … [nicht|missachtet|verletzt|ignoriert|gebrochen|überschritten|versäumt|verpasst]',
      example: 'Die Regeln wurden nicht eingehalten.',
      unless: own,
    },
    {
      say: '[nicht|anders|nie] [abgesprochen|vereinbart|ausgemacht|abgemacht|besprochen]',
      example: 'Das war so nicht abgesprochen.',
      unless: 'noch nicht',
    },
    {
      say: 'ohne [rücksprache|absprache|mich zu fragen|uns zu fragen|zu fragen|vorher zu fragen|bescheid zu geben|bescheid zu sagen|ankündigung|vorwarnung|erlaubnis|nachzudenken]',
      example: 'Es wurde ohne Rücksprache geändert.',
      unless: own,
    },
  ],
}
