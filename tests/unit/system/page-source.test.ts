import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, pageSource } from '../../../electron/system/page-source.ts'

const devServer = 'http://127.0.0.1:5173'
const inDevelopment = { isPackaged: false, env: { ELECTRON_RENDERER_URL: devServer } }

describe('a packaged app', () => {
  const pages = pageSource({ isPackaged: true, env: { ELECTRON_RENDERER_URL: devServer } })

  test('has its built pages, whatever the environment says', () => {
    expect(pages.isDevServer).toBe(false)
    expect(pages.addressOf('panel')).toBe('app://in-the-loop/panel/index.html')
    expect(pages.isOwnPage('app://in-the-loop/panel/index.html')).toBe(true)
  })

  test('answers no page of a development server, and lets no page load from one', () => {
    expect(pages.isOwnPage(`${devServer}/panel/index.html`)).toBe(false)
    expect(pages.isOwnRequest(`${devServer}/panel/index.html`)).toBe(false)
    expect(pages.isOwnRequest('ws://127.0.0.1:5173/')).toBe(false)
    expect(pages.hostRules).toBe('MAP * ~NOTFOUND')
  })

  test('is not kept from starting by what another program put there', () => {
    expect(() =>
      pageSource({ isPackaged: true, env: { ELECTRON_RENDERER_URL: 'https://example.org' } }),
    ).not.toThrow()
  })
})

test('without a development server, an app that is not packaged has its built pages too', () => {
  const pages = pageSource({ isPackaged: false, env: {} })
  expect(pages.addressOf('capture')).toBe('app://in-the-loop/capture/index.html')
  expect(pages.isOwnPage(`${devServer}/panel/index.html`)).toBe(false)
  expect(pages.isOwnRequest('ws://127.0.0.1:5173/')).toBe(false)
})

describe('with a development server', () => {
  const pages = pageSource(inDevelopment)

  test('the pages come from it, and may ask', () => {
    expect(pages.isDevServer).toBe(true)
    expect(pages.addressOf('panel')).toBe(`${devServer}/panel/index.html`)
    expect(pages.isOwnPage(`${devServer}/panel/index.html`)).toBe(true)
  })

  test.each([
    'http://127.0.0.1:51730/panel/index.html',
    'http://127.0.0.1:5173.example.org/',
    'http://127.0.0.1:5173@example.org/',
    'http://127.0.0.1:5173',
    'https://127.0.0.1:5173/',
    'http://localhost:5173/',
    'ws://127.0.0.1:5173/',
    'data:text/html,x',
    'about:blank',
    '',
  ])('%s may ask nothing', (url) => {
    expect(pages.isOwnPage(url)).toBe(false)
  })

  test('pages load what it serves, hear from it what has changed, and reach nobody else', () => {
    expect(pages.isOwnRequest(`${devServer}/@vite/client`)).toBe(true)
    expect(pages.isOwnRequest('ws://127.0.0.1:5173/?token=a')).toBe(true)
    expect(pages.isOwnRequest('ws://127.0.0.1:51730/')).toBe(false)
    expect(pages.isOwnRequest('wss://127.0.0.1:5173/')).toBe(false)
    expect(pages.isOwnRequest('https://example.org/')).toBe(false)
    expect(pages.hostRules).toBe('MAP * ~NOTFOUND , EXCLUDE 127.0.0.1')
  })
})

test.each([
  'https://example.org',
  'http://example.org:5173',
  'http://localhost:5173',
  'http://127.0.0.1',
  'http://127.0.0.1:5173/',
  'http://127.0.0.1:5173@example.org',
  'http://127.0.0.1:5173\nhttp://127.0.0.1:1',
  '',
])('a development server at %j is refused with what to do', (url) => {
  expect(() => pageSource({ isPackaged: false, env: { ELECTRON_RENDERER_URL: url } })).toThrow(
    /^ELECTRON_RENDERER_URL must be like .*Unset it/s,
  )
})

test('the policy names no other origin, and lets inline code in only by a nonce', () => {
  for (const policy of [contentSecurityPolicy(), contentSecurityPolicy('abc')]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|ws:|\*/)
  }
  expect(contentSecurityPolicy()).not.toContain('nonce')
  expect(contentSecurityPolicy('abc')).toContain(
    "script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc';",
  )
})
