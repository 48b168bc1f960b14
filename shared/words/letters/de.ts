import type { ReportChannel } from '../../model/issue.ts'
import { type AddresseeNames, type Language, letter } from './language.ts'

// Each letter is written once, with both ways of addressing somebody: `[Sie hören|Du hörst]`. What is put in stands alone,
// behind a colon, in quotation marks or as a sentence of its own: so its gender and case never matter.
const about = '{{ issue.about }}'
const words = '{{ words }}'
// Their words stand on the next line where they are known; where they are not, the sentence has to say what it is about.
const known = (then: string, otherwise: string): string =>
  `{% if issue.about %}${then}{% else %}${otherwise}{% endif %}`
const reported = 'was [Sie|du] {{ issue.reportedOn }} gemeldet [haben|hast]'

const next = {
  warm: '{% if promisedAt %}[Sie hören|Du hörst] spätestens {{ promisedAt }} von mir.{% elsif updateWithin %}Ich melde mich {{ updateWithin }} wieder, auch wenn es bis dahin nichts Neues gibt.{% else %}Ich melde mich, sobald es etwas Neues gibt.{% endif %}',
  brief:
    '{% if promisedAt %}[Sie hören|Du hörst] spätestens {{ promisedAt }} von mir.{% elsif updateWithin %}Die nächste Rückmeldung kommt {{ updateWithin }}.{% else %}Sobald ich mehr weiß, melde ich mich.{% endif %}',
  formal:
    '{% if promisedAt %}[Sie erhalten|Du erhältst] spätestens {{ promisedAt }} eine Rückmeldung von mir.{% elsif updateWithin %}[Sie erhalten|Du erhältst] {{ updateWithin }} eine Rückmeldung von mir, auch wenn es bis dahin nichts Neues gibt.{% else %}Sobald es Neues gibt, [erhalten Sie|erhältst du] eine Rückmeldung von mir.{% endif %}',
}
const goodNews = {
  warm: `{% if issue.about %}gute Nachricht: Das ist erledigt.{% else %}gute Nachricht: Erledigt ist, ${reported}.{% endif %}`,
  brief: `{% if issue.about %}das ist erledigt.{% else %}erledigt ist, ${reported}.{% endif %}`,
  formal: `{% if issue.about %}ich freue mich, [Ihnen|dir] sagen zu können: Das ist erledigt.{% else %}ich freue mich, [Ihnen|dir] sagen zu können: Erledigt ist, ${reported}.{% endif %}`,
}
// The space stands inside the condition: a line must not begin with one.
const whatItWas = {
  warm: '{% if toldLate %}Das war schon {{ fixedWhen }}, und ich hätte mich gleich melden sollen. Das tut mir leid. {% elsif fixedWhen %}Ich habe es {{ fixedWhen }} behoben. {% endif %}{{ resolution }}',
  brief:
    '{% if toldLate %}Fertig war es schon {{ fixedWhen }}, und ich schreibe leider erst jetzt. Entschuldigung dafür. {% endif %}{{ resolution }}',
  formal:
    '{% if toldLate %}Erledigt war es {{ fixedWhen }}. Für die späte Nachricht möchte ich mich entschuldigen. {% elsif fixedWhen %}Das war {{ fixedWhen }}. {% endif %}{{ resolution }}',
}
const watchIt = {
  warm: '[Behalten Sie|Behalte] es bitte noch ein paar Tage im Auge. Wenn es wieder auftritt, {{ technician.callMe }}.',
  brief:
    '[Achten Sie|Achte] bitte noch ein paar Tage darauf. Falls es wieder auftritt, genügt eine Antwort auf diese Mail.',
  formal:
    'Darf ich [Sie|dich] bitten, es noch ein paar Tage zu beobachten? Sollte es noch einmal auftreten, genügt mir eine kurze Nachricht.',
}
const checkIn = '{% if checkInOn %} {{ checkInOn }} frage ich nach, ob alles läuft.{% endif %}'
const fixedNow = '{% if resolvedAt %}Inzwischen ist es behoben. {{ resolution }}{% endif %}'
const changes = '{% if whatChanges %}Was ab jetzt anders ist: {{ whatChanges }}{% endif %}'

const greetedFormally = ({ salutation }: AddresseeNames, name: string): string => {
  if (/^Frau\s/.test(salutation)) return `Sehr geehrte ${salutation},`
  if (/^Herr\s/.test(salutation)) return `Sehr geehrter ${salutation},`
  return `Guten Tag ${name},`
}

const cameBy = (your: string): Readonly<Record<ReportChannel, string>> => ({
  mail: `${your}e Mail`,
  voicemail: `${your}e Nachricht auf dem Anrufbeantworter`,
  memo: `${your}e Notiz`,
  chat: `${your}e Nachricht`,
  phone: `${your}en Anruf`,
  'walk-up': `${your}en Hinweis`,
})

