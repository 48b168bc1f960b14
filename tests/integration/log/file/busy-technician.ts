import { join } from 'node:path'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { ann, berlin, draft, minute, morning } from '../days.ts'

/*
 * A process that does one thing after another to the log named on its command line and says, after each, what is done,
 * until it is killed. With `backups`, it makes copies in between, and says so when it begins one.
 */
const [path = '', seed = '0', backups] = process.argv.slice(2)
let steps = Number(seed)
const log = openIssueLog({ path, clock: { now: () => morning + steps * minute }, policy: () => berlin })
const say = (changeId: number): void => {
  process.stdout.write(`${changeId}\n`)
}

for (;;) {
  steps += 1
  const { issueId, changeId } = log.capture({
    title: `Issue ${steps}`,
    requester: ann,
    details: 'x'.repeat(steps * 97),
  })
  say(changeId)
  say(log.resolve(issueId, { resolution: 'Roller' }).changeId)
  say(log.openDraft(issueId, draft).changeId)
  log.recordDelivery(
    log.claimDue().map(({ followUp }) => followUp.id),
    { outcome: 'shown' },
  )
  const told = log.confirmTold(issueId, { by: 'mail' })
  say(told.changeId)
  if (steps % 3 === 0) log.undo(told.changeId)
  if (backups !== 'backups') continue
  // It is under way when the next line is read.
  const copying = log.backup(join(path, '..', 'backups'), 7)
  say(told.changeId)
  await copying
}
