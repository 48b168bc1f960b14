import { type Language, letter } from './language.ts'

// What is put in stands alone, behind a colon, in quotation marks or as a sentence: so its gender and case never matter.
const again =
  '{% if promisedAt %}Sie hören wieder von mir, und zwar bis {{ promisedAt }}.{% else %}Sie hören von mir, sobald es etwas zu sagen gibt, und auch, wenn es länger dauert.{% endif %}'
const againShort =
  '{% if promisedAt %}Sie hören wieder von mir, und zwar bis {{ promisedAt }}.{% else %}Sie hören von mir, sobald es mehr zu sagen gibt.{% endif %}'
const done =
  'gute Nachricht zu {{ issue.quoted }}: Das ist erledigt{% if resolvedAt %}, und zwar seit {{ resolvedAt }}{% endif %}. {{ resolution }}'
const doneShort = 'gute Nachricht zu {{ issue.quoted }}: Das ist erledigt. {{ resolution }}'
const moreUrgent = 'Wenn es für Sie jetzt eiliger ist, {{ technician.callMe }}. Danke für Ihre Geduld.'
const nothingElse = 'Sie müssen nichts weiter tun.'
const watchIt =
  'Behalten Sie es bitte ein paar Tage im Auge. Wenn es wieder auftritt, {{ technician.callMe }}.'
