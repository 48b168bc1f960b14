import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { MailProgram } from '../../shared/mail-program.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { MailOutcome } from '../../shared/model/views.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import type { LetterFacts } from '../../shared/words/letters/facts.ts'
import { factsOfIssue } from '../../shared/words/letters/issue-facts.ts'
import { writeLetter } from '../../shared/words/letters/write-letter.ts'
import type { IssueLog } from '../log/issue-log.ts'
import { handover } from '../mail/handover.ts'
import { assertAnswered, createHandover, withCheckedAddresses } from './handover.ts'

/** `title`: what the issues have in common, as the technician put it; nobody is told what another one wrote. */
export type MailToMany = (issueIds: readonly number[], title: string) => Promise<MailOutcome>

/** One letter for all of them greets nobody by name, answers nobody's mail, and quotes nobody to the others. */
const forAll = (facts: LetterFacts, commonTitle: string): LetterFacts => ({
  ...facts,
  issue: { ...facts.issue, inTheirWords: null, restated: null, commonTitle },
  replySubject: null,
})

/** One fix, many people: one mail to all of them, in which nobody sees the others. */
export const createMailToMany = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record' | 'openDraftForMany'>
  settings: () => Settings
  context: () => PolicyContext
  region: () => string | undefined
  mailProgram: MailProgram
}): MailToMany => {
  const draftFor = (issueIds: readonly number[], title: string): Draft => {
    const records = issueIds.map(deps.log.record)
    for (const record of records) assertAnswered(record)
    const [first] = records
    const unreachable = records.filter(({ requester }) => !requester?.email)
    if (first === undefined || unreachable.length > 0) {
      const names = unreachable.map(({ requester, issue }) => requester?.name ?? `“${issue.title}”`)
      throw new AppError(
        'not-possible',
        `There is no mail address for ${names.join(', ')}. Call, or add an address.`,
      )
    }
    const { technician, letters, templates } = deps.settings()
    const wanted = new Set(records.map(({ requester }) => requester?.language ?? letters.language))
    const [shared = letters.language, ...others] = wanted
    const language = others.length === 0 ? shared : letters.language
    const { subject, body } = writeLetter('one-fix-many', {
      ...{ language, variant: letters.variant },
      template: templates[`${language}/one-fix-many/${letters.variant}`],
      facts: forAll(
        factsOfIssue(first.issue, {
          requester: null,
          language,
          ...{ technician, now: deps.clock.now(), context: deps.context(), region: deps.region() },
          own: { others: records.length - 1 },
        }),
        title,
      ),
    })
    const bcc = [...new Set(records.flatMap(({ requester }) => requester?.email ?? []))]
    return { to: [], subject, body, bcc }
  }
  const open = createHandover(deps)

  return async (issueIds, title) => {
    const draft = draftFor(issueIds, title)
    const { form, tooLong } = deps.settings().handover
    const way = withCheckedAddresses(() => handover(draft, { form, tooLong }))
    // Recorded first: should the app end now, it still asks whether the mail went out.
    const { changeId } = deps.log.openDraftForMany(issueIds, draft)
    return open(issueIds[0] ?? 0, { draft, way, changeId })
  }
}
