import type { Sayings } from '../../say.ts'

/** Courtesy that hides an order or a reproach. */
export const falsePoliteness: Sayings = {
  rule: 'false-politeness',
  message:
    'Die Höflichkeit verkleidet nur eine Anweisung. Bitten Sie schlicht, und sagen Sie, wozu es hilft.',
  sayings: [
    {
      say: '[nehmen|nimm|nehmt] … zur kenntnis',
      example: 'Bitte nehmen Sie zur Kenntnis, dass es schriftlich sein muss.',
    },
    {
      say: '[noch einmal|nochmals|nochmal|noch mal|wiederholt|freundlich|höflich|höflichst] … erinnern',
      example: 'Ich darf Sie noch einmal daran erinnern.',
      unless: 'gern',
    },
    {
      say: '[darf|dürfte|muss|möchte|darf ich|möchte ich|muss ich] … [erinnern|hinweisen|aufmerksam machen|anmerken|bemerken|bitten, künftig|zu bedenken geben|darum bitten]',
      example: 'Darf ich Sie darauf hinweisen, dass es Pflicht ist?',
      unless: 'mein fehler|gern|auf unserer seite|mich selbst|danke',
    },
    {
      say: '^[nur|kurz|hier|kleine|eine kleine|nochmals|nur noch mal|freundliche]? [kurz]? zur [erinnerung|info|klarstellung|information|kenntnis]',
      example: 'Nur zur Erinnerung: Die Frist ist um.',
      unless: 'sie wollten|wie gewünscht',
    },
    {
      say: '[freundliche|höfliche|letzte|kleine|sanfte|nochmalige] [erinnerung|hinweis|bitte]',
      example: 'Freundliche Erinnerung: Es gibt Regeln.',
    },
    {
      say: '[freundlicher|kleiner|höflicher|gut gemeinter|dezenter|letzter] [hinweis|tipp|rat]',
      example: 'Freundlicher Hinweis: Es gibt Regeln.',
      unless: 'gern',
    },
    {
      say: '[bei|mit] [allem|aller|allem gebotenen|verlaub] [respekt|liebe|verständnis|freundschaft|höflichkeit]',
      example: 'Bei allem Respekt, das war nicht die Frage.',
    },
    {
      say: '[höflichst|höflich|nachdrücklich|eindringlich|dringend|inständig] … [bitten|ersuchen|auffordern|darum bitten|zu]',
      example: 'Ich möchte Sie höflichst bitten, zu lesen.',
      unless: 'brauchen',
    },
    {
      say: '[erlaube|erlauben|gestatte|gestatten] [ich]? [mir|sie|sie mir]',
      example: 'Ich erlaube mir den Hinweis, dass es fehlt.',
    },
    {
      say: '[wenn|ob] sie … [so freundlich|so nett|so gut|so liebenswürdig|die güte] … [wären|hätten|sein|sind|würden]',
      example: 'Wenn Sie so freundlich wären, zu antworten.',
      instead: 'bitte',
    },
    {
      say: '[seien|sei|wären|wäre] [sie|du|so|er]? … [so]? [gut|freundlich|nett|lieb] und',
      example: 'Seien Sie so gut und lesen Sie die ganze Mail.',
    },
    {
      say: '[haben sie|hätten sie] [doch|bitte|vielleicht]? die [güte|freundlichkeit|größe]',
      example: 'Haben Sie bitte die Güte.',
    },
    {
      say: '[bitte|bitten] [wir]? um [beachtung|einhaltung|kenntnisnahme|berücksichtigung|strikte|mehr sorgfalt|mehr geduld|etwas mehr|rücksichtnahme]',
      example: 'Ich bitte um Beachtung der Sprechzeiten.',
    },
    {
      say: '^[für die zukunft|fürs protokoll|für künftige fälle|zur künftigen beachtung|für die akten|der vollständigkeit halber|der ordnung halber|nur am rande|nebenbei bemerkt|wohlgemerkt]',
      example: 'Für die Zukunft: Dafür gibt es ein Formular.',
      unless: 'ich|kann',
    },
    {
      say: '[künftig|zukünftig|in zukunft|beim nächsten mal|das nächste mal|nächstes mal|ab jetzt|von nun an] … [halten würden|halten|beachten|bitte vorher|vorher|erst|zuerst|rechtzeitig|lesen|fragen|unterlassen|melden würden|an den ablauf|an die regeln|einhalten|besser|gleich richtig|genauer|aufpassen|bitte]',
      example: 'Künftig bitte an die Regeln halten.',
      unless: 'ich|kann|können sie mich|rufen sie|schaffe',
    },
    {
      say: '[wäre|würde|fände|wären|würden] … [dankbar|schön|nett|gut|hilfreich|freuen|verbunden|begrüßen|toll|wünschenswert], wenn [sie|man|du|alle|ihr|die] … [wenigstens|zumindest|künftig|vorher|einmal|mal|auch|endlich|rechtzeitig|in zukunft|erst|zuerst|beim nächsten|das nächste|sich an|mitdenken|regeln|halten|überhaupt]',
      example: 'Es wäre schön, wenn Sie wenigstens antworten würden.',
      unless: 'kämen',
    },
    {
      say: '[vielleicht|eventuell|womöglich] [könnten|könntest|möchten|würden|sollten|wollen|versuchen|lesen|schauen|denken] [sie|du|wir]? … [nächsten mal|nächste mal|vorher|zuerst|erst|wenigstens|zumindest|künftig|in zukunft|einmal|mal|selbst]',
      example: 'Vielleicht könnten Sie beim nächsten Mal vorher das Kabel prüfen.',
      unless: 'ich',
    },
    {
      say: '[gehe|gehen wir|gehe ich] … davon aus, dass [sie|du|ihnen|ihr|ihre|der|die|das] … [nicht|kennen|wissen|gelesen|gesehen|bekannt|bewusst|haben|verstanden]',
      example: 'Ich gehe davon aus, dass Sie es nicht gelesen haben.',
      unless: 'melde|fertig|ankommt|sagen sie',
    },
    {
      say: '[setze|setzen|nehme|nehme ich] [ich|wir]? [einfach|mal|doch]? [voraus|an], dass [sie|du|ihnen]',
      example: 'Ich setze voraus, dass Sie es kennen.',
      unless: 'sagen sie|richtig',
    },
    {
      say: '[unterstelle|vermute|glaube|denke|fürchte] [ich|mal|einfach|doch]?, [dass]? [sie|du] [haben|die|den|das|es|wissen|kennen|lesen|hatten]',
      example: 'Ich vermute, Sie haben es nicht gelesen.',
      unless: 'meinen|recht|tut mir leid',
    },
    {
      say: '[bei gelegenheit|wenn es ihnen passt|wenn sie mal zeit haben|wenn sie zeit finden] … [dürften|könnten|dürfen|mal|auch gern|antworten]',
      example: 'Bei Gelegenheit dürften Sie mir antworten.',
      unless: 'ich|kommen sie|schauen sie',
    },
    {
      say: '[nichts für ungut|nicht böse gemeint|nicht persönlich nehmen|nehmen sie es mir nicht übel|nehmen sie das nicht persönlich|mit verlaub|seien sie mir nicht böse|ohne ihnen zu nahe treten]',
      example: 'Nichts für ungut, aber das geht so nicht.',
    },
    {
      say: '[will|möchte|wollte] … [nicht|ungern|keineswegs] … [unhöflich|unfreundlich|kleinlich|pingelig|belehren|meckern|zu nahe] [sein|wirken|klingen|treten]?',
      example: 'Ich möchte nicht unhöflich sein, aber es reicht.',
    },
    {
      say: '[dürfen|können|darfst|kannst] [mir|sie mir|du mir] … [glauben|vertrauen|abnehmen|zutrauen]',
      example: 'Sie dürfen mir gern glauben.',
    },
    {
      say: '[damit|hiermit] [ist|wäre|sind|dürfte] … [frage|sache|thema|angelegenheit|das] … [endgültig|hoffentlich|wohl|nun|abschließend] … [beantwortet|erledigt|geklärt|beendet|klar|vom tisch]',
      example: 'Damit ist Ihre Frage endgültig beantwortet.',
    },
    {
      say: '[muss|müssen] … [bitten|ersuchen|auffordern], … [zu|nicht|dass]',
      example: 'Ich muss Sie bitten, die Zeiten zu beachten.',
      unless: 'geduld|entschuldig*|verzeihung',
    },
    {
      say: '[unterlassen|unterlasse|unterlasst|vermeiden] [sie|es]? [es|das|bitte|künftig|in zukunft]',
      example: 'Bitte unterlassen Sie es, ihn auszustecken.',
    },
    {
      say: '[es]? wäre [nett|schön|gut|höflich|hilfreich], [wenn]? [sie|man|du] … [vorher|rechtzeitig|das nächste|beim nächsten|künftig|erst|auch mal|mal|einmal]',
      example: 'Es wäre nett, wenn Sie vorher Bescheid geben würden.',
      unless: 'damit ich',
    },
    {
      say: '[vielen dank|danke|besten dank|ich danke ihnen], dass sie … [künftig|in zukunft|beim nächsten|das nächste|erst|zuerst|vorher|ab jetzt|nicht mehr|sich an|die regeln|die anleitung lesen]',
      example: 'Vielen Dank, dass Sie künftig erst die Anleitung lesen.',
      unless: 'haben|gewartet|[zuerst|erst|vorher] fragen',
    },
    {
      say: '[danke|dank] … für [die beachtung|ihre beachtung|die einhaltung|ihre mitarbeit|die kenntnisnahme|ihr verständnis, dass|das nächste]',
      example: 'Danke für die Beachtung der Regeln.',
    },
    {
      say: '[bitte|doch] [lesen|prüfen|schauen|denken|überlegen|fragen|beachten|halten] sie … [erst|zuerst|vorher|genau|einmal|mal|sorgfältig|richtig|künftig|selbst|aufmerksam|nächstes mal] … [bevor|ehe|durch|nach|hin|die|an|mit|sich|das]',
      example: 'Bitte lesen Sie erst genau, bevor Sie schreiben.',
      unless: 'ob|wir',
    },
    {
      say: '[ist das|wäre es|ist es] … zu viel verlangt',
      example: 'Ist es zu viel verlangt, kurz anzurufen?',
    },
    { say: '[halten sie sich|halte dich|haltet euch] … an', example: 'Bitte halten Sie sich an den Ablauf.' },
    {
      say: '[um es klar zu sagen|um das klarzustellen|damit das klar ist|offen gesagt|bei aller liebe|jetzt mal ehrlich|mal ehrlich|um ehrlich zu sein|lassen sie mich deutlich]',
      example: 'Um es klar zu sagen: So geht das nicht.',
    },
  ],
}
