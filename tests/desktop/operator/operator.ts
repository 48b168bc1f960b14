import type { MenuState } from '../menu.ts'
import type { OperatorAction, OperatorView } from './view.ts'

// Runs in the operator window. The simulated desktop calls `show` with each new view and listens to `operate`.
type Operator = typeof globalThis & {
  operate(action: string): void
  show(view: OperatorView): void
  problem(message: string): void
}
const operator = globalThis as Operator
const act = (action: OperatorAction): void => {
  operator.problem('')
  operator.operate(JSON.stringify(action))
}

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  return found
}
const element = (tag: string, text = '', ...children: Node[]): HTMLElement => {
  const made = document.createElement(tag)
  made.append(...(text ? [text] : []), ...children)
  return made
}
const button = (text: string, action: OperatorAction, enabled = true): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.disabled = !enabled
  made.addEventListener('click', () => act(action))
  return made
}
const orNone = (children: Node[], words: string): Node[] => {
  if (children.length > 0) return children
  const none = element('p', words)
  none.className = 'none'
  return [none]
}
/** Redraws only what changed, so that the keyboard focus and the mouse keep their place. */
const drawn = new Map<string, string>()
const redraw = (id: string, from: unknown, draw: () => Node[]): void => {
  const key = JSON.stringify(from) ?? ''
  if (drawn.get(id) === key) return
  drawn.set(id, key)
  part(id).replaceChildren(...draw())
}

const menuItems = (items: readonly MenuState[], path: readonly string[]): Node[] =>
  items.map((item) => {
    if (item.type === 'separator') return element('li', '', element('hr'))
    const labels = [...path, item.label]
    if (item.submenu) {
      const parent = element('div', item.label)
      parent.className = 'parent'
      return element('li', '', parent, element('menu', '', ...menuItems(item.submenu, labels)))
    }
    return element(
      'li',
      '',
      button(`${item.checked ? '✓ ' : ''}${item.label}`, { do: 'click-menu', labels }, item.enabled),
    )
  })

const note = (view: OperatorView, index: number): HTMLElement => {
  const { title, body, actions, at } = view.state.notifications[index] ?? {
    title: '',
    body: '',
    actions: [],
    at: 0,
  }
  const head = button(title, { do: 'click-notification', index })
  head.className = 'title'
  const buttons = actions.map((action) => button(action, { do: 'click-notification', index, action }))
  const row = element('div', '', ...buttons)
  row.className = 'row'
  return element(
    'li',
    '',
    element('article', '', head, element('p', body), row, element('small', new Date(at).toLocaleString())),
  )
}
const openedItem = (item: OperatorView['opened'][number]): HTMLElement => {
  if (item.kind === 'other') return element('li', '', element('article', item.target))
  const subject = element('strong', item.subject)
  return element(
    'li',
    '',
    element(
      'article',
      '',
      element('small', `Mail to ${item.to}`),
      element('p', '', subject),
      element('p', item.body),
    ),
  )
}

const machine: [string, OperatorAction][] = [
  ['Sleep', { do: 'power', name: 'suspend' }],
  ['Wake', { do: 'power', name: 'resume' }],
  ['Lock', { do: 'power', name: 'lock-screen' }],
  ['Unlock', { do: 'power', name: 'unlock-screen' }],
]
const clock: [string, OperatorAction][] = [
  ['+1 min', { do: 'advance', ms: 60_000 }],
  ['+15 min', { do: 'advance', ms: 900_000 }],
  ['+1 h', { do: 'advance', ms: 3_600_000 }],
  ['+1 day', { do: 'advance', ms: 86_400_000 }],
]

operator.problem = (message) => {
  part('problem').textContent = message
}
operator.show = (view) => {
  const { state } = view
  const [tray] = state.trays
  part('app').textContent = view.appName
  part('time').textContent =
    view.nowAt === undefined
      ? ''
      : new Date(view.nowAt).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' })
  redraw('tray', [tray?.tooltip, tray?.title, view.icons], () => {
    const icon = document.createElement('img')
    icon.src = view.icons[0] ?? ''
    icon.alt = tray?.icon ?? ''
    return tray ? [icon, element('span', tray.title || tray.tooltip)] : [element('span', 'no tray icon')]
  })
  part('tray').title = tray?.tooltip ?? ''
  redraw('menu', tray?.menu, () => menuItems(tray?.menu ?? [], []))
  redraw('keys', state.shortcuts, () =>
    orNone(
      state.shortcuts.map((accelerator) => button(accelerator, { do: 'press', accelerator })),
      'None registered.',
    ),
  )
  document.documentElement.style.colorScheme = view.dark ? 'dark' : 'light'
  const look: [string, OperatorAction] = [view.dark ? 'Light' : 'Dark', { do: 'dark', on: !view.dark }]
  redraw('power', [view.nowAt === undefined, view.dark], () =>
    [...machine, look, ...(view.nowAt === undefined ? [] : clock)].map(([text, action]) =>
      button(text, action),
    ),
  )
  redraw('notes', state.notifications, () =>
    orNone(state.notifications.map((_, index) => note(view, index)).reverse(), 'None yet.'),
  )
  redraw('mails', view.opened, () => orNone(view.opened.map(openedItem).reverse(), 'Nothing yet.'))
}
part('tray').addEventListener('click', () => act({ do: 'click-tray' }))
act({ do: 'look' })
