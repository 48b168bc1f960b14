import { type Phrase, phrasesOf, wholeWords } from '../phrase.ts'

const of = phrasesOf(
  'bare-no',
  'Ein bloßes Nein beendet das Gespräch. Sagen Sie warum, und bieten Sie gleich einen anderen Weg an.',
)

const offers =
  'stattdessen|alternativ|als alternative|dafür (?:aber |jedoch )?(?:kann|können|habe|gibt|biete)|in der zwischenzeit|solange|bis dahin|vorerst|(?:ich|wir) (?:habe|haben|kann|können|könnte|könnten|biete|bieten|schlage|schlagen|werde|werden|melde|melden|rufe|komme|kommen|schaue|bringe|schicke|suche|frage|leihe|bestelle|versuche|würde|würden|empfehle|zeige|richte|gebe|besorge|hätte|helfe)(?! (?:[a-zäöüß]+ ){0,4}(?:nicht|nichts|kein|keine|keinen|leider))|(?:habe|haben|kann|können|könnte|biete|schlage|werde|melde|rufe|komme|schaue|bringe|schicke|suche|frage|leihe|bestelle|versuche|würde|empfehle|zeige|richte|gebe|besorge) (?:ich|wir)(?! (?:[a-zäöüß]+ ){0,4}(?:nicht|nichts|kein|keine|keinen|leider))|(?:sie können|können sie|du kannst|kannst du)(?! (?:[a-zäöüß]+ ){0,5}(?:nicht|kein|keine|keinen))|wie wäre|möchten sie|möchtest du|passt ihnen|soll ich|darf ich|gern(?:e)?|nutzen sie|nehmen sie|verwenden sie|versuchen sie|kommen sie|rufen sie|schreiben sie|sagen sie|geben sie|bringen sie|nutze|nimm|versuch|ruf mich|bitte (?!haben|um verständnis|verstehen|beachten|akzeptieren|nicht|keine)[a-zäöüß]+|es gibt (?:aber |jedoch |auch )?(?:ein|eine|einen|andere|noch)|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|nächste)|ab (?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|nächster)|sobald|eine andere (?:möglichkeit|lösung)|ein anderes|einen anderen'
const turns = `${offers}|(?:aber|doch|jedoch|sondern|dafür|deshalb|daher|darum|deswegen)(?:,)? (?!leider|nicht|keine|danke|nein)[a-zäöüß]+|melde mich|schaue aber`
const offering = wholeWords(offers, '')
const offeringAfter = wholeWords(turns, '')

/** Whether the no at `start`–`end` of `sentence` is followed, or led up to, by another way. */
export const germanOffer = (sentence: string, start: number, end: number, next: string): boolean =>
  offeringAfter.test(sentence.slice(end)) || offering.test(sentence.slice(0, start)) || offering.test(next)

const restated =
  'wenn|falls|ob|dass (?:sie|du|ihr)|weil|damit|warum|(?:sie|du) (?:haben|hast|sagten|schrieben)(?: [a-zäöüß]+)? (?:geschrieben|gesagt|berichtet)|meldung|fehler|solange'
const does =
  '(?:installieren|reparieren|helfen|anbieten|unterstützen|erlauben|genehmigen|freigeben|bestellen|ersetzen|kaufen|bezahlen|übernehmen|ändern|wiederherstellen|retten|ausleihen|verleihen|leihen|einrichten|zulassen|machen|tun|erfüllen|gestatten|bereitstellen|liefern|kommen|öffnen|freischalten|zusagen|anschaffen|verlängern|verschieben|weiterhelfen|umsetzen|erledigen|ermöglichen|herausgeben|hinzufügen|stellen|geben|nachgeben|entsprechen|lösen|beheben|aktivieren|erhöhen|austauschen)'

