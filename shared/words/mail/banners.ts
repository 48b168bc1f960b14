/** Lines that mail programs put between a note and the mail below it, and what mail servers put above mail from outside. */

const rule = /^[\s>*]*[-_]{5,}[^@]{0,80}$/
const phrases =
  /^[\s>*]*(?:begin forwarded message|forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|weitergeleitete nachricht|début du message (?:transféré|réexpédié)|message (?:transféré|réexpédié)|inicio del mensaje reenviado|mensaje reenviado|inizio(?: del)? messaggio inoltrato|messaggio inoltrato|begin (?:van )?(?:het )?doorgestuurd(?:e)? bericht|doorgestuurd bericht)\s?:?\*?\s*$/i
const original = /original|urspr[üu]nglich|origine|originale|oorspronkelijk/i

/** Whether a line only separates: a rule, or words that say that a mail follows. */
export const isSeparator = (line: string): boolean =>
  line.length <= 200 && (rule.test(line) || phrases.test(line))

/** Whether it says that the mail below was forwarded; Outlook's rule stands above answered mail as well. */
export const isForwardBanner = (line: string): boolean =>
  isSeparator(line) && /\p{L}/u.test(line) && !original.test(line)

const warning =
  /^[\s>*[\]!(|\p{So}-]*(?:caution|warning|attention|external|extern|externe|externo|esterno|achtung|vorsicht|hinweis|avertissement|prudence|precaución|advertencia|aviso|atención|attenzione|avviso|let op|waarschuwing|this (?:e-?mail|message)|diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:correo|mensaje)|questa (?:e-?mail|mail)|questo messaggio|deze (?:e-?mail|mail)|dit bericht|you don'?t often get)\b/iu
const outside =
  /\b(?:outside|external|extern\w*|links?|attachments?|anh[aä]nge?|liens?|extérieur|enlaces?|exterior|collegament[io]|estern[oaie]|buiten|koppelingen|bijlagen|untrusted|sender|absender|expéditeur|remitente|mittente|afzender|learn why)\b/iu

/** `CAUTION: This email came from outside. Do not click links.`, in six languages. */
export const isSecurityBanner = (paragraph: string): boolean =>
  paragraph.length <= 1_000 &&
  warning.test(paragraph) &&
  (outside.test(paragraph.slice(1)) || /^[\s[]*(?:external|extern)\b[\]\s:]*$/i.test(paragraph))
