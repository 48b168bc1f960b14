import type { ReportChannel } from '../../model/issue.ts'
import { type AddresseeNames, type Language, letter } from './language.ts'

// Paragraphs that several letters share. What a letter quotes stands on a line of its own, so that it need not fit a sentence.
const about = '{{ issue.about }}'
const words = '{{ words }}'
// Their words stand on the next line where they are known; where they are not, the sentence has to say what it is about.
const known = (then: string, otherwise: string): string =>
  `{% if issue.about %}${then}{% else %}${otherwise}{% endif %}`
const reported = 'what you reported {{ issue.reportedOn }}'
const reportedThing = known('this', reported)
const toldThing = known('this', 'what you told me {{ issue.reportedOn }}')
const yourReport = known('this', 'your report')

const next = {
  warm: "{% if promisedAt %}You'll hear from me by {{ promisedAt }}.{% elsif updateWithin %}I'll update you {{ updateWithin }}, even if there's nothing new by then.{% else %}I'll write again as soon as there's something to tell you.{% endif %}",
  brief:
    "{% if promisedAt %}You'll hear from me by {{ promisedAt }}.{% elsif updateWithin %}You'll have an update {{ updateWithin }}.{% else %}I'll write when I know more.{% endif %}",
  formal:
    '{% if promisedAt %}I will be in touch by {{ promisedAt }}.{% elsif updateWithin %}I will update you {{ updateWithin }}, whether or not there is news.{% else %}I will write to you again when there is more to report.{% endif %}',
}
const goodNews = {
  warm: `{% if issue.about %}Good news: it's fixed.{% else %}Good news about what you told me {{ issue.reportedOn }}: it's fixed.{% endif %}`,
  brief: `{% if issue.about %}Good news: it is fixed.{% else %}Good news about what came in {{ issue.reportedOn }}: it is fixed.{% endif %}`,
  formal: `{% if issue.about %}I am glad to tell you that it is fixed.{% else %}I am glad to tell you that ${reported} is fixed.{% endif %}`,
}
// The space stands inside the condition: a line must not begin with one.
const whatItWas = {
  warm: "{% if toldLate %}I fixed it {{ fixedWhen }} and should have told you then. I'm sorry that I didn't. {% elsif fixedWhen %}I fixed it {{ fixedWhen }}. {% endif %}{{ resolution }}",
  brief:
    '{% if toldLate %}That was {{ fixedWhen }}, and I am sorry for telling you so late. {% endif %}{{ resolution }}',
  formal:
    '{% if toldLate %}The work was done {{ fixedWhen }}. I apologise for not telling you sooner. {% elsif fixedWhen %}The work was done {{ fixedWhen }}. {% endif %}{{ resolution }}',
}
const checkIn = {
  warm: "{% if checkInOn %} {{ checkInOn }} I'll ask whether it still works.{% endif %}",
  formal: '{% if checkInOn %} {{ checkInOn }} I will ask whether it still works.{% endif %}',
}
const fixedNow = {
  warm: "{% if resolvedAt %}It's fixed now. {{ resolution }}{% endif %}",
  formal: '{% if resolvedAt %}It has been put right. {{ resolution }}{% endif %}',
}
const changes = '{% if whatChanges %}This is what I have changed. {{ whatChanges }}{% endif %}'

const greetedFormally = ({ whole, salutation, familiar, first }: AddresseeNames): string => {
  if (whole === '' && salutation === '') return 'Hello,'
  return `Dear ${familiar && first !== '' ? first : salutation || whole},`
}

const theySaid: Readonly<Record<ReportChannel, string>> = {
  mail: 'You wrote:',
  voicemail: 'You told me:',
  memo: 'Your note says:',
  chat: 'You wrote:',
  phone: 'You told me:',
  'walk-up': 'You told me:',
}
const cameBy: Readonly<Record<ReportChannel, string>> = {
  mail: 'your mail',
  voicemail: 'your voice message',
  memo: 'your note',
  chat: 'your message',
  phone: 'your call',
  'walk-up': 'telling me',
}