const changes = '{% if whatChanges %}Das ist ab jetzt anders. {{ whatChanges }}{% endif %}'
const doneNow = '{% if resolvedAt %}Jetzt ist es wieder in Ordnung. {{ resolution }}{% endif %}'

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  locale: 'de-DE',
  kinds: {
    acknowledgement: 'Angekommen',
    'update-news': 'Neuer Stand',
    'update-no-news': 'Noch nichts Neues',
    'still-wanted': 'Noch gewünscht?',
    resolved: 'Erledigt',
    'resolved-watch': 'Erledigt, bitte noch im Auge behalten',
    'resolved-after-wait': 'Erledigt nach langem Warten',
    'our-mistake': 'Unser Fehler',
    decline: 'Ein anderer Weg',
    waiting: 'Warten auf andere',
    'waiting-requester': 'Frage an sie oder ihn',
    promise: 'Zusage',
    'promise-kept': 'Wie versprochen',
    'promise-missed': 'Später als versprochen',
    'check-in': 'Geht es noch?',
    'watch-over': 'Abschied nach dem Beobachten',
    'one-fix-many': 'Eine Lösung für viele',
  },
  variants: { warm: 'Herzlich', brief: 'Kurz', formal: 'Förmlich' },
  // With "Sie" goes the whole name; a first name alone would be odd, and "Frau" or "Herr" is not for us to guess.
  greeting: (variant, { whole, salutation }) => {
    const name = salutation || whole
    if (name === '') return 'Guten Tag,'
    return variant === 'formal' ? `Guten Tag ${name},` : `Hallo ${name},`
  },
  closing: {
    warm: { aboveName: 'Viele Grüße', alone: 'Viele Grüße' },
    brief: { aboveName: 'Viele Grüße', alone: 'Viele Grüße' },
    formal: { aboveName: 'Mit freundlichen Grüßen', alone: 'Mit freundlichen Grüßen' },
  },
  when: ({ daysAhead, weekday, date, time }) => {
    if (daysAhead === 0) return `heute ${time} Uhr`
    if (daysAhead === -1) return `gestern ${time} Uhr`
    if (daysAhead === 1) return `morgen ${time} Uhr`
    return `${weekday}, ${date}, ${time} Uhr`
  },
  inZone: (place) => `Ortszeit ${place}`,
  quotes: ['„', '“'],
  unspokenWords: (date) => `Ihre Nachricht vom ${date}`,
  cameBy: {
    mail: 'Ihre Mail',
    voicemail: 'Ihre Nachricht auf dem Band',
    memo: 'Ihre Notiz',
    chat: 'Ihre Nachricht',
    phone: 'Ihren Anruf',
    'walk-up': 'Ihren Hinweis',
  },
  waitingFor: {
    vendor: 'eine Antwort von außen',
    colleague: 'eine Antwort aus dem Haus',
    requester: 'eine Antwort von Ihnen',
  },
  callMe: (phone) => (phone === '' ? 'rufen Sie mich bitte an' : `rufen Sie mich bitte unter ${phone} an`),
  replyPrefix: 'Re:',
  letters: {
    acknowledgement: {
      warm: letter(
        'Angekommen: {{ issue.inTheirWords }}',
        'danke für {{ issue.cameBy }} zu {{ issue.quoted }}. Das ist bei mir angekommen und steht auf meiner Liste. Sie brauchen mich also nicht daran zu erinnern.',
        '{% if issue.restated %}So habe ich es verstanden: {{ issue.restated }} Wenn das nicht ganz stimmt, sagen Sie es mir gern.{% endif %}',
        '{{ words }}',
        again,
        'Wenn es schlimmer wird oder Sie bei der Arbeit aufhält, {{ technician.callMe }}. Dann sehe ich, was sich gleich tun lässt.',
      ),
      brief: letter(
        'Angekommen: {{ issue.inTheirWords }}',
        'danke für {{ issue.cameBy }} zu {{ issue.quoted }}. Ich habe es gelesen, und es steht auf meiner Liste.',
        '{% if issue.restated %}So habe ich es verstanden: {{ issue.restated }}{% endif %}',
        '{{ words }}',
        `${againShort} Im Moment müssen Sie nichts tun. Wenn es schlimmer wird, {{ technician.callMe }}.`,
      ),
      formal: letter(
        'Angekommen: {{ issue.inTheirWords }}',
        'haben Sie vielen Dank für {{ issue.cameBy }} zu {{ issue.quoted }}. Ich habe alles in Ruhe gelesen, und es steht nun auf meiner Liste.',
        '{% if issue.restated %}So habe ich es verstanden: {{ issue.restated }} Bitte sagen Sie mir, wenn das nicht ganz stimmt.{% endif %}',
        '{{ words }}',
        again,
        'Wenn es bis dahin eiliger wird, {{ technician.callMe }}. Sonst müssen Sie nichts weiter tun.',
      ),
    },
    'update-news': {
      warm: letter(
        'Neues: {{ issue.inTheirWords }}',
        'es gibt Neues zu {{ issue.quoted }}, und das sollen Sie wissen, ohne danach zu fragen.',
        '{{ words }}',
        `Fertig ist es noch nicht. Ich bin weiter daran, und es ist in guten Händen. ${again}`,
        'Wenn Sie eine Frage haben oder etwas anders laufen soll, {{ technician.callMe }}. Dann sehen wir es uns zusammen an. Danke für Ihre Geduld.',
      ),
      brief: letter(
        'Neues: {{ issue.inTheirWords }}',
        'hier ist der neue Stand zu {{ issue.quoted }}.',
        '{{ words }}',
        `Ich bin weiter daran, und Sie müssen nichts tun. ${againShort} Wenn Sie eine Frage haben, {{ technician.callMe }}. Danke für Ihre Geduld.`,
      ),
      formal: letter(
        'Neues: {{ issue.inTheirWords }}',
        'ich möchte Ihnen sagen, wie es um {{ issue.quoted }} steht.',
        '{{ words }}',
        `Die Arbeit geht weiter, und Sie müssen dafür nichts tun. ${again}`,
        'Wenn Sie eine Frage haben oder vorher Hilfe brauchen, {{ technician.callMe }}. Vielen Dank für Ihre Geduld und Ihr Vertrauen.',
      ),
    },
    'update-no-news': {
      warm: letter(
        'Zum Stand: {{ issue.inTheirWords }}',
        'ein kurzes Wort zu {{ issue.quoted }}, damit Sie wissen, wie es steht: Es ist noch nicht fertig, und es ist nicht vergessen. Ein paar andere Dinge mussten zuerst sein, und es tut mir leid, dass es so lange dauert.',
        '{{ words }}',
        again,
        moreUrgent,
      ),
      brief: letter(
        'Zum Stand: {{ issue.inTheirWords }}',
        'ein kurzes Wort zu {{ issue.quoted }}: Es ist noch nicht fertig, und es ist nicht vergessen. Es tut mir leid, dass es so lange dauert.',
        '{{ words }}',
        `${againShort} ${moreUrgent}`,
      ),
      formal: letter(
        'Zum Stand: {{ issue.inTheirWords }}',
        'ich möchte Ihnen sagen, wie es um {{ issue.quoted }} steht. Die Arbeit ist noch nicht fertig, und es tut mir leid, dass sie länger dauert, als Sie es sich wünschen. Sie steht weiter auf meiner Liste, und Sie brauchen mich nicht zu erinnern.',
        '{{ words }}',
        again,
        moreUrgent,
      ),
    },
    'still-wanted': {
      warm: letter(
        'Noch gewünscht? {{ issue.inTheirWords }}',
        'am {{ issue.reportedAt }} haben Sie mir von {{ issue.quoted }} erzählt. Es tut mir leid, dass es so lange liegt. Es steht noch auf meiner Liste.',
        '{{ words }}',
        'Bevor ich weitermache, frage ich lieber: Ist es noch gewünscht, und ist es noch das, was Sie brauchen? Dinge ändern sich, und ich möchte tun, was Ihnen heute hilft.',
        'Ein Ja oder ein Nein genügt mir schon. Wenn es so leichter ist, {{ technician.callMe }}. Danke für Ihre Geduld.',
      ),
      brief: letter(
        'Noch gewünscht? {{ issue.inTheirWords }}',
        'am {{ issue.reportedAt }} haben Sie mir von {{ issue.quoted }} erzählt. Es tut mir leid, dass es so lange liegt. Ist es noch gewünscht?',
        '{{ words }}',
        'Ein Ja oder ein Nein genügt, dann mache ich weiter. Wenn Sie lieber reden, {{ technician.callMe }}. Danke für Ihre Geduld.',
      ),
      formal: letter(
        'Noch gewünscht? {{ issue.inTheirWords }}',
        'am {{ issue.reportedAt }} haben Sie mir von {{ issue.quoted }} erzählt. Es liegt länger, als mir lieb ist, und das tut mir leid. Es steht noch auf meiner Liste.',
        '{{ words }}',
        'Bevor ich weitermache, darf ich fragen: Möchten Sie es noch, und ist es noch das, was Sie brauchen? Eine kurze Antwort genügt, und Sie müssen nichts erklären.',
        'Wenn Sie lieber darüber reden, {{ technician.callMe }}. Vielen Dank für Ihre Geduld.',
      ),
    },
    resolved: {
      warm: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        done,
        '{{ words }}',
        `Alles geht wieder so, wie Sie es kennen. ${nothingElse}`,
        'Wenn es wieder auftritt oder Ihnen noch etwas komisch vorkommt, {{ technician.callMe }}. Dann sehe ich es mir noch einmal an. Danke, dass Sie es mir gesagt haben, und danke für Ihre Geduld.',
      ),
      brief: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        doneShort,
        '{{ words }}',
        `${nothingElse} Wenn es wieder auftritt oder noch etwas komisch ist, {{ technician.callMe }}. Dann sehe ich es mir noch einmal an. Danke, dass Sie es mir gesagt haben.`,
      ),
      formal: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        done,
        '{{ words }}',
        `${nothingElse} Wenn es wieder auftritt oder noch nicht so geht, wie Sie es brauchen, {{ technician.callMe }}. Ich sehe es mir dann noch einmal an.`,
        'Vielen Dank, dass Sie es mir gesagt haben, und vielen Dank für Ihre Geduld.',
      ),
    },
    'resolved-watch': {
      warm: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        done,
        '{{ words }}',
        `${watchIt} ${nothingElse} In ein paar Tagen frage ich Sie, ob noch alles gut ist.`,
        'Danke, dass Sie es mir gesagt haben, und danke für Ihre Geduld.',
      ),
      brief: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        doneShort,
        '{{ words }}',
        `${watchIt} ${nothingElse} Danke, dass Sie es mir gesagt haben, und danke für Ihre Geduld.`,
      ),
      formal: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        done,
        '{{ words }}',
        `Darf ich Sie bitten, es noch ein paar Tage im Auge zu behalten? Wenn es wieder auftritt, {{ technician.callMe }}. ${nothingElse} In ein paar Tagen frage ich Sie, ob noch alles gut ist.`,
        'Vielen Dank, dass Sie es mir gesagt haben, und vielen Dank für Ihre Geduld.',
      ),
    },
    'resolved-after-wait': {
      warm: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        'es hat lange gedauert, und das tut mir leid. Jetzt habe ich eine gute Nachricht zu {{ issue.quoted }}: Das ist erledigt{% if resolvedAt %}, und zwar seit {{ resolvedAt }}{% endif %}. {{ resolution }}',
        '{{ words }}',
        'Ich weiß, dass das Warten seit dem {{ issue.reportedAt }} nicht leicht war. Danke für Ihre Geduld, und danke, dass Sie drangeblieben sind.',
        `${watchIt} ${nothingElse}`,
      ),
      brief: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        'es hat lange gedauert, und das tut mir leid. Jetzt gibt es eine gute Nachricht zu {{ issue.quoted }}: Das ist erledigt. {{ resolution }}',
        '{{ words }}',
        `${watchIt} ${nothingElse} Danke für Ihre Geduld.`,
      ),
      formal: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        'Sie haben lange gewartet, und das tut mir leid. Nun habe ich eine gute Nachricht zu {{ issue.quoted }}: Das ist erledigt{% if resolvedAt %}, und zwar seit {{ resolvedAt }}{% endif %}. {{ resolution }}',
        '{{ words }}',
        `Darf ich Sie bitten, es noch ein paar Tage im Auge zu behalten? Wenn es wieder auftritt, {{ technician.callMe }}. ${nothingElse}`,
        'Am {{ issue.reportedAt }} haben Sie mir zuerst davon erzählt. Vielen Dank für Ihre Geduld seitdem.',
      ),
    },
    'our-mistake': {
      warm: letter(
        'Es tut mir leid: {{ issue.inTheirWords }}',
        'zu {{ issue.quoted }} möchte ich mich bei Ihnen entschuldigen. {{ whatHappened }} Das war ein Fehler auf unserer Seite, und die Mühe, die Sie damit hatten, tut mir leid.',
        doneNow,
        changes,
        '{{ words }}',
        'Sie müssen nichts tun. Wenn dadurch Arbeit liegen geblieben ist oder Sie darüber reden möchten, schreiben Sie mir oder {{ technician.callMe }}. Dann finden wir zusammen einen Weg. Danke für Ihr Verständnis.',
      ),
      brief: letter(
        'Es tut mir leid: {{ issue.inTheirWords }}',
        'das mit {{ issue.quoted }} tut mir leid. {{ whatHappened }} Das war ein Fehler auf unserer Seite.',
        doneNow,
        changes,
        '{{ words }}',
        'Sie müssen nichts tun. Wenn dadurch Arbeit liegen geblieben ist, schreiben Sie mir oder {{ technician.callMe }}. Dann finden wir zusammen einen Weg. Danke für Ihr Verständnis.',
      ),
      formal: letter(
        'Mit der Bitte um Entschuldigung: {{ issue.inTheirWords }}',
        'zu {{ issue.quoted }} bitte ich Sie um Entschuldigung. {{ whatHappened }} Das war ein Fehler auf unserer Seite, und die Mühe, die Sie damit hatten, tut mir sehr leid.',
        doneNow,
        changes,
        '{{ words }}',
        'Sie müssen nichts tun. Wenn dadurch Arbeit liegen geblieben ist, schreiben Sie mir oder {{ technician.callMe }}. Dann finden wir einen Weg, sie Ihnen leichter zu machen. Vielen Dank für Ihr Verständnis.',
      ),
    },
    decline: {
      warm: letter(
        'Ein anderer Weg: {{ issue.inTheirWords }}',
        'danke, dass Sie mich nach {{ issue.quoted }} gefragt haben. Ich habe es mir in Ruhe angesehen und möchte Ihnen stattdessen einen anderen Weg anbieten. Zuerst aber der Grund. {{ why }}',
        'Das würde gehen. {{ alternative }}',
        '{{ words }}',
        'Wenn Ihnen das passt, genügt ein kurzes Ja, und ich fange damit an. Wenn Sie lieber erst darüber reden, {{ technician.callMe }}. Dann finden wir, was Ihnen am besten hilft.',
      ),
      brief: letter(
        'Ein anderer Weg: {{ issue.inTheirWords }}',
        'danke, dass Sie mich nach {{ issue.quoted }} gefragt haben. {{ why }}',
        'Stattdessen möchte ich Ihnen einen anderen Weg anbieten. {{ alternative }}',
        '{{ words }}',
        'Wenn Ihnen das passt, genügt ein kurzes Ja, und ich fange damit an. Wenn Sie lieber darüber reden, {{ technician.callMe }}.',
      ),
      formal: letter(
        'Ein anderer Weg: {{ issue.inTheirWords }}',
        'vielen Dank, dass Sie mich nach {{ issue.quoted }} gefragt haben. Ich habe es mir in Ruhe angesehen und möchte Ihnen den Grund für meine Antwort nennen. {{ why }}',
        'Das biete ich Ihnen stattdessen gern an. {{ alternative }}',
        '{{ words }}',
        'Wenn Ihnen das passt, genügt eine kurze Antwort, und ich fange damit an. Wenn Sie zuerst darüber reden möchten, {{ technician.callMe }}. Ich helfe Ihnen gern.',
      ),
    },
    waiting: {
      warm: letter(
        'Zum Stand: {{ issue.inTheirWords }}',
        'ein kurzes Wort zu {{ issue.quoted }}, damit Sie wissen, wie es steht. Es ist noch nicht fertig, denn eins brauche ich dafür noch: {{ waitingFor }}. Ich frage weiter danach, und Sie müssen nichts tun.',
        '{{ words }}',
        again,
        'Wenn es für Sie jetzt eiliger ist, {{ technician.callMe }}. Dann suchen wir einen Weg, der bis dahin hilft. Danke für Ihre Geduld.',
      ),
      brief: letter(
        'Zum Stand: {{ issue.inTheirWords }}',
        'ein kurzes Wort zu {{ issue.quoted }}. Eins brauche ich dafür noch: {{ waitingFor }}. Ich frage weiter danach, und Sie müssen nichts tun.',
        '{{ words }}',
        `${againShort} ${moreUrgent}`,
      ),
      formal: letter(
        'Zum Stand: {{ issue.inTheirWords }}',
        'ich möchte Ihnen sagen, wie es um {{ issue.quoted }} steht. Um fertig zu werden, brauche ich noch eins: {{ waitingFor }}. Ich frage weiter danach, und Sie müssen dafür nichts tun.',
        '{{ words }}',
        again,
        'Wenn es für Sie jetzt eiliger ist, {{ technician.callMe }}. Dann suchen wir einen Weg, der bis dahin hilft. Vielen Dank für Ihre Geduld.',
      ),
    },
    'waiting-requester': {
      warm: letter(
        'Kurze Frage: {{ issue.inTheirWords }}',
        'ich möchte gern mit {{ issue.quoted }} weitermachen, und dafür brauche ich ein Wort von Ihnen. {% if words %}Kann sein, dass meine Frage unterwegs verloren ging. Darum bitte ich Sie hier noch einmal um ein paar Worte.{% else %}Kann sein, dass meine Frage unterwegs verloren ging. Eine kurze Antwort genügt mir schon.{% endif %}',
        '{{ words }}',
        'Wenn es so leichter ist, {{ technician.callMe }}. Dann klären wir es zusammen in ein paar Minuten.',
        'Nehmen Sie sich die Zeit, die Sie brauchen: Sobald ich von Ihnen höre, mache ich weiter. Danke für Ihre Hilfe.',
      ),
      brief: letter(
        'Kurze Frage: {{ issue.inTheirWords }}',
        'ich möchte gern mit {{ issue.quoted }} weitermachen, und dafür brauche ich ein Wort von Ihnen.',
        '{{ words }}',
        'Eine kurze Antwort genügt, dann geht es weiter. Wenn Sie lieber darüber reden, {{ technician.callMe }}. Danke für Ihre Hilfe und Ihre Geduld.',
      ),
      formal: letter(
        'Kurze Frage: {{ issue.inTheirWords }}',
        'ich möchte gern mit {{ issue.quoted }} weitermachen, und dafür brauche ich eine Antwort von Ihnen. {% if words %}Vielleicht ging meine Frage unterwegs verloren. Darum bitte ich Sie hier noch einmal um ein paar Worte.{% else %}Vielleicht ging meine Frage unterwegs verloren. Eine kurze Antwort genügt mir schon.{% endif %}',
        '{{ words }}',
        'Wenn Sie lieber darüber reden, {{ technician.callMe }}. Sobald ich von Ihnen höre, mache ich weiter. Vielen Dank für Ihre Hilfe.',
      ),
    },
    promise: {
      warm: letter(
        'Wann Sie von mir hören: {{ issue.inTheirWords }}',
        'für {{ issue.quoted }} möchte ich Ihnen eine Zeit nennen. Sie hören von mir bis {{ promisedAt }}. Dann sage ich Ihnen, wie es steht, auch wenn es noch nicht fertig ist.',
        '{{ words }}',
        'Bis dahin müssen Sie nichts tun. Es steht auf meiner Liste und ist in guten Händen.',
        'Wenn Ihnen das zu spät ist, {{ technician.callMe }}. Dann finden wir etwas, das Ihnen bis dahin hilft. Danke für Ihre Geduld.',
      ),
      brief: letter(
        'Wann Sie von mir hören: {{ issue.inTheirWords }}',
        'ein Wort zu {{ issue.quoted }}: Sie hören von mir bis {{ promisedAt }}. Das gilt auch, wenn es dann noch nicht fertig ist.',
        '{{ words }}',
        'Bis dahin müssen Sie nichts tun. Wenn Ihnen das zu spät ist, {{ technician.callMe }}. Danke für Ihre Geduld.',
      ),
      formal: letter(
        'Wann Sie von mir hören: {{ issue.inTheirWords }}',
        'für {{ issue.quoted }} möchte ich Ihnen eine Zeit nennen. Sie hören von mir bis {{ promisedAt }}. Dann sage ich Ihnen, wie es steht, auch wenn die Arbeit noch nicht fertig ist.',
        '{{ words }}',
        'Bis dahin müssen Sie nichts tun. Wenn Ihnen das zu spät ist, {{ technician.callMe }}. Dann finden wir etwas, das Ihnen vorher hilft. Vielen Dank für Ihre Geduld.',
      ),
    },
    'promise-kept': {
      warm: letter(
        'Wie versprochen: {{ issue.inTheirWords }}',
        'ich hatte Ihnen ein Wort zu {{ issue.quoted }} versprochen, und zwar bis {{ promisedAt }}. Hier ist es.',
        '{% if words %}{{ words }}{% else %}Es ist noch nicht fertig. Ich arbeite daran, und Sie sollen wissen, dass es in guten Händen und nicht vergessen ist.{% endif %}',
        'Sie hören wieder von mir, sobald es mehr zu sagen gibt. Bis dahin müssen Sie nichts tun.',
        'Wenn Sie vorher eine Frage haben, {{ technician.callMe }}. Danke für Ihre Geduld.',
      ),
      brief: letter(
        'Wie versprochen: {{ issue.inTheirWords }}',
        'ich hatte Ihnen ein Wort zu {{ issue.quoted }} versprochen. Hier ist es.',
        '{% if words %}{{ words }}{% else %}Es ist noch nicht fertig. Ich arbeite daran.{% endif %}',
        'Sie hören wieder von mir, sobald es mehr zu sagen gibt. Wenn Sie vorher eine Frage haben, {{ technician.callMe }}. Danke für Ihre Geduld.',
      ),
      formal: letter(
        'Wie versprochen: {{ issue.inTheirWords }}',
        'ich hatte Ihnen ein Wort zu {{ issue.quoted }} versprochen, und zwar bis {{ promisedAt }}. Das möchte ich gern halten.',
        '{% if words %}{{ words }}{% else %}Die Arbeit ist noch nicht fertig. Ich bin weiter daran, und sie ist in guten Händen.{% endif %}',
        'Sie hören wieder von mir, sobald es mehr zu sagen gibt, und müssen bis dahin nichts tun. Wenn Sie eine Frage haben, {{ technician.callMe }}. Vielen Dank für Ihre Geduld.',
      ),
    },
    'promise-missed': {
      warm: letter(
        'Später als versprochen: {{ issue.inTheirWords }}',
        'ich hatte Ihnen ein Wort zu {{ issue.quoted }} versprochen, und zwar bis {{ promisedAt }}. Das habe ich nicht gehalten, und es tut mir leid.',
        '{% if words %}{{ words }}{% else %}Es ist noch nicht fertig und steht jetzt ganz oben auf meiner Liste. Sobald ich Ihnen eine Zeit nennen kann, die sicher ist, tue ich das.{% endif %}',
        'Wenn das Warten Ihnen Mühe macht, {{ technician.callMe }}. Dann finden wir etwas, das Ihnen bis dahin hilft. Sonst müssen Sie nichts tun. Danke für Ihr Verständnis.',
      ),
      brief: letter(
        'Später als versprochen: {{ issue.inTheirWords }}',
        'ich hatte Ihnen ein Wort zu {{ issue.quoted }} versprochen, und zwar bis {{ promisedAt }}. Das habe ich nicht gehalten, und es tut mir leid.',
        '{% if words %}{{ words }}{% else %}Jetzt steht es ganz oben auf meiner Liste.{% endif %}',
        'Wenn das Warten Ihnen Mühe macht, {{ technician.callMe }}. Dann finden wir etwas, das Ihnen bis dahin hilft. Danke für Ihr Verständnis.',
      ),
      formal: letter(
        'Später als versprochen: {{ issue.inTheirWords }}',
        'ich hatte Ihnen ein Wort zu {{ issue.quoted }} versprochen, und zwar bis {{ promisedAt }}. Das habe ich nicht gehalten, und ich bitte Sie dafür um Entschuldigung.',
        '{% if words %}{{ words }}{% else %}Die Arbeit ist noch nicht fertig und steht jetzt ganz oben auf meiner Liste. Sobald ich Ihnen eine Zeit nennen kann, die sicher ist, tue ich das.{% endif %}',
        'Wenn das Warten Ihnen Mühe macht, {{ technician.callMe }}. Dann finden wir etwas, das Ihnen bis dahin hilft. Vielen Dank für Ihre Geduld.',
      ),
    },
    'check-in': {
      warm: letter(
        'Geht es noch? {{ issue.inTheirWords }}',
        'ich hatte Ihnen gesagt, dass {{ issue.quoted }} erledigt ist. Nun möchte ich sicher sein, dass es so geblieben ist: Geht es noch?',
        '{{ words }}',
        'Ein Ja genügt, dann hake ich es ab. Wenn es nicht oder nicht ganz so ist, sagen Sie es mir bitte in ein paar Worten. Ich sehe es mir dann wieder an, und Sie müssen nicht von vorn anfangen.',
        'Wenn es so leichter ist, {{ technician.callMe }}. Danke, dass Sie sich kurz Zeit nehmen.',
      ),
      brief: letter(
        'Geht es noch? {{ issue.inTheirWords }}',
        'ich hatte Ihnen gesagt, dass {{ issue.quoted }} erledigt ist. Geht es noch?',
        '{{ words }}',
        'Ein Ja genügt, dann hake ich es ab. Wenn noch etwas komisch ist, schreiben Sie mir kurz oder {{ technician.callMe }}. Dann sehe ich es mir wieder an. Danke für Ihre Hilfe.',
      ),
      formal: letter(
        'Geht es noch? {{ issue.inTheirWords }}',
        'ich hatte Ihnen gesagt, dass {{ issue.quoted }} erledigt ist. Darf ich fragen, ob es noch so geht, wie Sie es brauchen?',
        '{{ words }}',
        'Ein kurzes Ja genügt, dann hake ich es ab. Wenn noch etwas nicht stimmt, schreiben Sie mir kurz oder {{ technician.callMe }}. Ich sehe es mir dann wieder an, und Sie müssen nicht von vorn anfangen. Vielen Dank für Ihre Hilfe.',
      ),
    },
    'watch-over': {
      warm: letter(
        'Alles gut: {{ issue.inTheirWords }}',
        'wir haben {{ issue.quoted }} nun eine Weile im Auge behalten, und wie es aussieht, ist alles gut. Darum hake ich es jetzt ab. Sie müssen nichts tun.',
        '{{ words }}',
        'Wenn es doch einmal wieder auftritt, schreiben Sie mir kurz oder {{ technician.callMe }}. Ich sehe es mir dann wieder an, und Sie müssen nicht von vorn anfangen.',
        'Danke, dass Sie es mir gesagt haben, und danke für Ihre Hilfe.',
      ),
      brief: letter(
        'Alles gut: {{ issue.inTheirWords }}',
        'wie es aussieht, ist mit {{ issue.quoted }} alles gut. Darum hake ich es jetzt ab.',
        '{{ words }}',
        'Wenn es doch einmal wieder auftritt, schreiben Sie mir kurz oder {{ technician.callMe }}. Dann sehe ich es mir wieder an. Danke, dass Sie mit darauf geachtet haben.',
      ),
      formal: letter(
        'Alles gut: {{ issue.inTheirWords }}',
        'seit {{ issue.quoted }} erledigt ist, sind ein paar Tage vergangen, und wie es aussieht, ist alles gut. Darum hake ich es nun ab, und Sie müssen nichts tun.',
        '{{ words }}',
        'Wenn es doch einmal wieder auftritt, schreiben Sie mir kurz oder {{ technician.callMe }}. Ich sehe es mir dann wieder an. Vielen Dank, dass Sie mit darauf geachtet haben.',
      ),
    },
    'one-fix-many': {
      warm: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        done,
        '{% if others == 1 %}Sie waren damit nicht allein: Noch jemand hatte das Gleiche, und nun ist Ihnen beiden geholfen. {% elsif others > 1 %}Sie waren damit nicht allein: {{ others }} andere hatten das Gleiche, und nun ist Ihnen allen geholfen. {% endif %}Was Sie mir gesagt haben, hat bei der Suche geholfen.',
        '{{ words }}',
        `${watchIt} ${nothingElse} Danke, dass Sie es mir gesagt haben, und danke für Ihre Geduld.`,
      ),
      brief: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        `${doneShort}{% if others > 0 %} Sie waren damit nicht allein.{% endif %} Was Sie mir gesagt haben, hat bei der Suche geholfen.`,
        '{{ words }}',
        `${watchIt} ${nothingElse} Danke, dass Sie es mir gesagt haben, und danke für Ihre Geduld.`,
      ),
      formal: letter(
        'Erledigt: {{ issue.inTheirWords }}',
        done,
        '{% if others == 1 %}Noch jemand hatte das Gleiche, und nun ist Ihnen beiden geholfen. {% elsif others > 1 %}{{ others }} andere hatten das Gleiche, und nun ist Ihnen allen geholfen. {% endif %}Was Sie mir gesagt haben, hat bei der Suche geholfen.',
        '{{ words }}',
        `Wenn es wieder auftritt, {{ technician.callMe }}. ${nothingElse} Vielen Dank, dass Sie es mir gesagt haben, und vielen Dank für Ihre Geduld.`,
      ),
    },
  },
}
