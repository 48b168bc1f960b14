import type { LanguageCode } from '../../model/letter.ts'
import type { ToneFinding } from './finding.ts'

const shouted: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(
    'a about after again all also always am an and any anyone are asked at be been before but by call can cannot cant come did do does dont done down each ever every find first fix fixed for from full get give go got had has have he help her here him his home how if in into is it its just keep know last late later let like look made mail make many may me more most much must my need never new next no nobody none not nothing now of off ok old on once one only open or our out over own please plug press print push put read ready real right run said same save see send she should shut so some soon still stop such sure take tell than thank thanks that the their them then there they this those time to today told too try turn two under until up urgent use very wait want was way we well were what when where which who why will with wont work works would wrong yes yet you your yours'.split(
      ' ',
    ),
  ),
  de: new Set(
    'aber alle alles als am an auch auf aus bei bin bis bitte da damit dann das dass dem den der dich die dies diese dir doch du ein eine einen einer endlich er erst es fast fertig für ganz geht gibt gut habe haben hat hier hilfe ich ihr ihre ihren im immer in ist ja jede jeder jetzt kann kein keine mal man mehr mein mich mir mit muss müssen nach nein nicht nichts nie niemals noch nun nur ob oder ohne schon sehr sein seit sich sie sind so sofort stopp und uns unter vom von vor war warum was wenn wer werden wie wieder will wir wird wo zu zum zur über'.split(
      ' ',
    ),
  ),
}
/** Never enough by themselves: `US`, `IT`, `IS`, `PM` and the like are abbreviations as well. */
const weak = new Set(
  'a am an as at be by da de do er es go he i ihr im in is it la me my no of ok on or pm so to up us uns was we wer wo zu am ab ob ja nun sie her him man may gut fix run out new old one two all any win can'.split(
    ' ',
  ),
)
const longAbbreviation =
  /^(?:UNESCO|UNICEF|LENOVO|NVIDIA|KYOCERA|SAMSUNG|BROTHER|RICOH|CANON|EPSON|XEROX|LEXMARK|TOSHIBA|PHILIPS|SIEMENS|MOODLE|GEMINI|CLAUDE|CHATGPT|WEBDAV|BLUETOOTH|OPNSENSE|PFSENSE|HDMI|SCSI|SATA|README|ELSTER|DATEV|AUTOCAD|MATLAB|UTF|NASA|BITLOCKER|TEAMS|EDUROAM|COVID)$/
const capitals =
  /(?<![\p{L}\p{N}_./@-])[\p{Lu}][\p{Lu}'’-]*[\p{Lu}](?![\p{L}\p{N}_/@])|(?<![\p{L}\p{N}_.])[AI](?=[ ][\p{Lu}]{2,}(?![\p{L}]))/gu
const marks = /[!?]{2,}|(?:[!?] ){2,}[!?]/g

const words = {
  en: {
    capitals: 'Capitals read as shouting. The words are strong enough in small letters.',
    marks: 'One mark is enough; more read as shouting.',
  },
  de: {
    capitals: 'Großbuchstaben wirken wie geschrien. Klein geschrieben reichen die Worte.',
    marks: 'Ein Satzzeichen genügt, mehrere wirken wie geschrien.',
  },
}

const bare = (word: string): string => word.toLowerCase().replace(/['’]/g, '')

const isShout = (word: string, language: LanguageCode): boolean => {
  const small = bare(word)
  if (longAbbreviation.test(word)) return false
  if (shouted[language].has(small)) return true
  // An abbreviation is short, or has no vowel to be spoken with.
  return small.length >= 6 && /[aeiouyäöü][^aeiouyäöü]+[aeiouyäöü]/.test(small)
}

type Run = { start: number; end: number; words: string[] }

const runsIn = (text: string): readonly Run[] => {
  const runs: Run[] = []
  for (const { 0: word, index } of text.matchAll(capitals)) {
    const last = runs.at(-1)
    if (last !== undefined && /^[ ,]{1,2}$/.test(text.slice(last.end, index))) {
      last.end = index + word.length
      last.words.push(word)
    } else runs.push({ start: index, end: index + word.length, words: [word] })
  }
  return runs
}

const isLoud = (run: Run, language: LanguageCode): boolean => {
  const loud = run.words.filter((word) => isShout(word, language))
  return loud.some((word) => !weak.has(bare(word))) || loud.length >= 3
}

/** In small letters, with the capital of a sentence's start; abbreviations among them stay as they are. */
const quietly = (text: string, run: Run, language: LanguageCode): string => {
  const said = text.slice(run.start, run.end)
  const lower = said.replace(/[\p{Lu}][\p{Lu}'’-]*/gu, (word) =>
    word === 'I' || (!isShout(word, language) && run.words.length <= 2 && !weak.has(bare(word)))
      ? word
      : word.toLowerCase(),
  )
  const opens = /(?:^|[.!?:…]["”“»]?\s+|\n\s*)$/.test(text.slice(Math.max(0, run.start - 6), run.start))
  return opens ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
}

/** Words in capitals that are no abbreviations, and rows of exclamation or question marks. */
export const findShouting = (text: string, language: LanguageCode): readonly ToneFinding[] => [
  ...runsIn(text)
    .filter((run) => isLoud(run, language))
    .map(
      ({ start, end, ...rest }): ToneFinding => ({
        rule: 'shouting',
        start,
        end,
        message: words[language].capitals,
        replacements: [quietly(text, { start, end, ...rest }, language)],
      }),
    ),
  ...Array.from(
    text.matchAll(marks),
    ({ 0: found, index }): ToneFinding => ({
      rule: 'shouting',
      start: index,
      end: index + found.length,
      message: words[language].marks,
      replacements: [found.includes('?') ? '?' : '!'],
    }),
  ),
]