export const germanRefusal: readonly Phrase[] = [
  of(
    '^[^a-zäöüß]*(?:(?:tut mir leid|leider|sorry|bedaure)[, ]+(?:aber )?)?(?:nein|nicht möglich|unmöglich|keine chance|geht nicht|leider nein|leider nicht|abgelehnt|nicht erlaubt|auf keinen fall|kommt nicht in ?frage)(?=[.! ,]*(?:$|(?:tut mir leid|leider)[.!]*$))|nein,? (?:das|dies|wir|ich|so etwas)(?: [a-zäöüß]+){0,4} (?:nicht|kein(?:e|en)?)[^.]*',
    { unless: 'nicht ihre|nicht an ihnen|kein problem|nicht nötig' },
  ),
  of(
    '(?:geht|funktioniert|klappt|gehen)(?: (?:das|es|so|leider|bei uns|hier|einfach|so nicht|nun mal|da))* (?:leider |einfach |so |hier |bei uns |grundsätzlich |auf keinen fall )*(?:nicht|gar nicht)(?=[.!, ]*$|[.!,])|kommt (?:leider |für uns |so )*nicht in ?frage|ausgeschlossen',
    {
      unlessBefore: `${restated}|drucker|bildschirm|gerät|noch|tastatur|maus|internet|programm|laptop|telefon|wlan|ton|mikrofon|kamera|beamer|scanner`,
      unless: '[^?]*\\?|geht nicht verloren|nicht ausgeschlossen',
    },
  ),
  of(
    '(?:ist|sind|war|wäre|waren)(?: [a-zäöüß-]+){0,7}? (?:nicht (?:mehr |so |ohne weiteres )?(?:möglich|erlaubt|gestattet|zulässig|zugelassen|vorgesehen|machbar|verhandelbar|genehmigt|gewünscht|unterstützt|im angebot|verfügbar|erwünscht|durchführbar|realisierbar|umsetzbar)|verboten|untersagt|unmöglich|unzulässig|tabu)',
    { unlessBefore: restated, unless: '[^?]*\\?|noch nicht' },
  ),
  of(
    `(?:ich|wir|die it|unser team|man|leider)(?: [a-zäöüß]+){0,2}? (?:kann|können|konnte|konnten|darf|dürfen|möchte|werde|werden|will|wollen)(?: [a-zäöüß0-9-]+){0,8}? (?:nicht|nichts|kein(?:e|en|es)?)(?: [a-zäöüß-]+){0,4}? ${does}|(?:kann|können|konnte|konnten|darf|dürfen|werde|werden) (?:ich|wir|die it)(?: [a-zäöüß0-9-]+){0,8}? (?:nicht|nichts|kein(?:e|en|es)?)(?: [a-zäöüß-]+){0,4}? ${does}`,
    {
      unlessBefore: restated,
      unless:
        '[^?]*\\?|(?:ich|wir) (?:kann|können) nicht (?:sagen|versprechen)|nichts (?:kaputt ?machen|falsch machen)|noch nicht',
    },
  ),
  of(
    `(?:^[^a-zäöüß]*|[,;:-] |(?:aber|leider|daher|dort|hier|damit) )(?:sie|du|mitarbeiter|gäste|schüler|private geräte)(?: [a-zäöüß]+)? (?:können|kannst|dürfen|darfst)(?: [a-zäöüß0-9-]+){0,6}? (?:nicht|kein(?:e|en)?)(?: [a-zäöüß-]+){0,3}? (?:nutzen|benutzen|verwenden|installieren|bekommen|mitnehmen|ausleihen|haben|anschließen|verbinden|ändern|drucken|machen|speichern|herunterladen|behalten|mitbringen)|(?:können|dürfen) (?:sie|gäste|schüler) (?:[a-zäöüß-]+ ){0,5}?(?:nicht|keine) (?:nutzen|benutzen|verwenden|installieren|bekommen|mitnehmen|ausleihen|anschließen|mitbringen)`,
    { unlessBefore: restated, unless: '[^?]*\\?|kaputt|falsch machen|nichts verlieren' },
  ),
  of(
    '(?:kann|können|konnte|konnten|darf|dürfen|wird|werden|wurde|wurden)(?: [a-zäöüß-]+){0,6}? nicht(?: (?:mehr|leider|bei uns|so|hier))* (?:repariert|installiert|wiederhergestellt|gerettet|genehmigt|bewilligt|unterstützt|ersetzt|bestellt|erlaubt|geändert|erfüllt|angeboten|verliehen|ausgeliehen|bearbeitet|berücksichtigt|übernommen|freigegeben|erstattet|zugelassen|akzeptiert|angenommen|angeschlossen|mitgenommen|benutzt|genutzt) ?(?:werden)?|lässt sich(?: [a-zäöüß]+){0,4} nicht (?:mehr )?(?:machen|reparieren|installieren|ändern|wiederherstellen|retten|einrichten|umsetzen|beheben)|lassen sich(?: [a-zäöüß]+){0,4} nicht (?:mehr )?(?:machen|reparieren|installieren|ändern|wiederherstellen|retten|einrichten|umsetzen|beheben)',
    { unlessBefore: restated, unless: '[^?]*\\?|noch nicht' },
  ),
  of(
    '(?:unterstützen|bieten|machen|erlauben|haben|verleihen|reparieren|bezahlen|führen|stellen|übernehmen|installieren|genehmigen|dulden|akzeptieren|verkaufen|kaufen|geben|unterstütze|mache|erlaube|repariere|installiere|genehmige|übernehme)(?: (?:wir|ich))?(?: [a-zäöüß-]+){0,5}? (?:nicht|kein(?:e|en|er|es|erlei)?)(?: [a-zäöüß-]+){0,4}',
    {
      unlessBefore: `${restated}|(?:haben|hast|machen) (?:sie|du)|sie|du|bitte`,
      unless:
        '[^?]*\\?|(?:sie|du) (?:haben|hast|machen)|haben sie|machen sie (?:sich )?|keine (?:sorge|neuigkeiten|neuen|ahnung|umstände|nachricht|antwort)|kein problem|nichts|noch (?:nicht|kein)|nicht (?:vergessen|gefunden|aufgegeben|mehr gefunden)|(?:die|eine) ursache|haben wir nicht (?:vergessen|geschafft)|haben sich|haben (?:ihre|die)',
    },
  ),
  of(
    '(?:da|dagegen|daran|hier|dafür) (?:kann|können|lässt)(?: (?:ich|wir|man|sich))(?: (?:leider|auch|selbst))* (?:nichts|nicht viel)(?: (?:mehr )?(?:machen|tun|ändern|unternehmen))?|(?:nichts|nicht viel) (?:mehr )?zu machen|(?:ich|wir) (?:kann|können)(?: [a-zäöüß]+){0,3} nichts (?:mehr )?(?:machen|tun|ändern)|(?:ist|fällt|gehört) nicht (?:in |zu )?(?:mein(?:e|en|er)?|unser(?:e|en|er)?) (?:aufgabe(?:n)?|zuständigkeit|bereich|job|verantwortung|aufgabenbereich|sache)|(?:dafür|hierfür) (?:bin|sind) (?:ich|wir) nicht zuständig|nicht zuständig|(?:gegen|verstößt gegen) (?:die|unsere) (?:richtlinie(?:n)?|regeln|vorschriften|vorgaben)',
    { unlessBefore: restated },
  ),
  of(
    '(?:anfrage|antrag|wunsch|bestellung|bitte|ansuchen|anliegen)(?: [a-zäöüß]+){0,4} (?:abgelehnt|zurückgewiesen|verweigert|nicht genehmigt|nicht bewilligt|nicht stattgegeben|nicht entsprochen)|(?:muss|müssen|musste|mussten) (?:ich|wir|ihnen|ihre[n]?|das|dies|leider)(?: [a-zäöüß]+){0,4} (?:ablehnen|absagen|verneinen|nein sagen|abschlagen|enttäuschen)|(?:ich|wir) (?:lehne|lehnen)(?: [a-zäöüß]+){0,4} ab',
    { unlessBefore: restated },
  ),
]