export const english: Language = {
  code: 'en',
  name: 'English',
  region: 'GB',
  kinds: {
    acknowledgement: 'Got it',
    'update-news': 'News',
    'update-no-news': 'Where it stands',
    'still-wanted': 'Is it still wanted?',
    resolved: 'Fixed',
    'resolved-watch': 'Fixed, with a watch period',
    'resolved-after-wait': 'Fixed after a long wait',
    'our-mistake': 'My mistake',
    decline: 'Another way instead',
    waiting: 'Waiting for somebody else',
    'waiting-requester': 'A question to them',
    promise: 'A promise',
    'promise-kept': 'As promised',
    'promise-missed': 'Later than promised',
    'check-in': 'Does it still work?',
    'watch-over': 'End of the watch period',
    'one-fix-many': 'One fix for many people',
  },
  variants: { warm: 'Warm', brief: 'Brief', formal: 'Formal' },
  greeting: (variant, names) => {
    if (variant === 'formal') return greetedFormally(names)
    if (names.familiar === false && names.salutation !== '') return `Hello ${names.salutation},`
    return names.first === '' ? 'Hello,' : `Hello ${names.first},`
  },
  closing: {
    warm: { aboveName: 'Best wishes,', alone: 'Best wishes' },
    brief: { aboveName: 'Best wishes,', alone: 'Best wishes' },
    formal: { aboveName: 'Kind regards,', alone: 'Kind regards' },
  },
  clock: ({ regional }) => regional,
  when: ({ daysAhead, weekday, date, time }) => {
    if (daysAhead === 0) return `today at ${time}`
    if (daysAhead === -1) return `yesterday at ${time}`
    if (daysAhead === 1) return `tomorrow at ${time}`
    return `${weekday}, ${date}, at ${time}`
  },
  byWhen: ({ daysAhead, weekday, date, time }) => {
    if (daysAhead === 0) return `${time} today`
    if (daysAhead === -1) return `${time} yesterday`
    if (daysAhead === 1) return `${time} tomorrow`
    return Math.abs(daysAhead) < 7 ? `${time} on ${weekday}` : `${time} on ${weekday}, ${date}`
  },
  doneWhen: ({ daysAhead, weekday, date, hour, minutesAgo }) => {
    if (daysAhead === 0) {
      if (minutesAgo < 45) return 'just now'
      return hour < 12 ? 'this morning' : hour < 18 ? 'this afternoon' : 'this evening'
    }
    if (daysAhead === -1) return hour < 12 ? 'yesterday morning' : 'yesterday'
    return daysAhead > -7 ? `on ${weekday}` : `on ${date}`
  },
  onDay: ({ daysAhead, weekday, date }) => {
    if (daysAhead >= 0) return 'today'
    if (daysAhead === -1) return 'yesterday'
    return daysAhead > -7 ? `on ${weekday}` : `on ${date}`
  },
  onDayAhead: ({ daysAhead, weekday, date }) => {
    if (daysAhead <= 0) return 'Later today'
    if (daysAhead === 1) return 'Tomorrow'
    return daysAhead < 7 ? `On ${weekday}` : `On ${weekday}, ${date},`
  },
  within: (span) => {
    const counted = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    const [count, unit] = 'days' in span ? [span.days, 'day'] : [span.hours, 'hour']
    return `within ${counted[count] ?? count} working ${unit}${count === 1 ? '' : 's'}`
  },
  inZone: (place) => `${place} time`,
  quotes: ['“', '”'],
  unspokenWords: (onDay) => `what you reported ${onDay}`,
  theySaid: (channel) => theySaid[channel],
  itIsAbout: 'This is about:',
  cameBy: (channel) => cameBy[channel],
  waitingFor: {
    vendor: 'an answer from outside',
    colleague: 'a reply from a colleague',
    requester: 'a reply from you',
  },
  waitingForBegins: /^(?:(?:still |now )?waiting )?(?:for|on)\s+/i,
  callMe: (phone) => (phone === '' ? 'call me' : `call me on ${phone}`),
  inShort: 'In short:',
  replyPrefix: 'Re:',
  letters: {
    acknowledgement: {
      warm: letter(
        'Got it: {{ issue.topic }}',
        "Thank you for {{ issue.cameBy }}. It's on my list, so there's no need to remind me.",
        about,
        "{% if issue.restated %}As I understand it: {{ issue.restated }} If I've got that wrong, just tell me.{% endif %}",
        words,
        next.warm,
        "If it gets worse, or keeps you from working, please {{ technician.callMe }} and I'll see what can be done right away.",
      ),
      brief: letter(
        'Got it: {{ issue.topic }}',
        "Thanks for {{ issue.cameBy }}. It has reached me, and you don't have to do anything for now.",
        about,
        '{% if issue.restated %}As I understand it: {{ issue.restated }}{% endif %}',
        words,
        `${next.brief} Should it get worse in the meantime, please reply to this mail and say so.`,
      ),
      formal: letter(
        'Received: {{ issue.topic }}',
        'Thank you for {{ issue.cameBy }}. I have noted it, and it is now on my list of work.',
        about,
        '{% if issue.restated %}As I understand it: {{ issue.restated }} Please tell me if I have misunderstood anything.{% endif %}',
        words,
        next.formal,
        'Should it become more urgent before then, please let me know at once.',
      ),
    },
    'update-news': {
      warm: letter(
        'News: {{ issue.topic }}',
        `Here's the latest on ${toldThing}.`,
        about,
        words,
        `It isn't finished yet, and I'm still on it. ${next.warm}`,
        "If you have a question, or you'd rather have it done another way, just reply and we'll look at it together. Thanks for being patient with me.",
      ),
      brief: letter(
        'News: {{ issue.topic }}',
        `Here is the latest on ${yourReport}.`,
        about,
        words,
        `I'm still on it, and there is nothing that you have to do. ${next.brief} Any questions? A reply to this mail reaches me. Thanks for waiting.`,
      ),
      formal: letter(
        'News: {{ issue.topic }}',
        `I would like to tell you how things stand with ${reportedThing}.`,
        about,
        words,
        `The work goes on. ${next.formal}`,
        'If you have a question or need help before then, I am glad to hear from you. I appreciate your patience.',
      ),
    },
    'update-no-news': {
      warm: letter(
        'Where it stands: {{ issue.topic }}',
        `A quick update on ${toldThing}: it isn't done yet, and it hasn't been forgotten. I'm sorry it's taking this long.`,
        about,
        words,
        next.warm,
        "If it's become more urgent for you, please {{ technician.callMe }} and we'll see what would help.",
      ),
      brief: letter(
        'Where it stands: {{ issue.topic }}',
        `A quick update on ${yourReport}: it isn't done yet, and I have not lost sight of it. I'm sorry for the wait.`,
        about,
        words,
        `${next.brief} More urgent now? Tell me, and I'll see what I can do.`,
      ),
      formal: letter(
        'Where it stands: {{ issue.topic }}',
        `I would like to let you know where ${reportedThing} stands. The work is not finished yet, and I am sorry that it is taking longer than you would wish.`,
        about,
        words,
        next.formal,
        'If it has become more urgent for you, please reply to this mail.',
      ),
    },
    'still-wanted': {
      warm: letter(
        'Still wanted? {{ issue.topic }}',
        `It's been a while since you asked me${known(' for this', '')} {{ issue.reportedOn }}, and it's still on my list. I'm sorry it has waited so long.`,
        about,
        words,
        "Before I go on, I'd like to ask: do you still want it, and is it still what you need? Things change, and I'd rather do what helps you today.",
        "A yes or a no is enough. If you'd rather talk it through, please {{ technician.callMe }}.",
      ),
      brief: letter(
        'Still wanted? {{ issue.topic }}',
        `You asked me${known(' for this', '')} {{ issue.reportedOn }}, and I am sorry that you have had to wait. Do you still want it?`,
        about,
        words,
        "A short yes or no will do, and I'll go on from there. If you need something else by now, tell me that instead.",
      ),
      formal: letter(
        'Still wanted? {{ issue.topic }}',
        `You asked me${known(' for this', '')} {{ issue.reportedOn }}, and it has waited for longer than I would like. I apologise for that.`,
        about,
        words,
        'Before I go on, may I ask whether you still want it, and whether it is still what you need? A short answer is enough, and you do not have to give a reason.',
      ),
    },
    resolved: {
      warm: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.warm,
        about,
        whatItWas.warm,
        words,
        "If it comes back, or if something still looks odd, please {{ technician.callMe }} and I'll look at it again.",
        'Thanks for letting me know about it.',
      ),
      brief: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.brief,
        about,
        whatItWas.brief,
        words,
        "Should it come back, or should something still look odd, just answer this mail and I'll look at it again. Thanks for telling me about it.",
      ),
      formal: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.formal,
        about,
        whatItWas.formal,
        words,
        'If it comes back, or if something still does not work as you need it, please let me know. I will then look at it again.',
        'I am grateful that you reported it.',
      ),
    },
    'resolved-watch': {
      warm: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.warm,
        about,
        whatItWas.warm,
        words,
        `Please keep an eye on it for a couple of days, and {{ technician.callMe }} if it comes back.${checkIn.warm}`,
        'Thank you for letting me know about it.',
      ),
      brief: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.brief,
        about,
        whatItWas.brief,
        words,
        `Keep an eye on it for a few days, please, and answer this mail if it comes back.${checkIn.warm} Thanks for telling me about it.`,
      ),
      formal: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.formal,
        about,
        whatItWas.formal,
        words,
        `May I ask you to watch it for a couple of days? If it comes back, please let me know.${checkIn.formal}`,
        'Thank you for reporting it.',
      ),
    },
    'resolved-after-wait': {
      warm: letter(
        'Fixed: {{ issue.topic }}',
        `${goodNews.warm} It took far too long, and I'm sorry that you've had to wait since {{ issue.reportedAt }}.`,
        about,
        whatItWas.warm,
        words,
        `Please keep an eye on it for a couple of days, and {{ technician.callMe }} if it comes back.${checkIn.warm}`,
        'Thanks for bearing with me.',
      ),
      brief: letter(
        'Fixed: {{ issue.topic }}',
        `${goodNews.brief} I am sorry that it took so long.`,
        about,
        whatItWas.brief,
        words,
        `Watch it for a few days, please, and tell me at once if it comes back.${checkIn.warm} Thanks for bearing with me since {{ issue.reportedAt }}.`,
      ),
      formal: letter(
        'Fixed: {{ issue.topic }}',
        `${goodNews.formal} You have had to wait for it since {{ issue.reportedAt }}, and I apologise for that.`,
        about,
        whatItWas.formal,
        words,
        `I would ask you to watch it for some days, and to write to me at once should it come back.${checkIn.formal}`,
      ),
    },
    'our-mistake': {
      warm: letter(
        'My mistake: {{ issue.topic }}',
        "I owe you an apology. {{ whatHappened }} That was my mistake, and I'm sorry for the trouble it has given you.",
        about,
        fixedNow.warm,
        changes,
        words,
        "If it has left you with extra work, or you'd like to talk about it, please {{ technician.callMe }} and we'll sort it out together.",
      ),
      brief: letter(
        'My mistake: {{ issue.topic }}',
        'I am sorry. {{ whatHappened }} That was my mistake, not yours.',
        about,
        fixedNow.warm,
        changes,
        words,
        "If it has cost you time or left you with extra work, tell me, and we'll find a way to make up for it. A reply to this mail is enough.",
      ),
      formal: letter(
        'My mistake: {{ issue.topic }}',
        'I would like to apologise to you. {{ whatHappened }} That was a mistake on my side, and I am sorry for the trouble that it has caused you.',
        about,
        fixedNow.formal,
        changes,
        words,
        'If it has left you with extra work, please tell me, so that we can find a way to make up for it.',
      ),
    },
    decline: {
      warm: letter(
        'Another way: {{ issue.topic }}',
        "Thank you for asking me {{ issue.reportedOn }}. I've looked into it, and I'm afraid it can't be done the way you had in mind, but there is another way. {{ why }}",
        about,
        "Here's what I can offer you instead. {{ alternative }}",
        words,
        "If that suits you, a short yes is enough and I'll get it started. If you'd rather talk it over, please {{ technician.callMe }}.",
      ),
      brief: letter(
        'Another way: {{ issue.topic }}',
        "Thanks for asking. I'm afraid it can't be done the way you had in mind, but there is another way. {{ why }}",
        about,
        'Here is what I can offer you instead. {{ alternative }}',
        words,
        "Would that help? Then a short yes is all I need to get it started. If not, tell me what matters most to you, and we'll look again.",
      ),
      formal: letter(
        'Another way: {{ issue.topic }}',
        'Thank you for asking me {{ issue.reportedOn }}. I have looked into it, and I am sorry to say that it cannot be done in the way you had in mind. {{ why }}',
        about,
        'This is what I would like to offer you instead. {{ alternative }}',
        words,
        'If that suits you, a short answer is enough, and I will get it started. I am also glad to talk it over with you first.',
      ),
    },
    waiting: {
      warm: letter(
        'Where it stands: {{ issue.topic }}',
        `A quick update on ${toldThing}: it isn't done yet. To finish it, I still need one thing: {{ waitingFor }}.`,
        about,
        words,
        `Chasing that is my job, so you don't have to. ${next.warm}`,
        "If it's become more urgent for you, tell me, and we'll look for a way around it. Thanks for being so patient.",
      ),
      brief: letter(
        'Where it stands: {{ issue.topic }}',
        `A quick update on ${yourReport}. One thing is still missing: {{ waitingFor }}.`,
        about,
        words,
        `Chasing that is my job, so you don't have to. ${next.brief} If you can't wait that long, tell me, and we'll look for a way around it. Thanks for waiting.`,
      ),
      formal: letter(
        'Where it stands: {{ issue.topic }}',
        `I would like to let you know where ${reportedThing} stands. To finish the work, I still need one thing: {{ waitingFor }}.`,
        about,
        words,
        `Following that up is my task, and you do not have to do anything. ${next.formal}`,
        'Should it have become more urgent, please reply to this mail. I am grateful for your patience.',
      ),
    },
    'waiting-requester': {
      warm: letter(
        'A quick question: {{ issue.topic }}',
        `I'd like to get on with ${toldThing}, and I have a question for you first.`,
        about,
        words,
        "A short answer is enough. If it's easier to talk, please {{ technician.callMe }} and we'll sort it out together.",
        "As soon as I hear from you, I'll carry on. Thank you for your help.",
      ),
      brief: letter(
        'A quick question: {{ issue.topic }}',
        `I'd like to get on with ${yourReport}, and there is something that I need to know first.`,
        about,
        words,
        "Please answer in a line or two, and I'll carry on from there as soon as I have it. Thanks for your help.",
      ),
      formal: letter(
        'A quick question: {{ issue.topic }}',
        `I would like to go on with ${reportedThing}, and for the next step I need an answer from you.`,
        about,
        words,
        'A short reply is enough, or a word in passing. Once I have your answer, I will carry on. Thank you for your help.',
      ),
    },
    promise: {
      warm: letter(
        'When you will hear from me: {{ issue.topic }}',
        `I'd like to give you a time for ${toldThing}: you'll hear from me by {{ promisedAt }}. I'll tell you then where it stands, even if it isn't finished.`,
        about,
        words,
        "If that's too late for you, please {{ technician.callMe }} and we'll find something that helps until it's done. Thanks for giving me the time.",
      ),
      brief: letter(
        'When you will hear from me: {{ issue.topic }}',
        "I'll be in touch by {{ promisedAt }}, finished or not.",
        about,
        words,
        "There is nothing that you have to do until then. Is that too late for you? Tell me, and we'll find something that helps in the meantime. Thanks for waiting.",
      ),
      formal: letter(
        'When you will hear from me: {{ issue.topic }}',
        `I would like to give you a time for ${reportedThing}. You will hear from me by {{ promisedAt }}, even if the work is not finished then.`,
        about,
        words,
        'If that is too late for you, please tell me, so that we can find something that helps in the meantime. I appreciate your patience.',
      ),
    },
    'promise-kept': {
      warm: letter(
        'As promised: {{ issue.topic }}',
        `I promised you an update on ${toldThing} by {{ promisedAt }}, and here it is.`,
        about,
        "{% if words %}{{ words }}{% else %}It isn't finished yet. I'm still working on it, and it hasn't been forgotten.{% endif %}",
        "{% if newPromisedAt %}My next update comes by {{ newPromisedAt }}.{% else %}I'll write again when there's more to tell.{% endif %} If you have a question before that, just reply. Thanks for waiting so patiently.",
      ),
      brief: letter(
        'As promised: {{ issue.topic }}',
        `Here is the update on ${yourReport} that I promised you.`,
        about,
        '{% if words %}{{ words }}{% else %}It is not finished yet, and I am still working on it.{% endif %}',
        "{% if newPromisedAt %}The next one comes by {{ newPromisedAt }}.{% else %}The next one comes once there is more to tell.{% endif %} You don't have to do anything until then, and if you have a question, a reply reaches me. Thanks for your patience.",
      ),
      formal: letter(
        'As promised: {{ issue.topic }}',
        `I promised you an update on ${reportedThing} by {{ promisedAt }}, and this is it.`,
        about,
        '{% if words %}{{ words }}{% else %}The work is not finished yet, and it goes on.{% endif %}',
        '{% if newPromisedAt %}I will write again by {{ newPromisedAt }}.{% else %}I will write again as soon as there is more to tell.{% endif %} If you have a question before then, I am glad to hear from you. I am grateful for your patience so far.',
      ),
    },
    'promise-missed': {
      warm: letter(
        'Later than promised: {{ issue.topic }}',
        `I promised you an update on ${toldThing} by {{ promisedAt }}, and I didn't keep that promise. I'm sorry.`,
        about,
        "{% if words %}{{ words }}{% else %}It isn't finished yet.{% endif %}",
        "{% if newPromisedAt %}You'll hear from me by {{ newPromisedAt }}.{% else %}I'll give you a new time as soon as I have one that I'm sure of.{% endif %}",
        "If the delay causes you problems, please {{ technician.callMe }} and we'll find something that helps until it's done.",
      ),
      brief: letter(
        'Later than promised: {{ issue.topic }}',
        `I promised you an update on ${yourReport} by {{ promisedAt }}. I did not keep that promise, and I am sorry.`,
        about,
        '{% if words %}{{ words }}{% else %}It is not finished yet.{% endif %}',
        "{% if newPromisedAt %}My new time is {{ newPromisedAt }}.{% else %}You'll get a new time as soon as I am sure of one.{% endif %}",
        "If the delay causes you problems, tell me, and we'll find something that helps.",
      ),
      formal: letter(
        'Later than promised: {{ issue.topic }}',
        `I promised you an update on ${reportedThing} by {{ promisedAt }}. I did not keep that promise, and I apologise for it.`,
        about,
        '{% if words %}{{ words }}{% else %}The work is not finished yet.{% endif %}',
        '{% if newPromisedAt %}You will hear from me by {{ newPromisedAt }}.{% else %}I will give you a new time as soon as I have one that I am sure of.{% endif %}',
        'If the delay causes you problems, please tell me, so that we can find a way to help you.',
      ),
    },
    'check-in': {
      warm: letter(
        'Quick check: {{ issue.topic }}',
        `You've heard from me that ${toldThing} was fixed, and I'd like to be sure that it's stayed that way. Does it still work?`,
        about,
        words,
        "A yes is enough, and I'll close it. If it doesn't, or not quite, just say so in a few words: I'll open it again, and you won't have to explain it from the beginning. Thanks for taking a moment.",
      ),
      brief: letter(
        'Quick check: {{ issue.topic }}',
        `A few days ago I wrote that ${yourReport} was settled. Does everything still work?`,
        about,
        words,
        'A yes is enough, and I close it. If anything is still odd, tell me in a line or two, and I will open it again and look into it. Thanks for taking a moment.',
      ),
      formal: letter(
        'Quick check: {{ issue.topic }}',
        `I wrote to you that ${reportedThing} had been put right. May I ask whether it still works as you need it?`,
        about,
        words,
        'A short yes is enough, and I will close it. If something is still not right, please tell me in a few words. I will then open it again, and you will not have to explain it from the beginning. Thank you for your help.',
      ),
    },
    'watch-over': {
      warm: letter(
        'All done: {{ issue.topic }}',
        `It's been some days since ${toldThing} was fixed. I'm closing it now, so there's nothing left to do.`,
        about,
        words,
        "If it comes back one day, just answer this mail. I'll open it again, and you won't have to explain it from the beginning.",
        'Thanks for keeping an eye on it.',
      ),
      brief: letter(
        'All done: {{ issue.topic }}',
        `Some days have passed since ${yourReport} was dealt with, so I am closing it now.`,
        about,
        words,
        'If it ever comes back, answer this mail and I will open it again. You need not start from the beginning. Thanks for keeping an eye on it.',
      ),
      formal: letter(
        'All done: {{ issue.topic }}',
        `Some days have passed since ${reportedThing} was put right. I am closing it now, and there is nothing left for you to do.`,
        about,
        words,
        'Should it come back one day, please answer this mail. I will then open it again. Thank you for keeping an eye on it.',
      ),
    },
    'one-fix-many': {
      warm: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.warm,
        about,
        whatItWas.warm,
        "{% if others == 1 %}You weren't alone with it: one more person had the same trouble, and one fix has helped you both.{% elsif others > 1 %}You weren't alone with it: {{ others }} more people had the same trouble, and one fix has helped you all.{% endif %}",
        words,
        `Please keep an eye on it for a couple of days, and {{ technician.callMe }} if it comes back.${checkIn.warm}`,
        'Thank you for letting me know about it.',
      ),
      brief: letter(
        'Fixed: {{ issue.topic }}',
        `${goodNews.brief}{% if others > 0 %} You were not alone with it, and one fix has helped all of you.{% endif %}`,
        about,
        whatItWas.brief,
        words,
        `Watch it for a few days, please, and answer this mail if it comes back.${checkIn.warm} Thanks for telling me about it; every report helps.`,
      ),
      formal: letter(
        'Fixed: {{ issue.topic }}',
        goodNews.formal,
        about,
        whatItWas.formal,
        '{% if others == 1 %}One more person had the same trouble, and one fix has helped you both.{% elsif others > 1 %}{{ others }} more people had the same trouble, and one fix has helped you all.{% endif %}',
        words,
        `May I ask you to watch it for a couple of days? If it comes back, please let me know.${checkIn.formal}`,
        'Thank you for reporting it.',
      ),
    },
  },
}
