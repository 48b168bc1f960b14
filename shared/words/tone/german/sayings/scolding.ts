import type { Sayings } from '../../say.ts'

const own = 'tut mir leid|entschuldig*|mein fehler|ich hätte|danke|versehen von mir'

/** Openers that reproach the reader for having asked, or for not having listened. */
export const scolding: Sayings = {
  rule: 'blame',
  message: 'Das wirft vor, dass gefragt wurde. Sagen Sie es noch einmal wie zum ersten Mal.',
  sayings: [
    {
      say: 'wie ich … [bereits|schon|mehrfach|mehrmals|wiederholt|oft|zweimal|doch|eingangs|deutlich|unmissverständlich] … [gesagt|geschrieben|erklärt|erwähnt|mitgeteilt|betont|angekündigt|sagte|schrieb|erwähnte|erklärte|hingewiesen]',
      example: 'Wie ich bereits mehrfach gesagt habe, nimmt er nur ein Blatt.',
    },
    {
      say: 'wie in [meiner|unserer|der] … [mail|e-mail|nachricht|rundmail|anleitung|mitteilung|antwort] … [geschrieben|beschrieben|erwähnt|erklärt|steht|stand|mitgeteilt|angekündigt|dargelegt|ausgeführt|erläutert]',
      example: 'Wie in meiner Mail vom Montag geschrieben, fehlt sie.',
      unless: own,
    },
    {
      say: '[laut|gemäß|entsprechend] [meiner|unserer|der] … [mail|e-mail|nachricht|rundmail|anleitung|mitteilung|antwort|ankündigung|anweisung|vorgaben|regelung|absprache]',
      example: 'Laut meiner Nachricht ist die Anlage aus.',
    },
    {
      say: 'wie [schon|bereits|oben|mehrfach|zuvor|früher|oft|mehrmals]? [gesagt|erwähnt|erklärt|ausgeführt|angekündigt|mitgeteilt|dargelegt|kommuniziert|erläutert]',
      example: 'Wie gesagt, der Beamer bleibt.',
      unless: `${own}|wie angekündigt komme|wie angekündigt bringe`,
    },
    {
      say: 'wie … [angekündigt|kommuniziert|mitgeteilt|erklärt|erwähnt|besprochen|vereinbart], … [war|ist|sind|wird|bleibt|muss|müssen|gilt]',
      example: 'Wie zweimal angekündigt, war das Netz aus.',
      unless: own,
    },
    {
      say: '[ich|wir] [habe|hatte|haben|hatten] … [doch|schon|bereits|mehrfach|mehrmals|oft|wiederholt|zigmal|x-mal|ausdrücklich|deutlich] … [erklärt|gesagt|hingewiesen|geschrieben|erwähnt|gebeten|erinnert|mitgeteilt|beantwortet|geschickt|darum gebeten|gemailt]',
      example: 'Ich habe Ihnen das doch schon erklärt.',
      unless: `${own}|lieferant*|hersteller*`,
    },
    {
      say: '[habe|hatte|haben] ich [ihnen|euch|dir|sie|das|es|jetzt]? … [doch|schon|bereits|mehrfach|mehrmals|oft|wiederholt|zigmal|oft genug] … [erklärt|gesagt|hingewiesen|geschrieben|erwähnt|gebeten|erinnert|mitgeteilt|beantwortet|geschickt]',
      example: 'Das habe ich jetzt oft genug gesagt.',
      unless: `${own}|lieferant*|hersteller*|gern`,
    },
    {
      say: '[bereits|schon] [im|am|vor|letzte|letzten|gestern] … habe ich … [geschickt|geschrieben|gesagt|erklärt|mitgeteilt|gemailt|beantwortet]',
      example: 'Bereits im März habe ich Ihnen die Schritte geschickt.',
      unless: own,
    },
    {
      say: '[sage|schreibe|erkläre|wiederhole] [es|das|ich es|ich das] … [noch einmal|nochmal|nochmals|noch mal|ein letztes mal|zum letzten mal]',
      example: 'Ich sage es gern noch einmal: Er bleibt hier.',
      unless: own,
    },
    {
      say: '^[noch einmal|nochmal|nochmals|noch mal|zum letzten mal|ein letztes mal] [zum mitschreiben|in aller deutlichkeit|ganz deutlich|für alle|langsam]?:',
      example: 'Nochmals: Zuerst die Unterschrift.',
    },
    { say: 'zum mitschreiben', example: 'Noch einmal zum Mitschreiben: Er ist für Gäste.' },
    {
      say: '[dachte|glaubte|hoffte|meinte], … [klar|deutlich|verständlich|unmissverständlich] … [ausgedrückt|gesagt|gewesen|gemacht|formuliert]',
      example: 'Ich dachte, ich hätte mich klar ausgedrückt.',
      unless: 'tut mir leid|entschuldig*',
    },
    {
      say: '[das|dieses thema|die frage|darüber|diese diskussion] [hatten|haben|hatte] wir [doch|schon|bereits|jetzt|ja|nun]',
      example: 'Das hatten wir doch schon.',
      unless: `${own}|bestellt|erledigt`,
    },
    {
      say: 'wie oft [soll|muss|müssen|sollen|denn|habe|noch|wollen] [ich|wir|man|noch|denn|sie]',
      example: 'Wie oft soll ich das noch erklären?',
    },
    {
      say: '[haben sie|hast du|habt ihr] … [meine|die|den|das] … [überhaupt|eigentlich|denn|jemals|je|wirklich]',
      example: 'Haben Sie meine Mail überhaupt gelesen?',
    },
    {
      say: '[haben sie|hast du] [überhaupt|eigentlich|denn|jemals] … [gelesen|geschaut|geprüft|versucht|nachgesehen|zugehört|angesehen]',
      example: 'Haben Sie überhaupt nachgesehen?',
    },
    {
      say: '[verweise|verweisen|verweisen wir|verweise ich] [ich|wir|sie]? … auf [meine|unsere|die|den|das]',
      example: 'Ich verweise auf meine Mail vom 3. Mai.',
    },
    {
      say: '[siehe|vergleichen sie|vgl] … [meine|meiner|die|oben|unten|mein]? [letzte|vorige|frühere|erste|rundmail|mail]',
      example: 'Siehe meine letzte Mail.',
      unless: own,
    },
    {
      say: '[kann|muss] … [nur|leider|mich|wohl] [wiederholen|noch einmal wiederholen]',
      example: 'Ich kann nur wiederholen, was ich schrieb.',
    },
    { say: '[wiederhole|wiederholen] [mich|ich mich]', example: 'Ich wiederhole mich ungern.' },
    {
      say: '[stand|steht|steht doch|stand doch] … in [meiner|der] … [mail|e-mail|nachricht|rundmail|anleitung|einladung]',
      example: 'Das stand alles in der Mail vom Montag.',
      unless: `${own}|unten|was|wo|schritt`,
    },
    {
      say: 'wie [sie|du|ihr|ihnen|euch|allen|jedem|jeder] … [bekannt|wissen müssten|wissen sollten|wissen dürften|wissen müsste|klar|geläufig|gesehen haben sollten|gelesen haben|lesen konnten]',
      example: 'Wie Sie wissen müssten, wird es geschlossen.',
    },
    { say: 'hätten entnehmen können', example: 'Wie Sie meiner Mail hätten entnehmen können, ist zu.' },
    {
      say: '[zum|jetzt zum|nun zum] [zweiten|dritten|vierten|fünften|zehnten|hundertsten|x-ten|wiederholten|letzten] mal',
      example: 'Zum dritten Mal: bitte die andere Tür.',
      unless: `${own}|schreiben mussten`,
    },
    {
      say: '[ich|wir] [habe|hatte|haben] … [sie|euch|dich|alle] … [mehrmals|mehrfach|oft|wiederholt|schon|bereits|ausdrücklich] … [hingewiesen|erinnert|gebeten|informiert|gewarnt]',
      example: 'Ich habe Sie mehrmals darauf hingewiesen.',
      unless: own,
    },
    {
      say: 'darüber [haben|hatten] wir',
      example: 'Darüber haben wir doch erst letzte Woche gesprochen.',
      unless: 'danke|sehr gefreut|wollten',
    },
    {
      say: 'wer … [zugehört|gelesen|aufgepasst|dabei|anwesend|aufmerksam|lesen kann] … [weiß|wüsste|hätte|ist|hat]',
      example: 'Wer in der Konferenz zugehört hat, weiß das.',
    },
    {
      say: '[schon wieder|wieder einmal|mal wieder|wieder mal|immer noch nicht|zum wiederholten mal]',
      example: 'Da fehlt schon wieder die Nummer.',
      unless: `${own}|ich|läuft schon wieder|geht schon wieder|melde*`,
    },
    {
      say: '[warte|warten wir|warte ich|wartet man] … [immer noch|noch immer|nach wie vor|bis heute|vergeblich] … auf [ihre|deine|eine antwort von ihnen|ihren|ihr]',
      example: 'Ich warte übrigens immer noch auf Ihre Antwort.',
      unless: own,
    },
    {
      say: '[sie|du] [haben|hast] … [immer noch nicht|noch immer nicht|bis heute nicht|nach wie vor nicht]',
      example: 'Sie haben noch immer nicht geantwortet.',
      unlessBefore: 'wenn|falls|ob',
    },
    {
      say: '[habe ich|war ich|drücke ich mich] … [unklar|undeutlich|missverständlich|so schwer zu verstehen]',
      example: 'War ich so undeutlich?',
      unless: own,
    },
  ],
}
