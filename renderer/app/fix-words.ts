/** Why it is worth a sentence to say what a fix was, though nobody has to. */
export const whatItIsGoodFor = 'Optional: it goes into their mail, and search finds it.'
