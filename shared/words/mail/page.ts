import { cleanLine } from '../text/clean-text.ts'
import { readSender, type Sender } from './sender.ts'

type MailPage = Readonly<{ sender: Sender; subject: string; body: readonly string[] }>

const topLines = 60
const longestLine = 500

const toMe = /^(?:to|an|à|para|a)[\s:]+\S.{0,200}$/i
const aDate = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/
// What a page shows behind the sender: `10:32 AM (2 hours ago)`, `Wed, Nov 18, 2026, 10:32 AM`, `vor 2 Stunden`.
const timestamp =
  /^(?:[\s\d:.,/()-]|[ap]\.?m\.?\b|(?:tue|wed|thu|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mo|di|mi|do|fr|sa|so|mär|mai|okt|dez)[a-zä]*\b|(?:hours?|days?|ago|today|yesterday|at|um|uhr|vor|stunden?|tagen?|heute|gestern)\b)*$/i
const nameAndAddress = /^(.{1,120}?)\s*<([^<>\s]+@[^<>\s]+)>\s*(.{0,80})$/
const furniture =
  /^(?:inbox|posteingang|external|extern|reply|forward|antworten|weiterleiten|summari[sz]e.*|.{0,2}|\d+)$/iu

/** Not where a quotation says when somebody wrote. */
const namesSender = (line: string): boolean => !/\d/.test(nameAndAddress.exec(line)?.[1] ?? '0')

/** A mail copied from the page of Gmail or Outlook: subject, `Ann Lee <ann@x.org>  10:32 AM (2 hours ago)`, `to me`. */
export const readMailPage = (lines: readonly string[]): MailPage | undefined => {
  const top = lines.slice(0, topLines)
  const at = top.findIndex((line) => line.length <= longestLine && namesSender(cleanLine(line)))
  if (at < 0 || at > 15) return undefined
  const sender = readSender(top[at] ?? '')
  const behind = nameAndAddress.exec(cleanLine(top[at] ?? ''))?.[3] ?? ''
  let body = at + 1
  let recipients = false
  let dated = aDate.test(behind)
  for (; body < Math.min(at + 7, lines.length); body += 1) {
    const line = cleanLine(lines[body] ?? '')
    if (line === '' || furniture.test(line)) continue
    if (!recipients && toMe.test(line)) recipients = true
    else if (!dated && line.length <= 60 && aDate.test(line)) dated = true
    else break
  }
  if (
    sender?.email === undefined ||
    !timestamp.test(behind) ||
    !(recipients || (dated && aDate.test(behind)))
  )
    return undefined
  const above = top
    .slice(0, at)
    .map(cleanLine)
    .filter((line) => line !== '' && !furniture.test(line))
  const subject = (above[0] ?? '').replace(/\s*(?:Inbox|Posteingang)$/, '')
  return { sender, subject, body: [...above.slice(1), ...lines.slice(body)] }
}
