import { assertNever } from '../assert-never.ts'
import type { Draft } from '../model/communication.ts'
import type { FollowUpKind } from '../model/follow-up.ts'
import type { Issue, ReportChannel, Waiting } from '../model/issue.ts'
import {
  asQuote,
  callMe,
  dayInSentence,
  greeting,
  letter,
  ownWords,
  signature,
  subjectLine,
  type Technician,
} from './mail-parts.ts'
import { resolutionMail } from './resolution-mail.ts'

/** What a requester can be written about. A chase goes to somebody else, so it has no mail to them. */
export type MailKind = Exclude<FollowUpKind, 'chase'>

export const mailVariants = [
  'acknowledgement',
  'update',
  'update-waiting',
  'update-waiting-for-them',
  'still-wanted',
  'promise-kept',
  'promise-missed',
  'resolution',
  'check-in',
] as const
export type MailVariant = (typeof mailVariants)[number]

export type MailOccasion = Readonly<{
  requesterName?: string | null | undefined
  email?: string | null | undefined
  issue: Pick<
    Issue,
    'title' | 'channel' | 'createdAt' | 'promisedAt' | 'resolvedAt' | 'resolution' | 'toldAt'
  > & {
    readonly waiting: Pick<Waiting, 'on' | 'sinceAt'> | null
  }
  /** Open for so long that it may have lost its point. */
  stillWanted: boolean
  /** A paragraph of the technician's own: what there is to say beyond the form. */
  words?: string | undefined
  technician: Technician
  now: number
  timeZone: string
}>

type Text = Readonly<{ label: string; paragraphs: readonly string[] }>

const cameBy: Readonly<Record<ReportChannel, string>> = {
  mail: 'your mail',
  voicemail: 'your message on the answering machine',
  memo: 'your note',
  chat: 'your message',
  phone: 'your call',
  'walk-up': 'telling me',
}

/** `about “Printer jam”`, or nothing when there are no words of theirs to quote. */
const about = (title: string): string => (asQuote(title) === '' ? '' : ` about “${asQuote(title)}”`)

/** `“Printer jam”`, or what stands in for it. */
const theMatter = (title: string): string =>
  asQuote(title) === '' ? 'what you reported' : `“${asQuote(title)}”`

const promisedFor = ({ issue, now, timeZone }: MailOccasion): string =>
  issue.promisedAt === null ? '' : dayInSentence(issue.promisedAt, { now, timeZone })

const stillPromised = (occasion: MailOccasion): string =>
  occasion.issue.promisedAt !== null && occasion.issue.promisedAt > occasion.now
    ? `You will hear from me again by ${promisedFor(occasion)}.`
    : 'You will hear from me as soon as there is something to tell, and also if it takes longer.'

const acknowledgement = (occasion: MailOccasion): Text => ({
  label: 'Got it',
  paragraphs: [
    `Thank you for ${cameBy[occasion.issue.channel]}${about(occasion.issue.title)}. It has reached me, and it is on my list, so you do not have to remind me.`,
    stillPromised(occasion),
    `If it gets worse, or stops you from working, please ${callMe(occasion.technician)} and I will see what can be done right away.`,
  ],
})

const update = (occasion: MailOccasion): Text => ({
  label: 'Where it stands',
  paragraphs: [
    `A short word about ${theMatter(occasion.issue.title)}, so that you know where it stands: it is not done yet, and it is not forgotten. Some other things had to come first, and I am sorry that it takes this long.`,
    stillPromised(occasion),
    `If it has become more urgent for you, please ${callMe(occasion.technician)}. Thank you for your patience.`,
  ],
})

const updateWaiting = (occasion: MailOccasion): Text => ({
  label: 'Where it stands',
  paragraphs: [
    `A short word about ${theMatter(occasion.issue.title)}, so that you know where it stands: there is one thing that I need before I can finish it, and it has not arrived yet. I keep asking for it, so you do not have to do anything.`,
    stillPromised(occasion),
    `If it has become more urgent for you, please ${callMe(occasion.technician)}, and we will look for a way around it. Thank you for your patience.`,
  ],
})

const updateWaitingForThem = (occasion: MailOccasion): Text => ({
  label: 'A small thing that I need',
  paragraphs: [
    `I would like to go on with ${theMatter(occasion.issue.title)}, and need a word from you for the next step. It may well be that my question got lost on the way, so here it is once more.`,
    occasion.words === undefined || ownWords(occasion.words) === ''
      ? `If it is easier to talk about it, please ${callMe(occasion.technician)}, and we will sort it out together in a few minutes.`
      : '',
    'There is no hurry on my side: as soon as I hear from you, I will carry on. Thank you.',
  ],
})

