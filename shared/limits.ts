// Apart from the schemas, so that a window can say a limit without bringing all of them along.

/** Characters of one captured line, or of a whole mail that was pasted. */
export const maxCaptureLength = 200_000
/** Octets: what mail servers commonly take, once base64 has made it a third longer. */
export const maxFileOctets = 10 * 1024 * 1024
export const maxIssueOctets = 25 * 1024 * 1024
/** Files that are logged with one mail. */
export const mostCapturedFiles = 100
/** A mail with as much in it, in base64, and its words. */
export const maxMailFileOctets = 50 * 1024 * 1024
