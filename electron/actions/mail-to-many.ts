import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { MailOutcome } from '../../shared/model/views.ts'
import { InvalidAddressError } from '../../shared/words/address.ts'
import { type Handover, handover } from '../../shared/words/handover.ts'
import { resolutionMail } from '../../shared/words/resolution-mail.ts'
import type { IssueLog } from '../log/issue-log.ts'

export type MailToMany = (issueIds: readonly number[]) => Promise<MailOutcome>

/** One fix, many people: one mail to all of them, in which nobody sees the others. */
export const createMailToMany = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record' | 'openDraftForMany'>
  settings: () => Settings
  mailProgram: {
    openUrl(mailtoUrl: string): Promise<void>
    openDraftFile(name: string, content: string): Promise<void>
  }
}): MailToMany => {
  const draftFor = (issueIds: readonly number[]): Draft => {
    const records = issueIds.map(deps.log.record)
    const [first] = records
    const unreachable = records.filter(({ requester }) => !requester?.email)
    if (first === undefined || unreachable.length > 0) {
      const names = unreachable.map(({ requester, issue }) => requester?.name ?? `“${issue.title}”`)
      throw new AppError(
        'not-possible',
        `There is no mail address for ${names.join(', ')}. Call, or add an address.`,
      )
    }
    const { to: _, ...mail } = resolutionMail({
      title: first.issue.inTheirWords ?? first.issue.title,
      resolution: first.issue.resolution,
      resolvedAt: first.issue.resolvedAt ?? deps.clock.now(),
      technician: deps.settings().technician,
      now: deps.clock.now(),
      timeZone: deps.clock.timeZone(),
    })
    const bcc = [...new Set(records.flatMap(({ requester }) => requester?.email ?? []))]
    return { to: [], ...mail, bcc }
  }

  const wayOf = (draft: Draft): Handover => {
    try {
      return handover(draft)
    } catch (error) {
      if (error instanceof InvalidAddressError)
        throw new AppError('invalid-address', error.message, { cause: error })
      throw error
    }
  }

  return async (issueIds) => {
    const draft = draftFor(issueIds)
    const way = wayOf(draft)
    // Recorded first: should the app end now, it still asks whether the mail went out.
    const { changeId } = deps.log.openDraftForMany(issueIds, draft)
    try {
      if (way.form === 'mailto') await deps.mailProgram.openUrl(way.url)
      else await deps.mailProgram.openDraftFile(`issue-${issueIds[0]}-${deps.clock.now()}.eml`, way.content)
      return { changeId, form: way.form, draft, problem: null }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return {
        changeId,
        form: 'shown',
        draft,
        problem: `No mail program could be opened (${reason}). Copy the text and send it your own way.`,
      }
    }
  }
}
