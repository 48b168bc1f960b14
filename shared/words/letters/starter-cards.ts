import type { LanguageCode } from '../../model/letter.ts'
import type { PolicyCard } from '../../model/settings.ts'

type Starter = Omit<PolicyCard, 'id'>

/** What is asked everywhere, answered so that nobody leaves with a bare no. To be changed to the workplace's own rules. */
export const starterCards: Readonly<Record<LanguageCode, readonly Starter[]>> = {
  en: [
    {
      title: 'Can you also…',
      answer:
        'Thank you for telling me about the other thing too. I have put it on my list as an item of its own, so that it does not get lost, and you will hear from me about it separately.',
    },
    {
      title: 'Can I install a program?',
      answer:
        'Please send me the name of the program and what you would like to do with it. I check that it is safe and that we may use it, and then I put it on your computer. Often we already have something that does the same.',
    },
    {
      title: 'Can you fix my computer at home?',
      answer:
        'I look after the equipment of the house. For your computer at home, I can have a look with you for ten minutes and tell you who in town repairs them well.',
    },
    {
      title: 'I need it today',
      answer:
        'I understand that this is pressing. Please tell me until when you need it and what happens if it is later, so that I can put it in the right place. If something simple helps you until then, I will set that up first.',
    },
    {
      title: 'Please send me my password',
      answer:
        'To keep your account safe, I never send passwords by mail. Call me or come by, and we will set a new one together in two minutes.',
    },
    {
      title: 'I would like a new device',
      answer:
        'New devices are chosen together with the person who does the buying. Please write to me in two sentences what you need it for. I will find something that fits, with its price, and tell you how it goes on.',
    },
    {
      title: 'Is this mail real?',
      answer:
        'Thank you for asking first, that is just right. Please do not open anything in it and do not answer it. Send it on to me as an attachment, and I will tell you today whether it is real.',
    },
    {
      title: 'Can somebody else use my account?',
      answer:
        'Each person works with an account of their own, so that your work stays yours. Tell me who needs what, and I will give them access to exactly that.',
    },
  ],
  de: [
    {
      title: 'Können Sie auch noch …',
      answer:
        'Danke, dass Sie mir auch das andere gesagt haben. Ich habe es als eigenen Punkt auf meine Liste gesetzt, damit es nicht verloren geht. Sie hören dazu getrennt von mir.',
    },
    {
      title: 'Darf ich ein Programm installieren?',
      answer:
        'Schreiben Sie mir bitte, wie das Programm heißt und was Sie damit machen möchten. Ich prüfe, ob es sicher ist und ob wir es nutzen dürfen, und richte es dann bei Ihnen ein. Oft haben wir schon etwas, das dasselbe kann.',
    },
    {
      title: 'Können Sie meinen Computer zu Hause reparieren?',
      answer:
        'Ich kümmere mich um die Geräte im Haus und habe für private Computer keine feste Zeit. Gern schaue ich zehn Minuten mit Ihnen darauf und sage Ihnen, wer in der Stadt gut repariert.',
    },
    {
      title: 'Ich brauche es heute noch',
      answer:
        'Ich verstehe, dass es eilt. Sagen Sie mir bitte, bis wann Sie es brauchen und was geschieht, wenn es später wird. Dann kann ich es richtig einordnen. Wenn Ihnen bis dahin etwas Einfaches hilft, richte ich das zuerst ein.',
    },
    {
      title: 'Bitte schicken Sie mir mein Passwort',
      answer:
        'Damit Ihr Konto sicher bleibt, schicke ich Passwörter nie per Mail. Rufen Sie mich an oder kommen Sie vorbei, dann legen wir in zwei Minuten zusammen ein neues fest.',
    },
    {
      title: 'Ich hätte gern ein neues Gerät',
      answer:
        'Neue Geräte kaufen wir zusammen mit der Person, die das Budget betreut. Schreiben Sie mir bitte in zwei Sätzen, wofür Sie es brauchen. Ich suche etwas Passendes mit Preis heraus und sage Ihnen, wie es weitergeht.',
    },
    {
      title: 'Ist diese Mail echt?',
      answer:
        'Danke, dass Sie zuerst fragen, das ist genau richtig. Bitte öffnen Sie nichts darin und antworten Sie nicht. Leiten Sie sie mir als Anhang weiter, dann sage ich Ihnen heute noch, ob sie echt ist.',
    },
    {
      title: 'Darf jemand anderes mein Konto benutzen?',
      answer:
        'Jede Person arbeitet mit einem eigenen Konto, damit Ihre Arbeit Ihre bleibt. Sagen Sie mir, wer was braucht, und ich gebe genau dafür den Zugang frei.',
    },
  ],
}
