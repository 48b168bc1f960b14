import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMailProgram } from '../../../electron/system/mail-program.ts'
import { createOpenUrl } from '../../../electron/system/open-url.ts'
import { webComposeUrl } from '../../../shared/words/mail/web-compose.ts'

const opened = vi.hoisted((): string[] => [])
vi.mock('electron', () => ({
  shell: {
    openExternal: async (url: string) => void opened.push(url),
    openPath: async (path: string) => {
      opened.push(path)
      return ''
    },
  },
  clipboard: {},
}))
beforeEach(() => {
  opened.length = 0
})

const draft = { to: ['ann@school.org'], subject: 'Fixed', body: 'It works.' }
const gnome = { XDG_CURRENT_DESKTOP: 'GNOME' }
const saying = (words: string) => async () => words

describe('an address in another program', () => {
  const open = createOpenUrl({ platform: 'darwin', env: {} })

  it.each([
    'mailto:ann@school.org',
    'tel:+49123',
    webComposeUrl('gmail', draft),
    webComposeUrl('outlook-web', draft),
  ])('is opened: %s', async (url) => {
    await open(url)
    expect(opened).toEqual([url])
  })

  it.each([
    'https://evil.example/',
    'https://mail.google.com.evil.example/mail/',
    'https://mail.google.com/other',
    'https://mail.google.com@evil.example/mail/',
    'http://mail.google.com/mail/?view=cm&fs=1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id PCWDiagnostic',
    ' mailto:ann@school.org',
    '',
  ])('is refused: %j', async (url) => {
    await expect(open(url)).rejects.toMatchObject({ code: 'forbidden-address' })
    expect(opened).toEqual([])
  })
})

describe('without a program for it', () => {
  it('a Linux desktop that knows none says so, instead of opening nothing', async () => {
    const open = createOpenUrl({ platform: 'linux', env: gnome, ask: saying('\n') })
    await expect(open('mailto:ann@school.org')).rejects.toMatchObject({ code: 'no-mail-program' })
    await expect(open('tel:1')).rejects.toMatchObject({ code: 'not-possible' })
    await open(webComposeUrl('gmail', draft))
    expect(opened).toEqual([webComposeUrl('gmail', draft)])
  })

  it('a draft file is not written where nothing opens it', async () => {
    const files = createMailProgram({
      draftFolder: '/nowhere/at/all',
      now: () => 0,
      platform: 'linux',
      env: gnome,
      ask: saying(''),
    })
    await expect(files.openDraftFile('a.eml', 'text')).rejects.toMatchObject({ code: 'no-mail-program' })
    expect(opened).toEqual([])
  })

  it.each([
    ['Linux with one', { platform: 'linux', env: gnome, ask: saying('thunderbird.desktop\n') }],
    [
      'Linux that cannot be asked',
      { platform: 'linux', env: gnome, ask: () => Promise.reject(new Error('none')) },
    ],
    [
      'Xfce, which keeps it elsewhere',
      { platform: 'linux', env: { XDG_CURRENT_DESKTOP: 'XFCE' }, ask: saying('') },
    ],
    ['no desktop', { platform: 'linux', env: {}, ask: saying('') }],
    ['Windows, where the system says so itself', { platform: 'win32', env: {}, ask: saying('') }],
  ] as const)('it is tried on %s', async (_, system) => {
    await createOpenUrl(system)('mailto:ann@school.org')
    expect(opened).toEqual(['mailto:ann@school.org'])
  })
})
