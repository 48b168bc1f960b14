import { Worker } from 'node:worker_threads'
import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { ForeignFileReaders } from './foreign-file-readers.ts'

export type ForeignFileJob = Readonly<{ reader: keyof ForeignFileReaders; input: readonly never[] }>
export type ForeignFileReply = Readonly<{ answer: unknown }>

export type ReadForeignFile = <R extends keyof ForeignFileReaders>(
  reader: R,
  ...input: Parameters<ForeignFileReaders[R]>
) => Promise<Awaited<ReturnType<ForeignFileReaders[R]>>>

/** Long enough for 50 MB on a slow machine; nobody waits for longer than this. */
const longestMs = 15_000
const mostMegabytes = 1_024

/** What to do when a file can't be read. */
const instead: Readonly<Record<keyof ForeignFileReaders, string>> = {
  mail: 'Copy the text of the mail and paste it.',
  calendar: 'Choose a calendar with holidays only.',
}

/**
 * Reads files that strangers made in a thread of their own, one each, which ends with its answer: the main process goes
 * on meanwhile, whatever is in the file. The promise is rejected with an `AppError` `not-possible` in words for a person
 * when reading takes more than 15 seconds or a gigabyte, or fails.
 */
export const createForeignFiles =
  (deps: {
    /** The built `foreign-file-worker`. */
    workerPath: string
    after: Clock['after']
    /** By default a gigabyte. */
    mostMegabytes?: number
  }): ReadForeignFile =>
  (reader, ...input) =>
    new Promise((done, failed) => {
      const worker = new Worker(deps.workerPath, {
        resourceLimits: { maxOldGenerationSizeMb: deps.mostMegabytes ?? mostMegabytes },
        // What is started for the app alone (inspector, loaders) is none of the reader's.
        execArgv: [],
        env: {},
      })
      const end = (): void => {
        cancel()
        void worker.terminate()
      }
      const fail = (why: string, cause?: unknown): void => {
        end()
        failed(new AppError('not-possible', `${why} ${instead[reader]}`, { cause }))
      }
      const cancel = deps.after(longestMs, () => fail('Reading this file took too long and was stopped.'))
      worker.on('message', ({ answer }: ForeignFileReply) => {
        end()
        // The worker answers with what this very reader gives.
        done(answer as Awaited<ReturnType<ForeignFileReaders[typeof reader]>>)
      })
      worker.on('error', (error) => fail('This file can’t be read.', error))
      worker.on('exit', () => fail('This file can’t be read.'))
      worker.postMessage({ reader, input })
    })
