import type { Sayings } from '../../say.ts'

/** Threatens in courtesy. */
export const threat: Sayings = {
  rule: 'threat',
  message:
    'Das klingt nach einer Drohung. Sagen Sie ohne Bedingung, wie es weitergeht, oder lassen Sie es weg.',
  sayings: [
    {
      say: '[drücke|drücken|drückt] … [ein auge|beide augen|noch mal ein auge] zu',
      example: 'Dieses Mal drücke ich ein Auge zu.',
    },
    {
      say: '[lasse|lass|lassen] [ich|wir]? [es|das|ihnen das|es ihnen]? [noch|noch einmal|noch mal|diesmal|dieses mal|einmal]? [durchgehen|auf sich beruhen|gut sein|gelten|darauf beruhen]',
      example: 'Diesmal lasse ich es noch durchgehen.',
    },
    {
      say: 'ausnahmsweise',
      example: 'Ausnahmsweise repariere ich es heute noch.',
      unless: 'ich komme|ich bin|leider|geschlossen|tut mir leid|öffnet|schließt',
    },
    {
      say: '[diesmal|dieses mal|dies eine mal|dieses eine mal|das eine mal] [noch|mache|lasse|drücke|will|kann|geht|bleibt|belasse|helfe|repariere|ist] [ich|es|das|noch]',
      example: 'Dieses eine Mal mache ich es noch.',
      unless: 'habe ich|getestet|tut mir leid',
    },
    {
      say: '[nächste|nächsten|nächstes] mal [geht|muss|müssen|kann|werde|wird|kostet|mache|helfe|bleibt|gibt|dauert|bin|bekommen|warten|sehe|nehme|sind] … [nicht|nichts|kein*|selbst|warten|selber|nehmen|länger|teuer|anders|bezahlen|zahlen|melden]',
      example: 'Das nächste Mal geht das nicht so schnell.',
      unless: 'gern|rufen sie|nicht warten|nicht mehr warten',
    },
    {
      say: '[melden|melde|mitteilen|weitergeben|berichten|vorlegen|ansprechen|weiterleiten|einschalten|informieren|sprechen|besprechen] müssen$',
      example: 'Ich werde das Ihrem Vorgesetzten melden müssen.',
      unless:
        'ich melde mich|melde ich mich|wieder melden|gern|mich melden|schaden|bei ihnen|mit ihnen|sich|uns melden|fortschritt|bescheid|sie können|können sie|bitte',
      unlessBefore: 'mich|uns|sich|sie|bitte',
    },
    {
      say: '[ihrem|ihrer|ihren|der|dem] [vorgesetzten|vorgesetzter|chef|chefin|schulleitung|leitung|abteilungsleiter|schulleiter|direktion|geschäftsführung|personalabteilung] … [melden|mitteilen|sagen|berichten|vorlegen|meldung|weitergeben]',
      example: 'Das muss ich der Schulleitung melden.',
      unless: 'geholfen|auf ihren wunsch|gern|wie gewünscht',
    },
    {
      say: '[noch einmal|noch mal|wieder|erneut|ein weiteres mal|öfter|häufiger|weiter so] [vorkommt|vorkommen|passiert|geschieht|vorfällt|passieren|auftritt], … [nehme|sperre|muss|melde|stelle|berechne|ziehe|werde|sperren|stellen|berechnen|müssen|einziehen|konsequenzen|rechnung|weg|entziehen|werden]',
      example: 'Wenn das noch einmal vorkommt, nehme ich es mit.',
      unless: 'melde ich mich|tausche|komme|rufen|melden sie|muss ich ihn austauschen|melde mich',
    },
    {
      say: '[würde|möchte|müsste|will] … [ungern|nur ungern|nicht|nicht gern] … [melden|einschalten|sperren|meldung|weitergeben|bitten müssen|berichten|wegnehmen|erinnern müssen|sagen müssen|wiederholen müssen|wiederholen]',
      example: 'Ich würde das ungern der Leitung melden.',
      unless: 'ohne sie',
    },
    {
      say: '[ist|war|wird] [das|dies|es]? [jetzt|nun|definitiv|wirklich|auch|aber]? [das letzte mal|die letzte warnung|die letzte erinnerung|die letzte chance|die letzte mahnung|die letzte ausnahme]',
      example: 'Das ist das letzte Mal, dass ich das mache.',
      unless: 'als|wann',
    },
    {
      say: '[so weit|dazu|soweit] kommen',
      example: 'Lassen Sie es nicht so weit kommen.',
      unless: 'ich|wie konnte',
    },
    {
      say: '^[noch einmal, und|noch mal, und|einmal noch, und|noch ein solcher|noch so ein|noch so eine|noch eine solche]',
      example: 'Noch einmal, und es wird gesperrt.',
    },
    {
      say: '[betrachten|sehen|verstehen|nehmen|werten] sie [das|dies|es] [bitte]? als [warnung|letzte|abmahnung|erste|ermahnung|freundliche|letztes|hinweis]',
      example: 'Betrachten Sie das als Warnung.',
    },
    {
      say: '^[sonst|ansonsten|andernfalls|widrigenfalls|anderenfalls] … [sperren|sperre|melden|melde|löschen|lösche|einziehen|berechnen|muss ich|werde ich|wird|kostet|konsequenzen|verlieren|weg|bleibt|müssen]',
      example: 'Sonst muss ich das Konto leider sperren.',
      unless: 'probiere|komme|tauschen|melde ich mich|versuche',
    },
    {
      say: '[in rechnung] [stellen|gestellt]?',
      example: 'Wir stellen es Ihnen in Rechnung.',
      unless: 'nicht in rechnung|nichts in rechnung|garantie',
    },
    {
      say: '[kein zweites mal|kein weiteres mal|nicht noch einmal|nicht ein zweites mal|kein drittes mal|nie wieder so]',
      example: 'Das mache ich kein zweites Mal.',
      unless: 'sie müssen|müssen sie|hoffe|brauchen',
    },
    {
      say: '[folgen|konsequenzen|verantwortung] … [tragen|selbst tragen|haben|ziehen|rechnen|folgen|gezogen|spüren|liegt bei ihnen]',
      example: 'Das wird Konsequenzen haben.',
      unless: 'keine|ich trage|trage ich',
    },
    {
      say: '[hat|habe|haben|wird|werde] … konsequenzen',
      example: 'So etwas hat Konsequenzen.',
      unless: 'keine|für uns',
    },
    {
      say: '[führe|notiere|merke|dokumentiere|protokolliere|vermerke] [ich|mir|wir]? … [buch|solche|jeden vorfall|vorfälle|die vorfälle|jeden|protokoll|genau|verstöße]',
      example: 'Ich führe über solche Vorfälle Buch.',
      unless: 'reparaturen|für sie|damit wir',
    },
    {
      say: '[weitere|künftige|zukünftige|solche|derartige|unvollständige|verspätete] [anfragen|mails|nachrichten|anrufe|beschwerden|meldungen|anträge|fragen] … [nicht|nicht mehr|ignoriert|gelöscht|abgelehnt|keine|unbeantwortet|zurückgewiesen]',
      example: 'Weitere Anfragen werden nicht mehr beantwortet.',
      unless: 'noch nicht',
    },
    {
      say: '[wenn|falls|sofern|solange] [ich|sie|bis] … [nichts|nicht|keine] … [höre|hören|melden|bekomme|antworten|zurückbringen|kommt|erhalte|abgeben], [sperre|lösche|schließe|nehme|gehe|melde|ziehe|storniere|streiche|werde|wird|muss|gebe] … [konto|davon|das|es|ich|der|die]',
      example: 'Wenn ich nichts höre, sperre ich das Konto.',
      unless: 'melde ich mich|komme ich|frage ich|gehe ich noch|rufe',
    },
    {
      say: '[dieses|solche|solch ein|so ein|dieselbe|diese] [gespräch|gespräche|unterhaltung|diskussion] … [nicht|nie|kein zweites] … [führen|haben|wiederholen]',
      example: 'Ich hoffe, wir müssen dieses Gespräch nicht noch einmal führen.',
    },
    {
      say: '[nur|bloß|ausschließlich] weil [sie es|sie so|du es|es sie|heute freitag|weihnachten|ich heute|es sich|sie nett]',
      example: 'Nur weil Sie es sind.',
    },
    {
      say: '[bleibt|ist|war|wird] [das]? [aber|jetzt|nun|wirklich|hoffentlich|eine|die]? [absolute]? [eine|die]? [große|absolute|einmalige|letzte|reine]? ausnahme',
      example: 'Das bleibt aber eine Ausnahme.',
      unless: 'eine ausnahme ist',
    },
    {
      say: '[mache|machen|gestatte|gewähre] [ich|wir]? … [eine|die|keine] [ausnahme|ausnahmen]',
      example: 'Heute mache ich eine Ausnahme.',
      unless: 'gern',
    },
    {
      say: '[meine|unsere|die] geduld [ist|hat|geht|neigt|wird|endet]',
      example: 'Meine Geduld hat Grenzen.',
    },
    {
      say: '[werden|wirst] [sie|du|schon|noch] … [bereuen|sehen|merken|spüren|was sie davon haben|an mich denken|selbst sehen]',
      example: 'Das werden Sie noch bereuen.',
      unless: 'den neuen|keinen unterschied|es sehen|meldung|nichts|symbol|fenster',
    },
    {
      say: '[sie sind gewarnt|seien sie gewarnt|ich warne sie|letzte warnung|letzte mahnung|letztmalig|letztmals|zum allerletzten|überlegen sie sich gut|das sage ich ihnen nur einmal|ich kann auch anders|dann ist schluss|dann ist feierabend|jetzt ist schluss|so nicht]',
      example: 'Ich kann auch anders.',
      unless: 'funktioniert so nicht|geht so nicht|war so nicht|ist so nicht|kann so nicht|wird so nicht',
    },
    {
      say: '[gefallen|entgegenkommen|kulanz]$',
      example: 'Das ist ein Entgegenkommen.',
      unless: 'könnten sie|haben|hat|würde|gut gefallen|nicht gefallen|es ihnen|ihnen der|ihnen die',
    },
  ],
}
