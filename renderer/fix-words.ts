/** Why it is worth a sentence to say what a fix was, though nobody has to. */
export const whatItIsGoodFor = 'Optional: the mail that tells them quotes it, and a search finds it again.'
