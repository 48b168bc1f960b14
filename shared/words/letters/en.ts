import { type Language, letter } from './language.ts'

const again =
  '{% if promisedAt %}You will hear from me again by {{ promisedAt }}.{% else %}You will hear from me as soon as there is something to tell, and also if it takes longer.{% endif %}'
const againShort =
  '{% if promisedAt %}You will hear from me again by {{ promisedAt }}.{% else %}You will hear from me as soon as there is more to tell.{% endif %}'
const since = '{% if resolvedAt %}, and has been since {{ resolvedAt }}{% endif %}'
const moreUrgent =
  'If it has become more urgent for you, please {{ technician.callMe }}. Thank you for your patience.'
const nothingElse = 'You do not have to do anything else.'

export const english: Language = {
  code: 'en',
  name: 'English',
  locale: 'en-GB',
  kinds: {
    acknowledgement: 'Got it',
    'update-news': 'News',
    'update-no-news': 'Where it stands',
    'still-wanted': 'Is it still wanted?',
    resolved: 'Fixed',
    'resolved-watch': 'Fixed, with a watch period',
    'resolved-after-wait': 'Fixed after a long wait',
    'our-mistake': 'Our mistake',
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
  greeting: (variant, { first, whole, salutation }) => {
    if (variant === 'formal') return whole === '' ? 'Good day,' : `Dear ${salutation || whole},`
    return first === '' ? 'Hello,' : `Hello ${first},`
  },
  closing: {
    warm: { aboveName: 'Best wishes,', alone: 'Best wishes' },
    brief: { aboveName: 'Best wishes,', alone: 'Best wishes' },
    formal: { aboveName: 'Kind regards,', alone: 'Kind regards' },
  },
  when: ({ daysAhead, weekday, date, time }) => {
    if (daysAhead === 0) return `today at ${time}`
    if (daysAhead === -1) return `yesterday at ${time}`
    if (daysAhead === 1) return `tomorrow at ${time}`
    return `${weekday}, ${date}, at ${time}`
  },
  inZone: (place) => `${place} time`,
  quotes: ['“', '”'],
  unspokenWords: (date) => `your message of ${date}`,
  cameBy: {
    mail: 'your mail',
    voicemail: 'your voice message',
    memo: 'your note',
    chat: 'your message',
    phone: 'your call',
    'walk-up': 'telling me',
  },
  waitingFor: {
    vendor: 'an answer from outside',
    colleague: 'an answer from inside the house',
    requester: 'an answer from you',
  },
  callMe: (phone) => (phone === '' ? 'call me' : `call me on ${phone}`),
  replyPrefix: 'Re:',
  letters: {
    acknowledgement: {
      warm: letter(
        'Got it: {{ issue.inTheirWords }}',
        'Thank you for {{ issue.cameBy }} about {{ issue.quoted }}. It has reached me, and it is on my list, so you do not have to remind me.',
        '{% if issue.restated %}As I understand it: {{ issue.restated }} If I got that wrong, just tell me.{% endif %}',
        '{{ words }}',
        again,
        'If it gets worse, or stops you from working, please {{ technician.callMe }} and I will see what can be done right away.',
      ),
      brief: letter(
        'Got it: {{ issue.inTheirWords }}',
        'Thank you for {{ issue.cameBy }} about {{ issue.quoted }}. I have read it, and it is on my list.',
        '{% if issue.restated %}As I understand it: {{ issue.restated }}{% endif %}',
        '{{ words }}',
        `${againShort} You do not have to do anything for now. If it gets worse, please {{ technician.callMe }}.`,
      ),
      formal: letter(
        'Received: {{ issue.inTheirWords }}',
        'Thank you for {{ issue.cameBy }} about {{ issue.quoted }}. I have read it with care, and it is now on my list of work.',
        '{% if issue.restated %}As I understand it: {{ issue.restated }} Please tell me if I got anything wrong.{% endif %}',
        '{{ words }}',
        again,
        'If it becomes more urgent before then, please {{ technician.callMe }}. Apart from that, you do not have to do anything.',
      ),
    },
    'update-news': {
      warm: letter(
        'News: {{ issue.inTheirWords }}',
        'I have news about {{ issue.quoted }}, and I would like you to have it before you need to ask.',
        '{{ words }}',
        `It is not finished yet. I am still on it, and it is in good hands. ${again}`,
        'If you have a question, or if something should go another way, please {{ technician.callMe }} and we will look at it together. Thank you for your patience.',
      ),
      brief: letter(
        'News: {{ issue.inTheirWords }}',
        'Here is the latest on {{ issue.quoted }}.',
        '{{ words }}',
        `I am still on it, and you do not have to do anything. ${againShort} If you have a question, please {{ technician.callMe }}. Thank you for your patience.`,
      ),
      formal: letter(
        'News: {{ issue.inTheirWords }}',
        'I would like to tell you how things stand with {{ issue.quoted }}.',
        '{{ words }}',
        `The work goes on, and you do not have to do anything. ${again}`,
        'If you have a question, or need help before then, please {{ technician.callMe }}. Thank you for your patience and your trust.',
      ),
    },
    'update-no-news': {
      warm: letter(
        'Where it stands: {{ issue.inTheirWords }}',
        'A short word about {{ issue.quoted }}, so that you know where it stands: it is not done yet, and it is not forgotten. Some other things had to come first, and I am sorry that it takes this long.',
        '{{ words }}',
        again,
        moreUrgent,
      ),
      brief: letter(
        'Where it stands: {{ issue.inTheirWords }}',
        'A short word about {{ issue.quoted }}: it is not done yet, and it is not forgotten. I am sorry that it takes this long.',
        '{{ words }}',
        `${againShort} ${moreUrgent}`,
      ),
      formal: letter(
        'Where it stands: {{ issue.inTheirWords }}',
        'I would like to let you know where {{ issue.quoted }} stands. The work is not finished yet, and I am sorry that it takes longer than you would wish. It is still on my list, and you do not have to remind me.',
        '{{ words }}',
        again,
        moreUrgent,
      ),
    },
    'still-wanted': {
      warm: letter(
        'Is it still wanted? {{ issue.inTheirWords }}',
        'It has been a while since {{ issue.reportedAt }}, when I heard from you about {{ issue.quoted }}. I am sorry that it has waited for so long. It is still on my list.',
        '{{ words }}',
        'Before I go on, I would like to ask: is it still wanted, and is it still what you need? Things change, and I would rather do what helps you today.',
        'A yes or a no is enough. If it is easier, please {{ technician.callMe }}. Thank you for your patience.',
      ),
      brief: letter(
        'Is it still wanted? {{ issue.inTheirWords }}',
        'On {{ issue.reportedAt }} I heard from you about {{ issue.quoted }}. I am sorry that it has waited for so long. Is it still wanted?',
        '{{ words }}',
        'A yes or a no is enough, and I will go on from there. If you would rather talk, please {{ technician.callMe }}. Thank you for your patience.',
      ),
      formal: letter(
        'Is it still wanted? {{ issue.inTheirWords }}',
        'On {{ issue.reportedAt }} you told me about {{ issue.quoted }}. It has waited for longer than I would like, and I am sorry for that. It is still on my list.',
        '{{ words }}',
        'Before I go on, may I ask if you still want it, and if it is still what you need? A short answer is enough, and you do not have to explain anything.',
        'If you would rather talk about it, please {{ technician.callMe }}. Thank you for your patience.',
      ),
    },
    resolved: {
      warm: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `Good news about {{ issue.quoted }}: it is fixed${since}. {{ resolution }}`,
        '{{ words }}',
        `You can use it again just as before. ${nothingElse}`,
        'If it comes back, or if something still looks odd to you, please {{ technician.callMe }} and I will look at it again. Thank you for letting me know about it, and for your patience.',
      ),
      brief: letter(
        'Fixed: {{ issue.inTheirWords }}',
        'Good news about {{ issue.quoted }}: it is fixed. {{ resolution }}',
        '{{ words }}',
        `${nothingElse} If it comes back, or if something still looks odd, please {{ technician.callMe }} and I will look at it again. Thank you for telling me about it.`,
      ),
      formal: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `I am glad to tell you that {{ issue.quoted }} is fixed${since}. {{ resolution }}`,
        '{{ words }}',
        `${nothingElse} If it comes back, or if something still does not work as you need it, please {{ technician.callMe }}. I will then look at it again.`,
        'Thank you for letting me know about it, and for your patience.',
      ),
    },
    'resolved-watch': {
      warm: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `Good news about {{ issue.quoted }}: it is fixed${since}. {{ resolution }}`,
        '{{ words }}',
        `Please keep an eye on it for a couple of days and {{ technician.callMe }} if it comes back. ${nothingElse} In a few days I will ask you if all is still well.`,
        'Thank you for letting me know about it, and for your patience.',
      ),
      brief: letter(
        'Fixed: {{ issue.inTheirWords }}',
        'Good news about {{ issue.quoted }}: it is fixed. {{ resolution }}',
        '{{ words }}',
        `Please keep an eye on it for a couple of days and {{ technician.callMe }} if it comes back. ${nothingElse} Thank you for telling me, and for your patience.`,
      ),
      formal: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `I am glad to tell you that {{ issue.quoted }} is fixed${since}. {{ resolution }}`,
        '{{ words }}',
        `May I ask you to keep an eye on it for a couple of days? If it comes back, please {{ technician.callMe }}. ${nothingElse} In a few days I will ask you if all is still well.`,
        'Thank you for letting me know about it, and for your patience.',
      ),
    },
    'resolved-after-wait': {
      warm: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `It took a long time, and I am sorry for that. Now I have good news about {{ issue.quoted }}: it is fixed${since}. {{ resolution }}`,
        '{{ words }}',
        'I know that the wait since {{ issue.reportedAt }} was not easy. Thank you for your patience, and for not giving up on me.',
        `Please keep an eye on it for a couple of days and {{ technician.callMe }} if it comes back. ${nothingElse}`,
      ),
      brief: letter(
        'Fixed: {{ issue.inTheirWords }}',
        'It took a long time, and I am sorry. Now there is good news about {{ issue.quoted }}: it is fixed. {{ resolution }}',
        '{{ words }}',
        'Please keep an eye on it for a couple of days and {{ technician.callMe }} if it comes back. Thank you for your patience.',
      ),
      formal: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `You have waited for a long time, and I am sorry for that. I am glad to tell you that {{ issue.quoted }} is fixed${since}. {{ resolution }}`,
        '{{ words }}',
        `May I ask you to keep an eye on it for a couple of days? If it comes back, please {{ technician.callMe }}. ${nothingElse}`,
        'You first told me about it on {{ issue.reportedAt }}. Thank you for your patience since then.',
      ),
    },
    'our-mistake': {
      warm: letter(
        'I am sorry: {{ issue.inTheirWords }}',
        'I owe you an apology about {{ issue.quoted }}. {{ whatHappened }} That was a mistake on our side, and I am sorry for the trouble that it made for you.',
        '{% if resolvedAt %}It is fixed now. {{ resolution }}{% endif %}',
        '{% if whatChanges %}Here is what changes from now on. {{ whatChanges }}{% endif %}',
        '{{ words }}',
        'You do not have to do anything. If it left you with extra work, or if you would like to talk about it, please {{ technician.callMe }} and we will sort it out together. Thank you for bearing with me.',
      ),
      brief: letter(
        'I am sorry: {{ issue.inTheirWords }}',
        'I am sorry about {{ issue.quoted }}. {{ whatHappened }} That was a mistake on our side.',
        '{% if resolvedAt %}It is fixed now. {{ resolution }}{% endif %}',
        '{% if whatChanges %}Here is what changes from now on. {{ whatChanges }}{% endif %}',
        '{{ words }}',
        'You do not have to do anything. If it left you with extra work, please {{ technician.callMe }} and we will sort it out. Thank you for bearing with me.',
      ),
      formal: letter(
        'With an apology: {{ issue.inTheirWords }}',
        'I would like to apologise to you about {{ issue.quoted }}. {{ whatHappened }} That was a mistake on our side, and I am sorry for the trouble that it made for you.',
        '{% if resolvedAt %}It is fixed now. {{ resolution }}{% endif %}',
        '{% if whatChanges %}This is what changes from now on. {{ whatChanges }}{% endif %}',
        '{{ words }}',
        'You do not have to do anything. If it left you with extra work, please {{ technician.callMe }} and we will find a way to make up for it. Thank you for your understanding.',
      ),
    },
    decline: {
      warm: letter(
        'Another way: {{ issue.inTheirWords }}',
        'Thank you for asking about {{ issue.quoted }}. I have looked at it with care, and I would like to offer you another way instead. First, let me tell you why. {{ why }}',
        'Here is what would work. {{ alternative }}',
        '{{ words }}',
        'If that suits you, a short yes is enough, and I will get it started. If you would rather talk it over, please {{ technician.callMe }} and we will find what helps you best.',
      ),
      brief: letter(
        'Another way: {{ issue.inTheirWords }}',
        'Thank you for asking about {{ issue.quoted }}. {{ why }}',
        'I would like to offer you another way instead. {{ alternative }}',
        '{{ words }}',
        'If that suits you, a short yes is enough, and I will get it started. If you would rather talk it over, please {{ technician.callMe }}.',
      ),
      formal: letter(
        'Another way: {{ issue.inTheirWords }}',
        'Thank you for asking about {{ issue.quoted }}. I have looked at it with care, and I would like to give you the reason for my answer. {{ why }}',
        'I would like to offer you this instead. {{ alternative }}',
        '{{ words }}',
        'If that suits you, a short answer is enough, and I will get it started. If you would like to talk it over first, please {{ technician.callMe }}. I am glad to help.',
      ),
    },
    waiting: {
      warm: letter(
        'Where it stands: {{ issue.inTheirWords }}',
        'A short word about {{ issue.quoted }}, so that you know where it stands. It is not done yet, since I still need one thing before I can finish it: {{ waitingFor }}. I keep asking for it, so you do not have to do anything.',
        '{{ words }}',
        again,
        'If it has become more urgent for you, please {{ technician.callMe }} and we will look for a way around it. Thank you for your patience.',
      ),
      brief: letter(
        'Where it stands: {{ issue.inTheirWords }}',
        'A short word about {{ issue.quoted }}. I still need one thing to finish it: {{ waitingFor }}. I keep asking for it, so you do not have to.',
        '{{ words }}',
        `${againShort} ${moreUrgent}`,
      ),
      formal: letter(
        'Where it stands: {{ issue.inTheirWords }}',
        'I would like to let you know where {{ issue.quoted }} stands. To finish the work, I still need one thing: {{ waitingFor }}. I keep asking for it, and you do not have to do anything.',
        '{{ words }}',
        again,
        'If it has become more urgent for you, please {{ technician.callMe }} and we will look for a way around it. Thank you for your patience.',
      ),
    },
    'waiting-requester': {
      warm: letter(
        'A short question: {{ issue.inTheirWords }}',
        'I would like to go on with {{ issue.quoted }}, and for the next step I need a word from you. {% if words %}It may well be that my question got lost on the way, so here it is once more.{% else %}It may well be that my question got lost on the way. A short answer is enough.{% endif %}',
        '{{ words }}',
        'If it is easier to talk about it, please {{ technician.callMe }} and we will sort it out together in a few minutes.',
        'Take the time that you need: as soon as I hear from you, I will carry on. Thank you for your help.',
      ),
      brief: letter(
        'A short question: {{ issue.inTheirWords }}',
        'I would like to go on with {{ issue.quoted }}, and need a word from you for the next step.',
        '{{ words }}',
        'A short answer is enough, and I will carry on. If it is easier to talk, please {{ technician.callMe }}. Thank you for your help.',
      ),
      formal: letter(
        'A short question: {{ issue.inTheirWords }}',
        'I would like to go on with {{ issue.quoted }}, and for the next step I need an answer from you. {% if words %}My question may have got lost on the way, so here it is once more.{% else %}My question may have got lost on the way. A short answer is enough.{% endif %}',
        '{{ words }}',
        'If you would rather talk about it, please {{ technician.callMe }}. As soon as I hear from you, I will carry on. Thank you for your help.',
      ),
    },
    promise: {
      warm: letter(
        'When you will hear from me: {{ issue.inTheirWords }}',
        'I would like to give you a time for {{ issue.quoted }}: you will hear from me by {{ promisedAt }}. I will then tell you where it stands, even if it is not finished by then.',
        '{{ words }}',
        'Until then you do not have to do anything. It is on my list, and in good hands.',
        'If that is too late for you, please {{ technician.callMe }} and we will find a way to help you until it is done. Thank you for your patience.',
      ),
      brief: letter(
        'When you will hear from me: {{ issue.inTheirWords }}',
        'About {{ issue.quoted }}: you will hear from me by {{ promisedAt }}, even if it is not finished by then.',
        '{{ words }}',
        'Until then you do not have to do anything. If that is too late for you, please {{ technician.callMe }}. Thank you for your patience.',
      ),
      formal: letter(
        'When you will hear from me: {{ issue.inTheirWords }}',
        'I would like to give you a time for {{ issue.quoted }}. You will hear from me by {{ promisedAt }}. I will then tell you where it stands, even if the work is not finished by then.',
        '{{ words }}',
        'Until then you do not have to do anything. If that is too late for you, please {{ technician.callMe }} and we will look for a way to help you before then. Thank you for your patience.',
      ),
    },
    'promise-kept': {
      warm: letter(
        'As promised: {{ issue.inTheirWords }}',
        'I promised you a word about {{ issue.quoted }} by {{ promisedAt }}, and here it is.',
        '{% if words %}{{ words }}{% else %}It is not finished yet. I am working on it, and I wanted you to know that it is in good hands and not forgotten.{% endif %}',
        'You will hear from me again as soon as there is more to tell. You do not have to do anything until then.',
        'If you have a question before that, please {{ technician.callMe }}. Thank you for your patience.',
      ),
      brief: letter(
        'As promised: {{ issue.inTheirWords }}',
        'I promised you a word about {{ issue.quoted }}, and here it is.',
        '{% if words %}{{ words }}{% else %}It is not finished yet. I am working on it.{% endif %}',
        'You will hear from me again as soon as there is more to tell. If you have a question before that, please {{ technician.callMe }}. Thank you for your patience.',
      ),
      formal: letter(
        'As promised: {{ issue.inTheirWords }}',
        'I promised you a word about {{ issue.quoted }} by {{ promisedAt }}, and I would like to keep that promise.',
        '{% if words %}{{ words }}{% else %}The work is not finished yet. I am still on it, and it is in good hands.{% endif %}',
        'You will hear from me again as soon as there is more to tell, and you do not have to do anything until then. If you have a question, please {{ technician.callMe }}. Thank you for your patience.',
      ),
    },
    'promise-missed': {
      warm: letter(
        'Later than promised: {{ issue.inTheirWords }}',
        'I promised you a word about {{ issue.quoted }} by {{ promisedAt }}, and I did not keep that promise. I am sorry.',
        '{% if words %}{{ words }}{% else %}It is not finished yet, and it now stands at the top of my list. As soon as I can give you a time that I am sure of, I will.{% endif %}',
        'If waiting makes trouble for you, please {{ technician.callMe }} and we will find a way to help you until it is done. Apart from that, you do not have to do anything. Thank you for bearing with me.',
      ),
      brief: letter(
        'Later than promised: {{ issue.inTheirWords }}',
        'I promised you a word about {{ issue.quoted }} by {{ promisedAt }}. I did not keep that promise, and I am sorry.',
        '{% if words %}{{ words }}{% else %}It now stands at the top of my list.{% endif %}',
        'If waiting makes trouble for you, please {{ technician.callMe }} and we will find a way to help you until it is done. Thank you for bearing with me.',
      ),
      formal: letter(
        'Later than promised: {{ issue.inTheirWords }}',
        'I promised you a word about {{ issue.quoted }} by {{ promisedAt }}. I did not keep that promise, and I would like to apologise for it.',
        '{% if words %}{{ words }}{% else %}The work is not finished yet, and it now stands at the top of my list. As soon as I can give you a time that I am sure of, I will.{% endif %}',
        'If waiting makes trouble for you, please {{ technician.callMe }} and we will find a way to help you until it is done. Thank you for your patience.',
      ),
    },
    'check-in': {
      warm: letter(
        'Does it still work? {{ issue.inTheirWords }}',
        'I told you that {{ issue.quoted }} is fixed, and I would like to be sure that it has stayed so: does it still work?',
        '{{ words }}',
        'A yes is enough, then I will close it. If it does not, or not quite, just say so in a few words: I will open it again and look at it, and you do not have to explain it from the beginning.',
        'You can also {{ technician.callMe }}. Thank you for taking a moment for it.',
      ),
      brief: letter(
        'Does it still work? {{ issue.inTheirWords }}',
        'I told you that {{ issue.quoted }} is fixed. Does it still work?',
        '{{ words }}',
        'A yes is enough, then I will close it. If something is still odd, just say so or {{ technician.callMe }}, and I will open it again and look at it. Thank you for your help.',
      ),
      formal: letter(
        'Does it still work? {{ issue.inTheirWords }}',
        'I told you that {{ issue.quoted }} is fixed. May I ask if it still works as you need it?',
        '{{ words }}',
        'A short yes is enough, and I will close it. If something is still not right, please tell me in a few words or {{ technician.callMe }}. I will then open it again, and you do not have to explain it from the beginning. Thank you for your help.',
      ),
    },
    'watch-over': {
      warm: letter(
        'All done: {{ issue.inTheirWords }}',
        'We both kept an eye on {{ issue.quoted }} for a while, and it looks as if all is well. So I am closing it now. You do not have to do anything.',
        '{{ words }}',
        'If it comes back one day, just answer this mail or {{ technician.callMe }}. I will open it again, and you do not have to explain it from the beginning.',
        'Thank you for telling me about it, and for your help in watching it.',
      ),
      brief: letter(
        'All done: {{ issue.inTheirWords }}',
        'It looks as if all is well with {{ issue.quoted }}, so I am closing it now.',
        '{{ words }}',
        'If it comes back one day, just answer this mail or {{ technician.callMe }}, and I will open it again. Thank you for keeping an eye on it.',
      ),
      formal: letter(
        'All done: {{ issue.inTheirWords }}',
        'Some days have passed since {{ issue.quoted }} was fixed, and it looks as if all is well. I am closing it now, and you do not have to do anything.',
        '{{ words }}',
        'If it comes back one day, please answer this mail or {{ technician.callMe }}. I will then open it again. Thank you for your help in keeping an eye on it.',
      ),
    },
    'one-fix-many': {
      warm: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `Good news about {{ issue.quoted }}: it is fixed${since}. {{ resolution }}`,
        '{% if others == 1 %}You were not alone with it: one more person had the same trouble, and one fix has helped you both. {% elsif others > 1 %}You were not alone with it: {{ others }} more people had the same trouble, and one fix has helped you all. {% endif %}What you told me helped to find it.',
        '{{ words }}',
        `Please keep an eye on it for a couple of days and {{ technician.callMe }} if it comes back. ${nothingElse} Thank you for letting me know, and for your patience.`,
      ),
      brief: letter(
        'Fixed: {{ issue.inTheirWords }}',
        'Good news about {{ issue.quoted }}: it is fixed. {{ resolution }}{% if others > 0 %} You were not alone with it.{% endif %} What you told me helped to find it.',
        '{{ words }}',
        `Please keep an eye on it for a couple of days and {{ technician.callMe }} if it comes back. ${nothingElse} Thank you for telling me, and for your patience.`,
      ),
      formal: letter(
        'Fixed: {{ issue.inTheirWords }}',
        `I am glad to tell you that {{ issue.quoted }} is fixed${since}. {{ resolution }}`,
        '{% if others == 1 %}One more person had the same trouble, and one fix has helped you both. {% elsif others > 1 %}{{ others }} more people had the same trouble, and one fix has helped you all. {% endif %}What you told me helped to find it.',
        '{{ words }}',
        `If it comes back, please {{ technician.callMe }}. ${nothingElse} Thank you for letting me know about it, and for your patience.`,
      ),
    },
  },
}
