/**
 * Words by which a plain sentence gives itself away as bad news: something is lost, refused, or not to be had. A guess,
 * good enough to suggest a call.
 */
const signs =
  /\b(?:can ?not|can['’]t|could ?n['’]t|could not|won['’]t|will not|unable|not possible|impossible|no longer|lost|gone for good|beyond repair|irreparable|irrecoverable|unrecoverable|unfortunately|regrettably|sorry|declined|refused|not (?:allowed|approved|granted|available|worth)|no (?:budget|money|way to)|has to be (?:replaced|paid|bought)|must be (?:replaced|paid|bought)|never worked)\b/i

export const soundsLikeBadNews = (text: string): boolean => signs.test(text)