const stillWanted = (occasion: MailOccasion): Text => ({
  label: 'Is it still wanted?',
  paragraphs: [
    `It has been a while since ${dayInSentence(occasion.issue.createdAt, occasion)}, when I heard from you${about(occasion.issue.title)}. I am sorry that it has waited for so long. It is still on my list.`,
    'Before I go on, I would like to ask: is it still wanted, and is it still what you need? Things change, and I would rather do what helps you today.',
    `A yes or a no is enough. If it is easier, please ${callMe(occasion.technician)}.`,
  ],
})

const promiseKept = (occasion: MailOccasion): Text => ({
  label: 'As promised',
  paragraphs: [
    `I promised you a word about ${theMatter(occasion.issue.title)} by ${promisedFor(occasion)}, and here it is.`,
    ownWords(occasion.words) === ''
      ? 'It is not finished yet. I am working on it, and I wanted you to know that it is in good hands and not forgotten.'
      : '',
    `You will hear from me again as soon as there is more to tell. If you have a question in the meantime, please ${callMe(occasion.technician)}. Thank you for your patience.`,
  ],
})

const promiseMissed = (occasion: MailOccasion): Text => ({
  label: 'Later than promised',
  paragraphs: [
    `I promised you a word about ${theMatter(occasion.issue.title)} by ${promisedFor(occasion)}, and I did not keep that promise. I am sorry.`,
    ownWords(occasion.words) === ''
      ? 'It is not finished yet, and it now stands at the top of my list. As soon as I can give you a time that I am sure of, I will.'
      : '',
    `If waiting makes trouble for you, please ${callMe(occasion.technician)}, and we will find a way to help you until it is done. Thank you for bearing with me.`,
  ],
})

const checkIn = (occasion: MailOccasion): Text => {
  const { issue, now, timeZone } = occasion
  const since = issue.toldAt === null ? '' : ` ${dayInSentence(issue.toldAt, { now, timeZone })}`
  return {
    label: 'Does it still work?',
    paragraphs: [
      `I told you${since} that ${theMatter(issue.title)} is fixed, and I would like to be sure that it has stayed so: does it still work?`,
      'A yes is enough, then I will close it. If it does not, or not quite, just say so in a few words: I will open it again and look at it, and you do not have to explain it from the beginning.',
      `You can also ${callMe(occasion.technician)}. Thank you for taking a moment for it.`,
    ],
  }
}

const textOf = (variant: Exclude<MailVariant, 'resolution'>, occasion: MailOccasion): Text => {
  switch (variant) {
    case 'acknowledgement':
      return acknowledgement(occasion)
    case 'update':
      return update(occasion)
    case 'update-waiting':
      return updateWaiting(occasion)
    case 'update-waiting-for-them':
      return updateWaitingForThem(occasion)
    case 'still-wanted':
      return stillWanted(occasion)
    case 'promise-kept':
      return promiseKept(occasion)
    case 'promise-missed':
      return promiseMissed(occasion)
    case 'check-in':
      return checkIn(occasion)
    default:
      return assertNever(variant)
  }
}

/** Which letter fits: whatever was owed, somebody whose problem is fixed is told that first. */
export const mailVariant = (
  kind: MailKind,
  occasion: Pick<MailOccasion, 'issue' | 'stillWanted' | 'now'>,
): MailVariant => {
  const { issue, now } = occasion
  if (kind === 'check-in') return 'check-in'
  if (issue.resolvedAt !== null) return 'resolution'
  if (kind === 'promise' && issue.promisedAt !== null)
    return now > issue.promisedAt ? 'promise-missed' : 'promise-kept'
  if (kind === 'acknowledgement') return 'acknowledgement'
  if (occasion.stillWanted) return 'still-wanted'
  if (issue.waiting === null) return 'update'
  return issue.waiting.on === 'requester' ? 'update-waiting-for-them' : 'update-waiting'
}

/**
 * The mail that settles a follow-up: plain, warm, in the requester's words. Whoever is waited for is never named: the
 * technician stands in for them. The technician's own words come second, after the opening.
 */
export const followUpMail = (kind: MailKind, occasion: MailOccasion): Draft => {
  const { issue, technician, now, timeZone } = occasion
  const variant = mailVariant(kind, occasion)
  if (variant === 'resolution') {
    const { requesterName, email, words } = occasion
    const { title, resolution, resolvedAt } = issue
    return resolutionMail({
      ...{ requesterName, email, words, title, resolution, technician, now, timeZone },
      resolvedAt: resolvedAt ?? now,
    })
  }
  const { label, paragraphs } = textOf(variant, occasion)
  const [opening = '', ...rest] = paragraphs
  const email = (occasion.email ?? '').trim()
  return {
    to: email === '' ? [] : [email],
    subject: subjectLine(label, issue.title),
    body: letter([
      greeting(occasion.requesterName),
      opening,
      ownWords(occasion.words),
      ...rest,
      signature(technician),
    ]),
  }
}