const letters = (write: (text: string) => string): Language['letters'] => {
  const told = (subject: string, ...paragraphs: readonly string[]) =>
    letter(write(subject), ...paragraphs.map(write))
  return {
    acknowledgement: {
      warm: told(
        'Angekommen: {{ issue.topic }}',
        'danke für {{ issue.cameBy }}. Das steht jetzt auf meiner Liste, [Sie brauchen|du brauchst] mich also nicht daran zu erinnern.',
        about,
        '{% if issue.restated %}So habe ich es verstanden: {{ issue.restated }} Wenn das nicht ganz stimmt, [sagen Sie|sag] es mir gern.{% endif %}',
        words,
        next.warm,
        'Wenn es schlimmer wird oder [Sie|dich] bei der Arbeit aufhält, {{ technician.callMe }}. Dann sehe ich, was sich sofort tun lässt.',
      ),
      brief: told(
        'Angekommen: {{ issue.topic }}',
        'danke für {{ issue.cameBy }}. Das ist bei mir angekommen, und [Sie müssen|du musst] im Moment nichts tun.',
        about,
        '{% if issue.restated %}So habe ich es verstanden: {{ issue.restated }}{% endif %}',
        words,
        `${next.brief} Sollte es in der Zwischenzeit schlimmer werden, genügt eine kurze Antwort auf diese Mail.`,
      ),
      formal: told(
        'Eingegangen: {{ issue.topic }}',
        'vielen Dank für {{ issue.cameBy }}. Ich habe das aufgenommen, und es steht nun auf meiner Liste.',
        about,
        '{% if issue.restated %}So habe ich es verstanden: {{ issue.restated }} Bitte [sagen Sie|sag] mir, wenn ich etwas falsch verstanden habe.{% endif %}',
        words,
        next.formal,
        'Sollte es vorher dringender werden, [geben Sie|gib] mir bitte Bescheid.',
      ),
    },
    'update-news': {
      warm: told(
        'Neues: {{ issue.topic }}',
        known('es gibt Neues.', `es gibt Neues zu dem, ${reported}.`),
        about,
        words,
        `Fertig ist es noch nicht, ich bin weiter dran. ${next.warm}`,
        'Wenn [Sie eine Frage haben|du eine Frage hast] oder etwas anders laufen soll, [antworten Sie|antworte] einfach auf diese Mail. Dann sehen wir es uns zusammen an. Danke für [Ihre|deine] Geduld.',
      ),
      brief: told(
        'Neues: {{ issue.topic }}',
        known('hier ist der neue Stand.', 'hier ist der neue Stand zu [Ihrer|deiner] Meldung.'),
        about,
        words,
        `Ich bin weiter dran, und [Sie müssen|du musst] nichts tun. ${next.brief} Bei Fragen genügt eine kurze Antwort. Danke fürs Warten.`,
      ),
      formal: told(
        'Neues: {{ issue.topic }}',
        known(
          'ich möchte [Ihnen|dir] den neuen Stand mitteilen.',
          `ich möchte [Ihnen|dir] sagen, wie es um das steht, ${reported}.`,
        ),
        about,
        words,
        `Die Arbeit geht weiter. ${next.formal}`,
        'Wenn [Sie|du] vorher Fragen [haben|hast] oder Hilfe [brauchen|brauchst], bin ich gern für [Sie|dich] da. Vielen Dank für [Ihr|dein] Vertrauen.',
      ),
    },
    'update-no-news': {
      warm: told(
        'Zum Stand: {{ issue.topic }}',
        'kurz zum Stand: Es ist noch nicht fertig, aber nicht vergessen. Bitte [entschuldigen Sie|entschuldige], dass es so lange dauert.',
        about,
        words,
        next.warm,
        'Wenn es für [Sie|dich] inzwischen dringender ist, {{ technician.callMe }}. Dann sehen wir, was [Ihnen|dir] hilft.',
      ),
      brief: told(
        'Zum Stand: {{ issue.topic }}',
        'kurz zum Stand: Es ist noch nicht fertig, und ich habe es weiter im Blick. Entschuldigung für die Wartezeit.',
        about,
        words,
        `${next.brief} Ist es inzwischen dringender? Dann genügt eine kurze Antwort, und ich sehe, was sich machen lässt.`,
      ),
      formal: told(
        'Zum Stand: {{ issue.topic }}',
        'ich möchte [Sie|dich] wissen lassen, wie es steht: Die Arbeit ist noch nicht abgeschlossen, und es tut mir leid, dass sie länger dauert, als [Sie es sich wünschen|du es dir wünschst].',
        about,
        words,
        next.formal,
        'Falls es inzwischen dringender geworden ist, [geben Sie|gib] mir bitte Bescheid.',
      ),
    },
    'still-wanted': {
      warm: told(
        'Noch gewünscht? {{ issue.topic }}',
        '[Sie haben|du hast] mich {{ issue.reportedOn }} darum gebeten, und es steht immer noch auf meiner Liste. Entschuldigung, dass es so lange liegt.',
        about,
        words,
        'Bevor ich weitermache, frage ich lieber nach: [Möchten Sie|Möchtest du] es noch, und ist es noch das, was [Sie brauchen|du brauchst]? Manches ändert sich, und ich möchte tun, was [Ihnen|dir] heute hilft.',
        'Ein Ja oder Nein genügt mir schon. Wenn [Sie|du] lieber kurz darüber [sprechen möchten|sprechen möchtest], {{ technician.callMe }}.',
      ),
      brief: told(
        'Noch gewünscht? {{ issue.topic }}',
        '[Sie haben|du hast] mich {{ issue.reportedOn }} darum gebeten, und es tut mir leid, dass es so lange liegt. [Möchten Sie|Möchtest du] es noch?',
        about,
        words,
        'Ein kurzes Ja oder Nein genügt, dann geht es weiter. Wenn [Sie|du] inzwischen etwas anderes [brauchen|brauchst], [sagen Sie|sag] mir gern, was.',
      ),
      formal: told(
        'Noch gewünscht? {{ issue.topic }}',
        '[Sie haben|du hast] mich {{ issue.reportedOn }} darum gebeten. Es liegt länger, als mir lieb ist, und dafür möchte ich mich entschuldigen.',
        about,
        words,
        'Bevor ich weitermache, darf ich fragen, ob [Sie|du] es noch [möchten|möchtest], und ob es noch das ist, was [Sie brauchen|du brauchst]? Eine kurze Antwort genügt, und [Sie müssen|du musst] nichts begründen.',
      ),
    },
    resolved: {
      warm: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.warm,
        about,
        whatItWas.warm,
        words,
        'Wenn es wieder auftritt oder [Ihnen|dir] noch etwas komisch vorkommt, {{ technician.callMe }}. Dann sehe ich es mir noch einmal an.',
        'Danke, dass [Sie|du] mir Bescheid gesagt [haben|hast].',
      ),
      brief: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.brief,
        about,
        whatItWas.brief,
        words,
        'Falls es wieder auftritt oder noch etwas komisch ist: Eine kurze Antwort auf diese Mail genügt, dann sehe ich es mir noch einmal an. Danke für [Ihren|deinen] Hinweis.',
      ),
      formal: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.formal,
        about,
        whatItWas.formal,
        words,
        'Falls es wieder auftritt oder noch nicht so läuft, wie [Sie es brauchen|du es brauchst], [geben Sie|gib] mir bitte Bescheid. Ich sehe es mir dann noch einmal an.',
        'Vielen Dank für [Ihren|deinen] Hinweis.',
      ),
    },
    'resolved-watch': {
      warm: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.warm,
        about,
        whatItWas.warm,
        words,
        `${watchIt.warm}${checkIn}`,
        'Danke, dass [Sie|du] mir Bescheid gesagt [haben|hast].',
      ),
      brief: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.brief,
        about,
        whatItWas.brief,
        words,
        `${watchIt.brief} Ich sehe es mir dann gleich noch einmal an.${checkIn} Danke für [Ihren|deinen] Hinweis.`,
      ),
      formal: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.formal,
        about,
        whatItWas.formal,
        words,
        `${watchIt.formal}${checkIn}`,
        'Vielen Dank für [Ihren|deinen] Hinweis.',
      ),
    },
    'resolved-after-wait': {
      warm: told(
        'Erledigt: {{ issue.topic }}',
        `${goodNews.warm} Es hat viel zu lange gedauert, und es tut mir leid, dass [Sie|du] seit dem {{ issue.reportedAt }} warten [mussten|musstest].`,
        about,
        whatItWas.warm,
        words,
        `${watchIt.warm}${checkIn}`,
        'Danke für [Ihre|deine] Geduld.',
      ),
      brief: told(
        'Erledigt: {{ issue.topic }}',
        `${goodNews.brief} Bitte [entschuldigen Sie|entschuldige], dass es so lange gedauert hat.`,
        about,
        whatItWas.brief,
        words,
        `${watchIt.brief} Ich sehe es mir dann gleich noch einmal an.${checkIn} Danke, dass [Sie|du] seit dem {{ issue.reportedAt }} so geduldig gewartet [haben|hast].`,
      ),
      formal: told(
        'Erledigt: {{ issue.topic }}',
        `${goodNews.formal} [Sie haben|Du hast] seit dem {{ issue.reportedAt }} darauf gewartet, und dafür möchte ich mich entschuldigen.`,
        about,
        whatItWas.formal,
        words,
        `${watchIt.formal}${checkIn}`,
      ),
    },
    'our-mistake': {
      warm: told(
        'Mein Fehler: {{ issue.topic }}',
        'ich muss mich bei [Ihnen|dir] entschuldigen. {{ whatHappened }} Das war mein Fehler, und es tut mir leid, dass [Sie|du] dadurch Ärger [hatten|hattest].',
        about,
        fixedNow,
        changes,
        words,
        'Wenn dadurch Arbeit liegen geblieben ist oder [Sie|du] darüber sprechen [möchten|möchtest], {{ technician.callMe }}. Dann finden wir zusammen einen Weg.',
      ),
      brief: told(
        'Mein Fehler: {{ issue.topic }}',
        'das tut mir leid. {{ whatHappened }} Es war mein Fehler und nicht [Ihrer|deiner].',
        about,
        fixedNow,
        changes,
        words,
        'Wenn [Sie|dich] das Zeit gekostet hat oder Arbeit liegen geblieben ist, [sagen Sie|sag] mir Bescheid, und wir finden zusammen einen Weg, das wieder gutzumachen. Eine kurze Antwort genügt.',
      ),
      formal: told(
        'Mein Fehler: {{ issue.topic }}',
        'ich möchte mich bei [Ihnen|dir] entschuldigen. {{ whatHappened }} Das war ein Fehler auf meiner Seite, und ich bedaure die Umstände, die [Sie|du] dadurch [hatten|hattest].',
        about,
        fixedNow,
        changes,
        words,
        'Falls dadurch Arbeit liegen geblieben ist, [sagen Sie|sag] es mir bitte, damit wir einen Weg finden, das auszugleichen.',
      ),
    },
    decline: {
      warm: told(
        'Ein anderer Weg: {{ issue.topic }}',
        'danke, dass [Sie|du] mich {{ issue.reportedOn }} gefragt [haben|hast]. Ich habe es mir angesehen, und es geht leider nicht so, wie [Sie es sich gedacht haben|du es dir gedacht hast]{% if why %}: {{ why }}{% else %}.{% endif %}',
        about,
        'Was ich [Ihnen|dir] anbieten kann: {{ alternative }}',
        words,
        'Wenn [Ihnen|dir] das hilft, genügt ein kurzes Ja, und ich fange damit an. Wenn [Sie|du] lieber erst darüber sprechen [möchten|möchtest], {{ technician.callMe }}.',
      ),
      brief: told(
        'Ein anderer Weg: {{ issue.topic }}',
        'danke für [Ihre|deine] Anfrage. Das geht leider nicht{% if why %}: {{ why }}{% else %} so, wie [Sie es sich gedacht haben|du es dir gedacht hast].{% endif %}',
        about,
        'Was ich [Ihnen|dir] anbieten kann: {{ alternative }}',
        words,
        'Hilft [Ihnen|dir] das? Dann genügt ein kurzes Ja, und ich fange damit an. Wenn nicht, [sagen Sie|sag] mir, worauf es [Ihnen|dir] vor allem ankommt, und wir suchen zusammen weiter.',
      ),
      formal: told(
        'Ein anderer Weg: {{ issue.topic }}',
        'vielen Dank für [Ihre|deine] Anfrage. Ich habe sie geprüft, und leider geht es nicht so, wie [Sie es sich gewünscht haben|du es dir gewünscht hast]{% if why %}: {{ why }}{% else %}.{% endif %}',
        about,
        'Anbieten kann ich [Ihnen|dir] stattdessen: {{ alternative }}',
        words,
        'Wenn [Ihnen|dir] das zusagt, genügt eine kurze Antwort, und ich beginne damit. Gern sprechen wir auch vorher darüber.',
      ),
    },
    waiting: {
      warm: told(
        'Zum Stand: {{ issue.topic }}',
        'kurz zum Stand: Es ist noch nicht fertig, denn eines fehlt mir dafür noch: {{ waitingFor }}.',
        about,
        words,
        `Darum kümmere ich mich, [Sie müssen|du musst] nicht nachfragen. ${next.warm}`,
        'Wenn es für [Sie|dich] inzwischen dringender ist, [melden Sie sich|melde dich]. Dann suchen wir einen Weg, der bis dahin hilft. Danke, dass [Sie|du] so geduldig [warten|wartest].',
      ),
      brief: told(
        'Zum Stand: {{ issue.topic }}',
        'kurz zum Stand: Eines fehlt noch, damit ich fertig werde: {{ waitingFor }}.',
        about,
        words,
        `Darum kümmere ich mich, [Sie müssen|du musst] nicht nachfragen. ${next.brief} Wenn es so lange nicht warten kann, [sagen Sie|sag] mir Bescheid, und wir suchen einen Weg, der bis dahin hilft. Danke fürs Warten.`,
      ),
      formal: told(
        'Zum Stand: {{ issue.topic }}',
        'ich möchte [Sie|dich] wissen lassen, wie es steht: Um die Arbeit abzuschließen, brauche ich noch eines: {{ waitingFor }}.',
        about,
        words,
        `Darum kümmere ich mich, und [Sie brauchen|du brauchst] nichts weiter zu tun. ${next.formal}`,
        'Falls es inzwischen dringender geworden ist, [melden Sie sich|melde dich] bitte. Vielen Dank für [Ihre|deine] Geduld.',
      ),
    },
    'waiting-requester': {
      warm: told(
        'Kurze Frage: {{ issue.topic }}',
        `ich möchte gern weitermachen${known('', ` mit dem, ${reported},`)} und habe vorher eine Frage an [Sie|dich].`,
        about,
        words,
        'Eine kurze Antwort genügt. Wenn [Sie|du] lieber kurz darüber [sprechen möchten|sprechen möchtest], {{ technician.callMe }}. Dann klären wir es in ein paar Minuten.',
        'Sobald ich die Antwort habe, geht es weiter. Danke für [Ihre|deine] Hilfe.',
      ),
      brief: told(
        'Kurze Frage: {{ issue.topic }}',
        `für den nächsten Schritt${known('', ' bei [Ihrer|deiner] Meldung')} brauche ich noch eine Auskunft von [Ihnen|dir].`,
        about,
        words,
        'Eine Zeile als Antwort genügt: Bitte [schreiben Sie|schreib] mir kurz, dann geht es gleich weiter. Danke für [Ihre|deine] Hilfe.',
      ),
      formal: told(
        'Kurze Frage: {{ issue.topic }}',
        `um weiterarbeiten zu können${known('', ` an dem, ${reported}`)}, bitte ich [Sie|dich] um eine Auskunft.`,
        about,
        words,
        'Wenn [Sie|du] lieber darüber [sprechen möchten|sprechen möchtest], [melden Sie sich|melde dich] gern. Sobald mir [Ihre|deine] Antwort vorliegt, geht die Arbeit weiter. Vielen Dank für [Ihre|deine] Hilfe.',
      ),
    },
    promise: {
      warm: told(
        'Wann [Sie von mir hören|du von mir hörst]: {{ issue.topic }}',
        'damit [Sie planen können|du planen kannst]: [Sie hören|Du hörst] spätestens {{ promisedAt }} von mir. Dann sage ich [Ihnen|dir], wie es steht, auch wenn es noch nicht fertig ist.',
        about,
        words,
        'Wenn das für [Sie|dich] zu spät ist, {{ technician.callMe }}. Dann finden wir etwas, das bis dahin hilft. Danke, dass [Sie|du] mir die Zeit [geben|gibst].',
      ),
      brief: told(
        'Wann [Sie von mir hören|du von mir hörst]: {{ issue.topic }}',
        '[Sie hören|du hörst] spätestens {{ promisedAt }} von mir, ob es nun fertig ist oder nicht.',
        about,
        words,
        'Bis dahin [müssen Sie|musst du] nichts tun. Ist das zu spät für [Sie|dich]? Dann [sagen Sie|sag] mir Bescheid, und wir finden etwas, das in der Zwischenzeit hilft. Danke fürs Warten.',
      ),
      formal: told(
        'Wann [Sie von mir hören|du von mir hörst]: {{ issue.topic }}',
        'ich möchte [Ihnen|dir] einen Zeitpunkt nennen: [Sie erhalten|Du erhältst] spätestens {{ promisedAt }} eine Rückmeldung von mir, auch wenn die Arbeit dann noch nicht abgeschlossen ist.',
        about,
        words,
        'Falls das zu spät für [Sie|dich] ist, [sagen Sie|sag] es mir bitte, damit wir etwas finden, das in der Zwischenzeit hilft. Vielen Dank für [Ihre|deine] Geduld.',
      ),
    },
    'promise-kept': {
      warm: told(
        'Wie versprochen: {{ issue.topic }}',
        'ich hatte [Ihnen|dir] spätestens {{ promisedAt }} eine Rückmeldung versprochen, und hier ist sie.',
        about,
        '{% if words %}{{ words }}{% else %}Fertig ist es noch nicht. Ich arbeite weiter daran, und es ist nicht vergessen.{% endif %}',
        '{% if newPromisedAt %}Das nächste Mal [hören Sie|hörst du] spätestens {{ newPromisedAt }} von mir.{% else %}Ich melde mich wieder, sobald es mehr zu sagen gibt.{% endif %} Wenn [Sie|du] vorher eine Frage [haben|hast], [antworten Sie|antworte] einfach auf diese Mail. Danke, dass [Sie|du] so geduldig [sind|bist].',
      ),
      brief: told(
        'Wie versprochen: {{ issue.topic }}',
        'hier ist die Rückmeldung, die ich [Ihnen|dir] versprochen hatte.',
        about,
        '{% if words %}{{ words }}{% else %}Fertig ist es noch nicht, ich arbeite weiter daran.{% endif %}',
        '{% if newPromisedAt %}Die nächste kommt spätestens {{ newPromisedAt }}.{% else %}Die nächste kommt, sobald es mehr zu sagen gibt.{% endif %} Bis dahin [müssen Sie|musst du] nichts tun, und bei Fragen genügt eine kurze Antwort auf diese Mail. Danke fürs Warten.',
      ),
      formal: told(
        'Wie versprochen: {{ issue.topic }}',
        'ich hatte [Ihnen|dir] spätestens {{ promisedAt }} eine Rückmeldung versprochen, und die möchte ich [Ihnen|dir] hiermit geben.',
        about,
        '{% if words %}{{ words }}{% else %}Die Arbeit ist noch nicht abgeschlossen und geht weiter.{% endif %}',
        '{% if newPromisedAt %}Die nächste Rückmeldung [erhalten Sie|erhältst du] spätestens {{ newPromisedAt }}.{% else %}Die nächste Rückmeldung [erhalten Sie|erhältst du], sobald es mehr zu sagen gibt.{% endif %} Wenn [Sie|du] vorher Fragen [haben|hast], bin ich gern für [Sie|dich] da. Vielen Dank für [Ihre|deine] Geduld.',
      ),
    },
    'promise-missed': {
      warm: told(
        'Später als versprochen: {{ issue.topic }}',
        'ich hatte [Ihnen|dir] spätestens {{ promisedAt }} eine Rückmeldung versprochen und das nicht eingehalten. Das tut mir leid.',
        about,
        '{% if words %}{{ words }}{% else %}Fertig ist es noch nicht.{% endif %}',
        '{% if newPromisedAt %}[Sie hören|Du hörst] jetzt spätestens {{ newPromisedAt }} von mir.{% else %}Sobald ich einen Zeitpunkt nennen kann, auf den Verlass ist, sage ich ihn [Ihnen|dir].{% endif %}',
        'Wenn [Ihnen|dir] das Probleme macht, {{ technician.callMe }}. Dann finden wir etwas, das bis dahin hilft.',
      ),
      brief: told(
        'Später als versprochen: {{ issue.topic }}',
        'ich hatte [Ihnen|dir] spätestens {{ promisedAt }} eine Rückmeldung versprochen. Das habe ich nicht eingehalten, und es tut mir leid.',
        about,
        '{% if words %}{{ words }}{% else %}Fertig ist es noch nicht.{% endif %}',
        '{% if newPromisedAt %}Mein neuer Zeitpunkt ist {{ newPromisedAt }}.{% else %}Einen neuen Zeitpunkt nenne ich, sobald er sicher ist.{% endif %}',
        'Wenn [Ihnen|dir] die Verzögerung Probleme macht, [sagen Sie|sag] mir Bescheid, und wir finden etwas, das hilft.',
      ),
      formal: told(
        'Später als versprochen: {{ issue.topic }}',
        'ich hatte [Ihnen|dir] spätestens {{ promisedAt }} eine Rückmeldung versprochen. Das habe ich nicht eingehalten, und ich möchte mich dafür entschuldigen.',
        about,
        '{% if words %}{{ words }}{% else %}Die Arbeit ist noch nicht abgeschlossen.{% endif %}',
        '{% if newPromisedAt %}[Sie erhalten|Du erhältst] nun spätestens {{ newPromisedAt }} eine Rückmeldung.{% else %}Einen neuen Zeitpunkt nenne ich [Ihnen|dir], sobald er sicher ist.{% endif %}',
        'Wenn [Ihnen|dir] die Verzögerung Probleme macht, [sagen Sie|sag] es mir bitte, damit wir einen Weg finden, der [Ihnen|dir] hilft.',
      ),
    },
    'check-in': {
      warm: told(
        'Läuft alles? {{ issue.topic }}',
        'ich hatte [Ihnen|dir] geschrieben, dass es erledigt ist, und möchte sicher sein, dass es so geblieben ist. Läuft alles?',
        about,
        words,
        'Ein Ja genügt, dann schließe ich es ab. Wenn nicht oder nicht ganz, [sagen Sie|sag] es mir in ein paar Worten. Ich nehme es wieder auf, und [Sie müssen|du musst] nicht von vorn anfangen. Danke für [Ihre|deine] Mühe.',
      ),
      brief: told(
        'Läuft alles? {{ issue.topic }}',
        'ich hatte [Ihnen|dir] gesagt, dass es erledigt ist. Läuft alles?',
        about,
        words,
        'Ein Ja genügt, dann schließe ich es ab. Wenn noch etwas hakt, [sagen Sie|sag] es mir in ein, zwei Zeilen, und ich sehe es mir noch einmal an. Danke, dass [Sie sich|du dir] kurz die Zeit [nehmen|nimmst].',
      ),
      formal: told(
        'Läuft alles? {{ issue.topic }}',
        'ich hatte [Ihnen|dir] mitgeteilt, dass es erledigt ist. Darf ich fragen, ob alles so läuft, wie [Sie es brauchen|du es brauchst]?',
        about,
        words,
        'Ein kurzes Ja genügt, dann schließe ich es ab. Wenn noch etwas nicht stimmt, [schreiben Sie|schreib] mir bitte in ein paar Worten, was. Ich nehme es dann wieder auf, und [Sie müssen|du musst] nicht von vorn anfangen. Vielen Dank für [Ihre|deine] Hilfe.',
      ),
    },
    'watch-over': {
      warm: told(
        'Abgeschlossen: {{ issue.topic }}',
        `${known('seit ein paar Tagen ist das hier erledigt.', `seit ein paar Tagen ist erledigt, ${reported}.`)} Ich schließe es jetzt ab, und [Sie müssen|du musst] nichts weiter tun.`,
        about,
        words,
        'Wenn es irgendwann wieder auftritt, [antworten Sie|antworte] einfach auf diese Mail. Ich nehme es dann wieder auf, und [Sie müssen|du musst] nicht von vorn anfangen.',
        'Danke, dass [Sie|du] darauf geachtet [haben|hast].',
      ),
      brief: told(
        'Abgeschlossen: {{ issue.topic }}',
        `${known('seit ein paar Tagen ist das hier erledigt.', 'seit ein paar Tagen ist [Ihre|deine] Meldung erledigt.')} Ich schließe es jetzt ab.`,
        about,
        words,
        'Falls es irgendwann wieder auftritt, genügt eine Antwort auf diese Mail, und ich nehme es wieder auf. Danke, dass [Sie|du] darauf geachtet [haben|hast], und danke für [Ihre|deine] Hilfe.',
      ),
      formal: told(
        'Abgeschlossen: {{ issue.topic }}',
        `${known('seit einigen Tagen ist das hier erledigt.', `seit einigen Tagen ist erledigt, ${reported}.`)} Ich schließe es hiermit ab, und [Sie brauchen|du brauchst] nichts weiter zu tun.`,
        about,
        words,
        'Falls es später wieder auftritt, [antworten Sie|antworte] bitte auf diese Mail, und ich nehme es wieder auf. Vielen Dank für [Ihre|deine] Mithilfe.',
      ),
    },
    'one-fix-many': {
      warm: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.warm,
        about,
        whatItWas.warm,
        '{% if others == 1 %}[Sie waren|Du warst] damit nicht allein: Eine weitere Person hatte dasselbe, und eine Lösung hat beiden geholfen.{% elsif others > 1 %}[Sie waren|Du warst] damit nicht allein: {{ others }} weitere Personen hatten dasselbe, und eine Lösung hat allen geholfen.{% endif %}',
        words,
        `${watchIt.warm}${checkIn}`,
        'Danke, dass [Sie|du] mir Bescheid gesagt [haben|hast].',
      ),
      brief: told(
        'Erledigt: {{ issue.topic }}',
        `${goodNews.brief}{% if others > 0 %} [Sie waren|Du warst] damit nicht allein, und eine Lösung hat allen geholfen.{% endif %}`,
        about,
        whatItWas.brief,
        words,
        `${watchIt.brief} Ich sehe es mir dann gleich noch einmal an.${checkIn} Danke für [Ihren|deinen] Hinweis, jeder davon hilft.`,
      ),
      formal: told(
        'Erledigt: {{ issue.topic }}',
        goodNews.formal,
        about,
        whatItWas.formal,
        '{% if others == 1 %}Eine weitere Person hatte dasselbe Problem, und eine Lösung hat beiden geholfen.{% elsif others > 1 %}{{ others }} weitere Personen hatten dasselbe Problem, und eine Lösung hat allen geholfen.{% endif %}',
        words,
        `${watchIt.formal}${checkIn}`,
        'Vielen Dank für [Ihren|deinen] Hinweis.',
      ),
    },
  }
}

