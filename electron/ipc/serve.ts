import { ipcMain } from 'electron'
import { type RequestChannel, requests } from '../../shared/contract.ts'
import { createAnswer } from './answer.ts'

/** The one funnel for everything that windows ask. Gives back what takes the handlers away again. */
export const serveRequests = (deps: Parameters<typeof createAnswer>[0]): (() => void) => {
  const answer = createAnswer(deps)
  const channels = Object.keys(requests) as RequestChannel[]
  for (const channel of channels)
    ipcMain.handle(channel, (event, raw) => answer(channel, event.senderFrame, raw))
  return () => {
    for (const channel of channels) ipcMain.removeHandler(channel)
  }
}
