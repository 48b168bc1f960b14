import { join } from 'node:path'
import { inflate } from '@sparticuz/chromium'

// Run by bundled-chromium.ts with TMPDIR set to the place to unpack to.
const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']
await Promise.all(archives.map((name) => inflate(join(process.argv[2] ?? '', name))))
