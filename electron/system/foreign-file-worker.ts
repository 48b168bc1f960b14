import { parentPort } from 'node:worker_threads'
import { foreignFileReaders } from './foreign-file-readers.ts'
import type { ForeignFileJob, ForeignFileReply } from './foreign-files.ts'

// The thread in which strangers' files are read: it can be ended without the app noticing.
parentPort?.once('message', async ({ reader, input }: ForeignFileJob) => {
  const read: (...input: readonly never[]) => unknown = foreignFileReaders[reader]
  const reply: ForeignFileReply = { answer: await read(...input) }
  parentPort?.postMessage(reply)
})
