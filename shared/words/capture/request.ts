/** Asks for something that was not there before, in English and German. */
const wish =
  /\b(?:(?:can|could|may|might) (?:i|we|you)\b(?!.*\b(?:fix|repair|look)\b)|would (?:like|love)|i(?:'d| would)? (?:like|want|need)|we (?:would like|want|need)|please (?:install|order|set ?up|create|add|make|give|get|move|enable)|wish|request(?:ing)?|new (?!problem|error|fault|issue)|second|another|additional|extra|upgrade|access to|account for|licen[cs]e|permission|set ?up for|install(?:ation)?|order|möchte[nt]?|hätte[nt]? gern|wünsch\w*|bitte .*\b(?:einrichten|bestellen|installieren|anlegen|freischalten|besorgen)|könn(?:te|t)en? (?:ich|wir|sie)|kann ich|darf ich|neue[rsnm]? (?!problem|fehler)|zweite[rsnm]?|weitere[rsnm]?|zusätzlich\w*|zugang|zugriff auf|konto für|lizenz|berechtigung|einrichtung|bestell\w*|anschaffung|beantrag\w*)/iu

/** Something that worked has stopped. */
const fault =
  /\b(?:broken?|jam(?:s|med|ming)?|stuck|(?:does|do|did|is|are|was|has|have|wo|ca)n['’]?t|cannot|not (?:work|print|start|open|connect|respond)\w*|no (?:sound|picture|network|internet|access|audio|signal|power|longer)|error|crash\w*|fail\w*|fault\w*|slow|dark|dead|down|lost|missing|beeps?|leak\w*|noise|smell\w*|full|freez\w*|frozen|hang(?:s|ing)?|flicker\w*|offline|locked out|virus|kaputt|defekt|klemmt|hängt|streikt|dunkel|geht nicht|gehen nicht|funktioniert nicht|startet nicht|druckt nicht|fehler\w*|störung|abgestürzt|stürzt|langsam|leer|voll|weg|verloren|piept|flackert|kein(?:e[nr]?)? (?:ton|bild|netz|internet|strom|zugriff|empfang))\b/iu

const requestTags: readonly string[] = ['request', 'wish', 'order', 'wunsch', 'anfrage', 'bestellung']

/**
 * Whether an issue asks for something new rather than reports a fault, as far as its words or tags tell. In doubt it is a
 * fault: to be asked whether one still wants a printer mended is an insult, while a wish that is not asked about only waits.
 */
export const isRequest = ({
  title,
  inTheirWords,
  tags,
}: Readonly<{ title: string; inTheirWords: string | null; tags: readonly string[] }>): boolean => {
  if (tags.some((tag) => requestTags.includes(tag.toLowerCase()))) return true
  const text = `${title}\n${inTheirWords ?? ''}`.slice(0, 1_000)
  return wish.test(text) && !fault.test(text)
}
