import type { LanguageCode } from '../../model/letter.ts'

export type PartOfLetter = 'thanks' | 'reassurance' | 'nextStep' | 'question' | 'anyNextStep'

type Part = Readonly<{
  /** Finds it in a letter's words, small or capital. */
  found: RegExp
  message: string
  /** A sentence that says it, to be taken as it is. */
  line: string
}>

type Saying = Readonly<Record<PartOfLetter, Part>> &
  Readonly<{
    tooLong: (words: number, most: number) => string
    tooHard: (grade: number, most: number) => string
  }>

const onItsWay =
  /\b(?:(?:i|we)(?:'ll| will| shall| am going to|'m going to| are going to| hope to| expect| plan to|'d like to| would like to| can (?:offer|come|bring|do|set|lend|give)|'m looking| am looking| am working|'m working| am waiting|'m waiting)|you(?:'ll| will)|will be|next (?:step|week)|by (?:monday|tuesday|wednesday|thursday|friday|noon|tomorrow|the end|[0-9])|tomorrow|as soon as|until then|in the meantime|instead|let me know|please|call me|write to me|would you|could you|shall)\b/i
const safe =
  /\b(?:(?:if|should) (?:it|this|that|anything|something|you|the|there)|in case|comes? back|happens again|call me|ring me|phone me|write (?:to )?me|let me know|tell me|reply|drop me|get in touch|keep an eye|do not have to|don't have to|need not|nothing (?:else )?(?:to do|you need)|no need to|at any time|any time|anytime|here for you|any questions|feel free|do not hesitate|don't hesitate|reach me|i(?:'ll| will) (?:look|check|keep|ask|watch|come)|are (?:all )?safe|is (?:all )?safe|all (?:still )?there)\b/i
const asks = /\?|\b(?:let me know|tell me|reply|write (?:to )?me|call me|could you|would you|please)\b/i

const german = {
  onItsWay:
    /(?<![a-zäöüß])(?:(?:ich|wir) (?:werde|werden|melde|melden|schaue|komme|kümmere|frage|sage|schreibe|rufe|prüfe|bleibe|sehe|arbeite|warte|biete|kann|können|bringe|schicke|informiere|halte|gebe|hole|bestelle|richte|versuche|suche)|(?:melde|schaue|komme|kümmere|frage|sage|schreibe|rufe|prüfe|bleibe|sehe|arbeite|warte|bringe|schicke|informiere|halte|gebe|hole|bestelle|richte|versuche|suche|biete|kann|werde) ich|sie (?:hören|bekommen|erhalten)|du (?:hörst|bekommst|erhältst)|(?:hören|bekommen|erhalten) sie|(?:hörst|bekommst|erhältst) du|kommt (?:innerhalb|spätestens|bis)|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|spätestens|ende|zum|dahin)|morgen|sobald|nächste|bitte|stattdessen|in der zwischenzeit|als nächstes|sagen sie mir|geben sie mir|rufen sie|schreiben sie|sag mir|gib mir|ruf mich|schreib mir)(?![a-zäöüß])/i,
  safe: /(?<![a-zäöüß])(?:falls|wenn|sollte|sollten|rufen sie|ruf mich|schreiben sie|schreib mir|melden sie|melde dich|sagen sie|sag mir|geben sie|gib mir|antworten sie|im auge|im blick|nichts (?:weiter |mehr )?(?:tun|zu tun)|nicht weiter|jederzeit|gern(?:e)? für sie da|für dich da|bei fragen|sicher|alle noch da)(?![a-zäöüß])/i,
  asks: /\?|(?<![a-zäöüß])(?:sagen sie|sag mir|geben sie|gib mir|antworten|schreiben sie|schreib mir|rufen sie|ruf mich|bitte)(?![a-zäöüß])/i,
}

export const letterWords: Readonly<Record<LanguageCode, Saying>> = {
  en: {
    thanks: {
      found:
        /\b(?:thank(?:s|ful)?|grateful|appreciate|sorry|apolog(?:y|ies|ise|ize|ised|ized)|glad (?:that )?you|good (?:that|of|to hear)|kind of you|patien(?:ce|t))\b/i,
      message: 'There is no thanks in it. One sentence of it makes the letter warmer.',
      line: 'Thank you for letting me know, and for your patience.',
    },
    reassurance: {
      found: safe,
      message: 'It doesn’t say what to do if the problem comes back. One sentence puts their mind at rest.',
      line: 'If it comes back, please call me or reply to this mail.',
    },
    nextStep: {
      found: onItsWay,
      message: 'It doesn’t say what happens next. A next step and a time keep them from wondering.',
      line: 'I will write to you again as soon as I know more.',
    },
    question: {
      found: asks,
      message: 'It doesn’t ask for an answer. Say what you need to know.',
      line: 'Please let me know how you would like to go on.',
    },
    anyNextStep: {
      found: new RegExp(`${onItsWay.source}|${safe.source}|\\?`, 'i'),
      message: 'It doesn’t say what happens next, or what to do if the problem comes back.',
      line: 'If anything is still not right, please call me or reply to this mail.',
    },
    tooLong: (words, most) => `This letter has ${words} words. Up to ${most} are read; what can go?`,
    tooHard: (grade, most) =>
      `This reads like grade ${Math.round(grade)}; aim for ${most} or less. Shorter sentences and shorter words help.`,
  },
  de: {
    thanks: {
      found:
        /(?<![a-zäöüß])(?:dank(?:e|bar|en)?|vielen dank|leid|entschuldig[a-zäöüß]*|verzeih[a-zäöüß]*|geduld|schön, dass|freut mich|gut, dass)(?![a-zäöüß])/i,
      message: 'Es fehlt ein Dank. Ein Satz davon macht den Brief wärmer.',
      line: 'Vielen Dank für Ihre Nachricht und Ihre Geduld.',
    },
    reassurance: {
      found: german.safe,
      message: 'Es steht nicht da, was zu tun ist, wenn es wiederkommt. Ein Satz beruhigt.',
      line: 'Falls es wieder auftritt, rufen Sie mich bitte an oder antworten Sie auf diese Mail.',
    },
    nextStep: {
      found: german.onItsWay,
      message: 'Es steht nicht da, wie es weitergeht. Ein nächster Schritt mit Zeitpunkt hilft beim Warten.',
      line: 'Ich melde mich wieder, sobald ich mehr weiß.',
    },
    question: {
      found: german.asks,
      message: 'Es wird nichts gefragt. Sagen Sie, was Sie wissen möchten.',
      line: 'Bitte sagen Sie mir, wie es weitergehen soll.',
    },
    anyNextStep: {
      found: new RegExp(`${german.onItsWay.source}|${german.safe.source}|\\?`, 'i'),
      message: 'Es steht nicht da, wie es weitergeht oder was bei einer Wiederholung zu tun ist.',
      line: 'Falls noch etwas nicht stimmt, rufen Sie mich bitte an oder antworten Sie auf diese Mail.',
    },
    tooLong: (words, most) =>
      `Dieser Brief hat ${words} Wörter. Bis zu ${most} werden gelesen; was kann weg?`,
    tooHard: (grade, most) =>
      `Das liest sich wie Schulstufe ${Math.round(grade)}; höchstens ${most} wäre gut. Kürzere Sätze und Wörter helfen.`,
  },
}
