import { cleanLine } from '../text/clean-text.ts'

/** Words that tell nothing of what is wrong, in the languages that mails come in here. */
const emptyWords = new Set(
  (
    're fw fwd aw wg a an the my our your some with for from about i we you me us it is are have has had got there this ' +
    'hi hello hey dear all team support helpdesk desk it edv please pls help helping need needed urgent urgently asap ' +
    'quick short small big another new again still question questions request query problem problems issue issues trouble ' +
    'error ticket important info information attention message mail email no subject none test once more thanks thank ' +
    'ein eine einen einem einer der die das mein meine mit für von zu zum zur wegen ich wir sie du mir uns es ist sind habe ' +
    'haben hallo guten tag morgen moin liebe lieber bitte hilfe helfen brauche brauchen dringend dringende eilig wichtig ' +
    'wichtige kurze kurz kleine kleines kleiner große großes noch mal wieder nochmal schon frage fragen anfrage bitte problem ' +
    'probleme fehler störung nachricht betreff kein keiner ohne danke'
  ).split(' '),
)

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** "Help!", "Problem", "Kurze Frage": true of anything. */
export const saysNothing = (subject: string): boolean =>
  wordsIn(subject).every((word) => emptyWords.has(word))

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:morgen|tag|abend)|moin|servus|grüß gott|liebe[rs]?|sehr geehrte[rs]?)\b[^,.!?:–]{0,60}(?:[,.!:–]+|$)\s*/iu

/** Said before anything is said. */
const courtesy =
  /^(?:i hope|hope (?:you|this)|how are you|thank(?:s| you)|sorry (?:to|for) (?:bother|disturb)|ich hoffe|wie geht|vielen dank|danke|entschuldig)/iu

const quoted = /^\s*(?:>|-{2,}\s*$|_{5,})/

/** The first sentence of a body that says something: no greeting, no courtesy, no quotation. Empty where there is none. */
export const firstSentence = (body: string, language = 'en'): string => {
  const lines = body.split('\n')
  const end = lines.findIndex((line) => quoted.test(line))
  const paragraphs = (end < 0 ? lines : lines.slice(0, end)).join('\n').split(/\n\s*\n/)
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' })
  for (const paragraph of paragraphs) {
    // A greeting has a line of its own, which no mark ends.
    const text = cleanLine(paragraph.replace(/^([^\n]*,)[ \t]*\n/, '$1 ')).replace(greeting, '')
    for (const { segment } of sentences.segment(text)) {
      const sentence = segment.trim()
      if (wordsIn(sentence).length > 1 && !courtesy.test(sentence) && !saysNothing(sentence)) return sentence
    }
  }
  return ''
}

/** The longest that is quoted whole. */
const longest = 300

const shorten = (text: string): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}

/** How the requester put it: the subject of their mail, or where that says nothing, the first sentence that does. */
export const theirWords = ({ subject, body }: Readonly<{ subject: string; body: string }>): string => {
  const line = cleanLine(subject)
  return shorten((saysNothing(line) ? firstSentence(body) : line) || line)
}
