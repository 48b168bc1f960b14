import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { Composed, EditedDraft, TypedFactName, TypedFacts } from '../../shared/model/composed.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import {
  type LanguageCode,
  type LetterKind,
  type LetterVariant,
  languageCodes,
} from '../../shared/model/letter.ts'
import type { Requester } from '../../shared/model/requester.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { whenText } from '../../shared/words/capture/when-text.ts'
import { letterKindFor, letterKindsFor, type MailKind } from '../../shared/words/letters/choose-letter.ts'
import { factsOfIssue } from '../../shared/words/letters/issue-facts.ts'
import { missingFacts, refusalOf } from '../../shared/words/letters/missing-facts.ts'
import { languages } from '../../shared/words/letters/registry.ts'
import { languageOf } from '../../shared/words/letters/resolution.ts'
import { writeLetter } from '../../shared/words/letters/write-letter.ts'
import { checkedAddress } from '../../shared/words/mail/address.ts'
import { answering } from '../../shared/words/mail/reply.ts'
import type { IssueLog, IssueRecord } from '../log/issue-log.ts'
import { answeredBy, asksOf } from './letter-habits.ts'

/** What the mail is about, by default the most urgent of what is raised; and what the technician chose or typed. */
export type ComposeWish = Readonly<{
  kind?: FollowUpKind | undefined
  letter?: LetterKind | undefined
  variant?: LetterVariant | undefined
  language?: LanguageCode | undefined
  facts?: TypedFacts | undefined
}>

export type WrittenDraft = Readonly<{ draft: Draft; letter: LetterKind; kind: FollowUpKind }>

type Reachable = IssueRecord & Readonly<{ requester: Requester; email: string }>

const ownFacts = ({ promise: _, ...facts }: TypedFacts, promisedAt: number | undefined) => ({
  ...facts,
  ...(promisedAt === undefined ? {} : { promisedAt }),
})

const quotesResolution = (letter: LetterKind): boolean =>
  letter.startsWith('resolved') || letter === 'one-fix-many' || letter === 'our-mistake'

/** The resolution's own language, where it is plainly another than the letter's. */
const otherLanguage = (
  resolution: string | null,
  letter: LetterKind,
  language: LanguageCode,
): LanguageCode | null => {
  const own = quotesResolution(letter) ? languageOf(resolution) : null
  return own === language ? null : own
}

