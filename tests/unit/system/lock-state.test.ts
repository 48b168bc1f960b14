import { expect, it } from 'vitest'
import { createLockState } from '../../../electron/system/linux-lock.ts'

const aState = () => {
  const heard: string[] = []
  const state = createLockState({ onLock: () => heard.push('lock'), onUnlock: () => heard.push('unlock') })
  return { heard, ...state }
}

it('is locked until everybody says that it is over', () => {
  const { heard, say } = aState()
  say('org.gnome.ScreenSaver', true)
  say('hint', true)
  say('org.gnome.ScreenSaver', false)
  expect(heard).toEqual(['lock'])
  say('hint', false)
  expect(heard).toEqual(['lock', 'unlock'])
})

it('takes a request to lock for done with when the locker that followed it is', () => {
  const { heard, say } = aState()
  say('request', true)
  say('org.freedesktop.ScreenSaver', true)
  say('org.freedesktop.ScreenSaver', false)
  expect(heard).toEqual(['lock', 'unlock'])
})

it('is not locked by what a bus said that has gone away', () => {
  const { heard, say, forget } = aState()
  say('hint', true)
  say('org.gnome.ScreenSaver', true)
  forget(['hint', 'request'])
  expect(heard).toEqual(['lock'])
  forget(['org.gnome.ScreenSaver'])
  expect(heard).toEqual(['lock', 'unlock'])
})
