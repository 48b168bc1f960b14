// Loaded before every script of ours: an older Node cannot read TypeScript, and better-sqlite3 crashes it outright.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `In the Loop needs Node 24; this is ${process.version}. Run "npm ci" (it brings Node 24 along) and use the npm scripts.`,
  )
  process.exit(1)
}