const pair = /\[([^[\]|]*)\|([^[\]|]*)\]/g

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  region: 'DE',
  kinds: {
    acknowledgement: 'Angekommen',
    'update-news': 'Neuer Stand',
    'update-no-news': 'Noch nichts Neues',
    'still-wanted': 'Noch gewünscht?',
    resolved: 'Erledigt',
    'resolved-watch': 'Erledigt, bitte noch im Auge behalten',
    'resolved-after-wait': 'Erledigt nach langem Warten',
    'our-mistake': 'Mein Fehler',
    decline: 'Ein anderer Weg',
    waiting: 'Warten auf andere',
    'waiting-requester': 'Rückfrage',
    promise: 'Zusage',
    'promise-kept': 'Wie versprochen',
    'promise-missed': 'Später als versprochen',
    'check-in': 'Läuft alles?',
    'watch-over': 'Abschluss nach dem Beobachten',
    'one-fix-many': 'Eine Lösung für viele',
  },
  variants: { warm: 'Herzlich', brief: 'Kurz', formal: 'Förmlich' },
  // With "Sie" goes the whole name; a first name alone would be odd, and "Frau" or "Herr" is not for us to guess.
  greeting: (variant, names) => {
    const { first, whole, salutation, familiar } = names
    if (familiar && first !== '') return variant === 'formal' ? `Guten Tag ${first},` : `Hallo ${first},`
    const name = salutation || whole
    if (name === '') return 'Guten Tag,'
    return variant === 'formal' ? greetedFormally(names, name) : `Hallo ${name},`
  },
  closing: {
    warm: { aboveName: 'Viele Grüße', alone: 'Viele Grüße' },
    brief: { aboveName: 'Viele Grüße', alone: 'Viele Grüße' },
    formal: { aboveName: 'Mit freundlichen Grüßen', alone: 'Mit freundlichen Grüßen' },
  },
  clock: ({ hour, minute }) =>
    minute === 0 ? `${hour} Uhr` : `${hour}:${String(minute).padStart(2, '0')} Uhr`,
  when: ({ daysAhead, weekday, date, time }) => {
    if (daysAhead === 0) return `heute um ${time}`
    if (daysAhead === -1) return `gestern um ${time}`
    if (daysAhead === 1) return `morgen um ${time}`
    return `${weekday}, ${date}, um ${time}`
  },
  byWhen: ({ daysAhead, weekday, date, time }) => {
    if (daysAhead === 0) return `heute um ${time}`
    if (daysAhead === -1) return `gestern um ${time}`
    if (daysAhead === 1) return `morgen um ${time}`
    return Math.abs(daysAhead) < 7 ? `am ${weekday} um ${time}` : `am ${weekday}, ${date}, um ${time}`
  },
  doneWhen: ({ daysAhead, weekday, date, hour, minutesAgo }) => {
    if (daysAhead === 0) {
      if (minutesAgo < 45) return 'gerade eben'
      return hour < 11
        ? 'heute früh'
        : hour < 14
          ? 'heute Mittag'
          : hour < 18
            ? 'heute Nachmittag'
            : 'heute Abend'
    }
    if (daysAhead === -1) return hour < 11 ? 'gestern früh' : 'gestern'
    return daysAhead > -7 ? `am ${weekday}` : `am ${date}`
  },
  onDay: ({ daysAhead, weekday, date }) => {
    if (daysAhead >= 0) return 'heute'
    if (daysAhead === -1) return 'gestern'
    return daysAhead > -7 ? `am ${weekday}` : `am ${date}`
  },
  onDayAhead: ({ daysAhead, weekday, date }) => {
    if (daysAhead <= 0) return 'Heute noch'
    if (daysAhead === 1) return 'Morgen'
    return daysAhead < 7 ? `Am ${weekday}` : `Am ${weekday}, ${date},`
  },
  within: (span) => {
    const counted = [
      'keinem',
      'einem',
      'zwei',
      'drei',
      'vier',
      'fünf',
      'sechs',
      'sieben',
      'acht',
      'neun',
      'zehn',
    ]
    if ('days' in span)
      return span.days === 1
        ? 'innerhalb eines Arbeitstages'
        : `innerhalb von ${counted[span.days] ?? span.days} Arbeitstagen`
    return span.hours === 1
      ? 'innerhalb einer Arbeitsstunde'
      : `innerhalb von ${counted[span.hours] ?? span.hours} Arbeitsstunden`
  },
  inZone: (place) => `Ortszeit ${place}`,
  quotes: ['„', '“'],
  unspokenWords: (onDay) =>
    `Nachricht ${onDay.startsWith('am ') ? onDay.replace(/^am/, 'vom') : `von ${onDay}`}`,
  theySaid: (_, familiar) => (familiar ? 'Deine Worte:' : 'Ihre Worte:'),
  itIsAbout: 'Es geht um:',
  cameBy: (channel, familiar) => cameBy(familiar ? 'dein' : 'Ihr')[channel],
  waitingFor: {
    vendor: 'eine Antwort von außen',
    colleague: 'eine Rückmeldung aus dem Kollegium',
    requester: 'noch eine Auskunft',
  },
  waitingForBegins: /^(?:(?:warte[nt]? )?auf|für)\s+/i,
  callMe: (phone, familiar) => {
    const on = phone === '' ? '' : ` unter ${phone}`
    return familiar ? `ruf mich bitte${on} an` : `rufen Sie mich bitte${on} an`
  },
  inShort: 'Kurz gesagt:',
  replyPrefix: 'Re:',
  letters: letters((text) => text.replace(pair, '$1')),
  familiarLetters: letters((text) => text.replace(pair, '$2')),
}
