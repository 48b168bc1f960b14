import type { Sayings } from '../../say.ts'

const hedged =
  'hoffe|hoffentlich|sollte|voraussichtlich|wahrscheinlich|vermutlich|etwa|ungefähr|rund|circa|kann dauern|könnte|wenn|falls|versuche|denke|neustart|test'

/** Promises that leave no room. */
export const promising: Sayings = {
  rule: 'promise',
  message: 'Das kann niemand versprechen. Sagen Sie, was Sie erwarten und was Sie tun, wenn es anders kommt.',
  sayings: [
    {
      say: '[bin|ist|sind|haben|habe|erledigt|läuft|kommt|geht|hast|komme|wird|fertig] … in [einer|zwei|drei|fünf|zehn|fünfzehn|wenigen|ein paar|5|10|2|spätestens fünf|maximal fünf] [minute|minuten|sekunde|sekunden|augenblicken|momenten] [da|fertig|erledigt|bei ihnen|zurück|wieder|soweit|behoben]?$',
      example: 'Ich bin in fünf Minuten da.',
      unless: hedged,
    },
    {
      say: '[haben|bekommen|ist|hast|kommt|läuft|sind|steht] [sie|du|es|das|er|alles|ihn]? [es|das|ihn|sie|alles|ihren laptop|fertig]? in [einer|spätestens einer|zwei|der nächsten|einer halben|weniger als einer] [stunde|stunden|halben stunde]$',
      example: 'Sie haben es in einer Stunde.',
      unless: hedged,
    },
    {
      say: '[im handumdrehen|ruckzuck|ruck, zuck|im nu|blitzschnell|in null komma nichts|in nullkommanichts|im handstreich|auf der stelle|mit links|schwuppdiwupp|zack, zack|zack zack|in windeseile|wie der blitz|sofort und auf der stelle|schneller als sie|ehe sie sich|bevor sie es merken]',
      example: 'Das ist im Handumdrehen erledigt.',
    },
    {
      say: '[ein für alle mal|ein für allemal|für alle zeiten|für alle zeit|für immer|auf ewig|bis in alle ewigkeit|dauerhaft erledigt|endgültig behoben|endgültig gelöst|endgültig erledigt|endgültig vorbei]',
      example: 'Damit ist das ein für alle Mal gelöst.',
      unless: 'nicht für immer|gelöscht',
    },
    {
      say: '[haben|gebe|geben|hast] [sie|ich|du|ihnen]? [ihnen|hiermit|dafür]? [mein|unser|das] [wort|versprechen|ehrenwort]',
      example: 'Sie haben mein Wort.',
    },
    {
      say: '[darauf|drauf|sich darauf|auf mich] … verlassen',
      example: 'Sie können sich darauf verlassen.',
      unless: 'nicht|auf mich verlassen können sie',
    },
    {
      say: '[war|ist] das letzte mal, dass [er|sie|es|der|die|das|so|ihr|etwas]',
      example: 'Das war das letzte Mal, dass er klemmt.',
    },
    {
      say: '[betrachten|sehen] sie [es|das|die sache] [bitte|schon|einfach]? als [erledigt|gelöst|behoben|geregelt]',
      example: 'Betrachten Sie es als erledigt.',
    },
    {
      say: '[nie wieder|nie mehr|niemals wieder|niemals mehr|nimmermehr]',
      example: 'Diese Meldung sehen Sie nie wieder.',
      unless: 'hoffe|hoffentlich|war nie wieder',
    },
    {
      say: '[das haben wir gleich|haben wir gleich|ist gleich erledigt|gleich haben wir|geht ganz schnell|geht ganz fix|geht schnell|ist schnell erledigt|ist gleich fertig|kein ding|läuft schon|wird schon|wird schon klappen|klappt schon|passt schon|alles wird gut]$',
      example: 'Das haben wir gleich.',
      unless: 'sollte|hoffe|sieht',
    },
    {
      say: '[ganz sicher|ganz bestimmt|hundertprozentig|definitiv|auf jeden fall|mit sicherheit|todsicher|garantiert|absolut sicher|zweifellos|ohne zweifel|unter garantie|sicher und|zu hundert prozent|felsenfest|mit garantie|in jedem fall|unter allen umständen|hundert pro] [nicht|nichts|da|fertig|wieder|am|bis|heute|morgen|keine|nie|gelöst|behoben|geklappt|funktionieren|klappen|kommt|laufen|halten|zurück|kein|an|pünktlich|alles]?',
      example: 'Es ist am Montag ganz bestimmt da.',
      unless:
        'melde|schreibe ich|ich schreibe|sage ich|rufe|nicht sicher|nicht garantiert|kann nicht|kann ich nicht|noch nicht|ganz sicher bin ich|bitte|prüfe|schaue',
    },
    {
      say: '[klappt|kommt|geht|hält|läuft|funktioniert|ist] [es|das|er|sie]? … [auf jeden fall|auf alle fälle|ganz sicher|bestimmt|garantiert|definitiv]$',
      example: 'Diesmal klappt es auf jeden Fall.',
      unless: 'hoffe|melde',
    },
    {
      say: '[ab heute|ab jetzt|ab sofort|von heute an|ab morgen|von nun an|künftig] … [kein*|nie|nichts|nicht mehr|immer|ohne]',
      example: 'Ab heute gibt es keine Ausfälle mehr.',
      unless: 'ich|sie können|können sie|brauchen sie|müssen sie|öffnet',
    },
    {
      say: '[wie neu|besser als neu|so gut wie neu|besser als je|perfekt|tadellos|unverwüstlich|unkaputtbar|absturzsicher|ausfallsicher|bombensicher|unzerstörbar]',
      example: 'Der ist dann wie neu.',
      unless: 'sieht aus wie|aussieht wie|nicht perfekt|noch nicht',
    },
    {
      say: '[da|jetzt|hier|dabei|nun]? [kann|wird] [da|jetzt|nun|ihnen|gar|also|eigentlich|mehr]? [gar|jetzt|absolut|überhaupt|nun|wirklich]? [nichts|nix] [mehr]? [schiefgehen|passieren|kaputtgehen|schief gehen|verloren gehen|mehr passieren|mehr schiefgehen]',
      example: 'Da kann gar nichts schiefgehen.',
      unless: 'damit|wenn sie',
    },
    {
      say: '[egal|ganz gleich|gleich|komme] [was|wie|was auch] [kommt|passiert|kommen|es kostet|wolle|immer|geschieht|da kommt]',
      example: 'Ich mache es, egal was kommt.',
    },
    {
      say: 'davon [werden|wirst] [sie|du] … nichts [merken|spüren|mitbekommen|sehen]',
      example: 'Davon werden Sie nichts merken.',
    },
    {
      say: '[davon|dabei] [garantiert|gar|überhaupt|sicher|bestimmt]? nichts [merken|spüren|mitbekommen]',
      example: 'Sie werden davon garantiert nichts merken.',
      unless: hedged,
    },
    {
      say: '[dauert|braucht|kostet|dauern|brauche] [mich|ich|sie|das|nur|bloß|doch]? [nur|bloß|gerade mal|maximal|höchstens]? [keine|zwei|fünf|zehn|eine|dreißig|ein paar|einen|keinen] [zehn|fünf|zwei|drei|einzige]? [sekunde|sekunden|minute|moment|augenblick]',
      example: 'Das dauert keine zehn Sekunden.',
      unless: `${hedged}|kleinen`,
    },
    {
      say: '[umgehend|sofort|unverzüglich|augenblicklich|schnellstens|restlos|auf der stelle] und [vollständig|endgültig|komplett|ohne|restlos|für immer|dauerhaft|zuverlässig|gründlich]',
      example: 'Ich erledige das umgehend und vollständig.',
    },
    {
      say: '[versprochen|ehrenwort|großes ehrenwort|hoch und heilig|meine hand ins feuer|hand drauf|verlassen sie sich drauf|verlassen sie sich|glauben sie mir|vertrauen sie mir|ich schwöre|schwöre ich|bei meiner ehre]$',
      example: 'Es hält, versprochen.',
      unless: 'hatte|habe|war|wie versprochen|wurde|hätte',
    },
    {
      say: '[ich|wir] [verspreche|versichere|garantiere|versprechen|garantieren|schwöre] [ihnen|dir|es|euch|hiermit]',
      example: 'Ich verspreche es Ihnen.',
      unless: 'nicht|kann|versuche',
    },
    {
      say: '[problem|fehler|störung|ausfälle|ärger] [ist|sind|gehört|gehören] [damit|jetzt|nun|ab jetzt]? [der vergangenheit|geschichte|aus der welt|vom tisch|ein für]',
      example: 'Das Problem gehört der Vergangenheit an.',
    },
    {
      say: '[auf die minute|auf die sekunde|punktgenau|keine minute später|keinen tag später|ohne wenn und aber|hundertprozentige|allerspätestens|um punkt]',
      example: 'Es kommt um Punkt neun.',
    },
    {
      say: '[unmöglich|ausgeschlossen], dass',
      example: 'Es ist ausgeschlossen, dass es wiederkommt.',
      unless: 'nicht ausgeschlossen|nicht unmöglich',
    },
  ],
}
