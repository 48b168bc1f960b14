import type { Sayings } from '../../say.ts'

/** Sends the reader away. */
export const notMyJob: Sayings = {
  rule: 'not-my-job',
  message: 'Wessen Aufgabe es ist, hilft nicht. Sagen Sie, wer hilft, und bieten Sie an, dort zu fragen.',
  sayings: [
    {
      say: '[nicht|auch nicht|eigentlich nicht|wirklich nicht|leider nicht|keineswegs] [mein|meine|unser|unsere|in meinem|in meiner|in unserem|sache|aufgabe|in meine|in unsere|in meinen|zu meinen|zu unseren|meiner|unserer] [bereich|aufgabe|aufgaben|job|problem|sache|bier|baustelle|zuständigkeit|zuständigkeitsbereich|aufgabenbereich|angelegenheit|verantwortung|thema|ressort|der it|abteilung|gebiet|verantwortungsbereich]',
      example: 'Das ist nicht mein Bereich.',
      unless: 'ich habe|habe ich|ich frage|gebe ich weiter|weitergegeben',
    },
    {
      say: '[nicht|gar nicht|auch nicht|überhaupt nicht|jedenfalls nicht|leider nicht] [zuständig|verantwortlich|eingestellt|angestellt|da|bezahlt]',
      example: 'Für Telefone bin ich nicht zuständig.',
      unless: 'ich habe|habe ich|ich frage|gebe ich weiter|nicht da|sie sind',
    },
    {
      say: '[zuständig|verantwortlich|eingestellt|angestellt|zuständig ist], [nicht|ich jedenfalls nicht|ich nicht|aber nicht]',
      example: 'Wer zuständig ist, ich jedenfalls nicht.',
    },
    {
      say: '[für] … [eingestellt|angestellt|zuständig|bezahlt|da|hier], nicht für',
      example: 'Ich bin für das Netz eingestellt, nicht für die Maschine.',
    },
    {
      say: '[jemand anderen|jemand anders|jemanden anderen|andere|einen anderen|jemand anderem] … [fragen|suchen|finden|wenden|damit belästigen|melden|kümmern|bitten]',
      example: 'Da müssen Sie jemand anderen fragen.',
      unless: 'ich',
    },
    {
      say: '[mit] … [der it|mir|uns|meiner arbeit|beamern|computern|it|edv] … [nichts|nicht das geringste|rein gar nichts|wenig] zu tun',
      example: 'Das hat mit der IT nichts zu tun.',
      unless: 'ihnen|ich habe',
    },
    {
      say: '[habe|haben|hat] [ich|wir]? … [nichts|nicht das geringste|rein gar nichts] zu [tun|schaffen]$',
      example: 'Mit den Beamern habe ich nichts zu tun.',
      unless: 'sie|es hat',
    },
    {
      say: '^[ich|wir] [mache|machen|repariere|betreue|bin für] … kein*',
      example: 'Ich mache Computer, keine Türen.',
      unless: 'sorge|fehler|gedanken',
    },
    {
      say: '[bin|sind] [ich|wir|sie] [bei mir|hier|bei uns|leider|da]? [der falsche|die falsche|die falschen|falsch|an der falschen|am falschen]',
      example: 'Da bin ich der Falsche.',
      unless: 'ich verbinde|ich frage',
    },
    {
      say: '[müssen|muss|sollten|musst] [sie|du|sich|das] … [selbst|selber|schon selbst|allein|untereinander|direkt|andere|mit der|mit dem] … [klären|regeln|lösen|kümmern|machen|sehen|fragen|besprechen|organisieren|ausmachen|herausfinden|erledigen|in die hand]',
      example: 'Das müssen Sie selbst klären.',
      unless: 'nicht selbst|ich',
    },
    {
      say: '[ist|wäre|bleibt|liegt] [doch|eindeutig|allein|eigentlich|klar|aber]? [sache|aufgabe|angelegenheit|problem|job|eine frage|ein fall] [des|der|von|für|vom]',
      example: 'Das ist Sache des Sekretariats.',
      unless: 'ich|habe',
    },
    {
      say: '[dafür|hierfür|für so etwas|für sowas] [werde|bin|bekomme|werden|habe] [ich|wir] … [nicht|kein*|zu wenig]',
      example: 'Dafür werde ich nicht bezahlt.',
      unless: 'noch|gern',
    },
    {
      say: '[fällt|gehört|liegt|fallen|gehören] … nicht [in|zu|unter|bei|zu den] [mein*|unser*|mir|uns|der it|die it]',
      example: 'Das fällt nicht in meine Zuständigkeit.',
      unless: 'weitergegeben|ich habe',
    },
    {
      say: '[wenden|wende|wendet|rufen|fragen|melden|beschweren|gehen] sie [sich]? … [damit|bitte|doch|lieber|direkt|gefälligst|einfach|selbst] … [an|beim|bei|zum|zur] [die|den|der|das|ihre|ihren|schulleitung|sekretariat|hausmeister|verwaltung|leitung|vorgesetzten|support]',
      example: 'Wenden Sie sich damit bitte an die Schulleitung.',
      unless: 'ich|wenn|mich|mir',
    },
    {
      say: '[ist|war|bleibt|sind] [das]? [allein|ganz|doch|dann|einzig|leider|nun mal]? [ihr|ihre|dein|deren|euer] [problem|sache|angelegenheit|bier|verantwortung|baustelle|pech|eigenes problem]$',
      example: 'Das ist Ihr Problem.',
      unless: 'ist das ihr',
    },
    { say: '[geht|gehen] [mich|uns] … [nichts|nicht] an', example: 'Das geht mich nichts an.' },
    {
      say: '[bin|sind] [ich|wir]? [doch|ja|hier|schließlich|auch]? [doch|ja]? [nicht ihre|kein*|nicht ihr|nicht die|nicht der|nicht das] [sekretärin|diener|hausmeister|putzfrau|kindermädchen|auskunft|mädchen|handwerker|zauberer|elektriker|möbelpacker|postbote|babysitter|hellseher|telefonzentrale|seelsorger|fundbüro]',
      example: 'Ich bin doch nicht Ihre Sekretärin.',
    },
    {
      say: '[kann|können] [ich|wir|mich|uns]? [mich|uns]? [nicht|unmöglich] [auch noch|um alles|noch um|jedem|alles|um jeden|auch]',
      example: 'Ich kann mich nicht auch noch um Möbel kümmern.',
    },
    {
      say: '[keine ahnung|weiß nicht|weiß auch nicht|ist mir egal|mir egal|mir gleich|interessiert mich nicht], [wer|wie|wo|was|warum|wann|ob]',
      example: 'Keine Ahnung, wer das macht.',
      unless: 'finde|frage',
    },
    { say: '^keine ahnung$', example: 'Keine Ahnung.', unless: 'ich habe keine ahnung, aber|finde' },
    {
      say: '[darum|da|damit|das] [müssen|muss|sollen|soll|dürfen|können] [sich|mal]? [andere|ein anderer|jemand anders|jemand anderes|mal andere|bitte andere]',
      example: 'Darum müssen sich andere kümmern.',
      unless: 'ich',
    },
    {
      say: '[lassen sie|lass] [mich|uns|die it] [bitte|da|damit|doch]? [damit|da raus|in ruhe|aus dem spiel|raus]',
      example: 'Lassen Sie mich damit in Ruhe.',
    },
    {
      say: '[nicht meine|nicht unsere] [schuld|sache|entscheidung|idee|verantwortung|aufgabe]',
      example: 'Es ist nicht meine Sache.',
      unless: 'ich habe|ich frage|habe ich',
    },
    {
      say: '[ich|wir] [bin|sind] [nur|bloß] [für]? [die|den|das] [computer|technik|netz|it]',
      example: 'Ich bin nur für die Computer da.',
    },
    {
      say: '[bin|sind] [ich|wir]? [nur|bloß|lediglich|ausschließlich] für',
      example: 'Ich bin nur für die Technik zuständig.',
      unless: 'heute',
    },
    {
      say: '[steht|stand] nicht in meine* [arbeitsvertrag|stellenbeschreibung|vertrag]',
      example: 'Das steht nicht in meiner Stellenbeschreibung.',
    },
  ],
}