/** Writes the letters; opens and records nothing. */
export const createComposer = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record' | 'lastMail'>
  settings: () => Settings
  context: () => PolicyContext
  /** Where this computer is at home (ISO 3166); `undefined` when the system does not say. */
  region: () => string | undefined
}) => {
  const reachable = (issueId: number): Reachable => {
    const record = deps.log.record(issueId)
    const { requester } = record
    if (!requester?.email) {
      throw new AppError(
        'not-possible',
        `There is no mail address for ${requester?.name ?? 'this issue'}. Call, or add an address.`,
      )
    }
    return { ...record, requester, email: requester.email }
  }

  const owed = ({ issue, followUps }: IssueRecord, wished: FollowUpKind | undefined): MailKind => {
    if (wished === 'chase') {
      throw new AppError(
        'not-possible',
        'Asking again goes to whoever you wait for. Note it as chased, with the new date.',
      )
    }
    if (wished === 'resolution' && issue.resolvedAt === null)
      throw new AppError('not-possible', 'It is not fixed yet, so there is nothing to tell.')
    const mostUrgent = followUps.map(({ kind }) => kind).find((kind) => kind !== 'chase')
    return wished ?? mostUrgent ?? (issue.resolvedAt === null ? 'update' : 'resolution')
  }

  /** `undefined` when nothing was typed. @throws AppError `invalid-request` for what is no time. */
  const promised = ({ promise = '' }: TypedFacts): number | undefined =>
    promise.trim() === ''
      ? undefined
      : whenText(promise, { now: deps.clock.now(), timeZone: deps.clock.timeZone() })

  const chosen = (record: Reachable, wish: ComposeWish) => {
    const { letters } = deps.settings()
    const kind = owed(record, wish.kind)
    const question = {
      issue: record.issue,
      context: deps.context(),
      now: deps.clock.now(),
      hasWords: (wish.facts?.words ?? '').trim() !== '',
    }
    return {
      kind,
      letter: wish.letter ?? letterKindFor(kind, question),
      fitting: letterKindsFor(question, kind),
      variant: wish.variant ?? letters.variant,
      language: wish.language ?? record.requester.language ?? letters.language,
    }
  }

  const written = (
    record: Reachable,
    wish: ComposeWish,
    { promisedAt, isOwnText = false }: Readonly<{ promisedAt: number | undefined; isOwnText?: boolean }>,
  ) => {
    const { technician, templates } = deps.settings()
    const choice = chosen(record, wish)
    const { letter, variant, language } = choice
    const facts = factsOfIssue(record.issue, {
      requester: record.requester,
      technician,
      now: deps.clock.now(),
      context: deps.context(),
      region: deps.region(),
      language,
      own: ownFacts(wish.facts ?? {}, promisedAt),
    })
    const template = templates[`${language}/${letter}/${variant}`]
    const { subject, body } = writeLetter(letter, { language, variant, facts, template })
    const missing = missingFacts(letter, facts)
    return {
      ...choice,
      ...{ subject, body },
      missing: missing.map(({ fact }): TypedFactName => (fact === 'promisedAt' ? 'promise' : fact)),
      /** A letter whose fact is missing says nothing, or something false. */
      refusal: refusalOf(letter, facts, { isOwnText }),
      resolutionIn: otherLanguage(record.issue.resolution, letter, language),
    }
  }

  /** The same letter as it was opened last and has not gone out, where it reads otherwise. */
  const unsentOf = (issueId: number, letter: LetterKind, body: string): Composed['unsent'] => {
    const last = deps.log.lastMail(issueId)
    if (!last?.draft || last.state === 'confirmed' || last.letter !== letter) return null
    if (last.draft.body === body) return null
    return { subject: last.draft.subject, body: last.draft.body }
  }

  const ccOf = (issueId: number): string[] => [...(deps.log.lastMail(issueId)?.draft?.cc ?? [])]

  return {
    compose: (issueId: number, wish: ComposeWish): Composed => {
      const record = reachable(issueId)
      let promisedAt: number | undefined
      let promiseProblem: string | null = null
      try {
        promisedAt = promised(wish.facts ?? {})
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        promiseProblem = error.message
      }
      const { fitting, ...composed } = written(record, wish, { promisedAt })
      const { letter, body } = composed
      const labels = languages.en.kinds
      return {
        to: record.email,
        cc: ccOf(issueId),
        ...composed,
        promiseProblem,
        offered: [...new Set([...fitting, letter])].map((kind) => ({
          letter: kind,
          label: labels[kind],
        })),
        languages: languageCodes.map((code) => ({ code, name: languages[code].name })),
        asks: [...asksOf(letter)],
        form: deps.settings().handover.form,
        unsent: unsentOf(issueId, letter, body),
      }
    },

    /**
     * The draft as it is to be opened, with the technician's changes.
     * @throws AppError `missing-facts` for a letter without the fact that it is about
     * @throws InvalidAddressError for a copy that no mail could reach
     */
    write: (issueId: number, wish: ComposeWish, edited?: EditedDraft): WrittenDraft => {
      const record = reachable(issueId)
      const { kind, letter, subject, body, refusal } = written(record, wish, {
        promisedAt: promised(wish.facts ?? {}),
        isOwnText: edited?.body !== undefined,
      })
      if (refusal !== null) throw new AppError('missing-facts', refusal)
      const cc = (edited?.cc ?? ccOf(issueId)).map(checkedAddress)
      const { inReplyTo, references } = answering(record.issue.thread)
      const draft = {
        to: [record.email],
        ...(cc.length === 0 ? {} : { cc }),
        subject: edited?.subject ?? subject,
        body: edited?.body ?? body,
        ...(inReplyTo === undefined ? {} : { inReplyTo }),
        ...(references === undefined ? {} : { references }),
      }
      return { draft, letter, kind: answeredBy(letter, record, kind) }
    },
  }
}
export type Composer = ReturnType<typeof createComposer>
