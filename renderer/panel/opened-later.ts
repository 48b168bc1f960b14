import { withSchemas } from '../app/with-schemas.ts'
import { AskedForms, IssueDetail, ResolveForm } from '../issue/opened-later.ts'
import { later } from '../ui/later.tsx'
import { MenuPopover } from '../ui/menu-button.tsx'

// What stands in the lists' place, or above them, once it was asked for.
export const Composer = later(
  async () => (await withSchemas(() => import('../composer/composer.tsx'))).Composer,
)
export const People = later(async () => (await withSchemas(() => import('../people/people.tsx'))).People)
export const Settings = later(
  async () => (await withSchemas(() => import('../settings/settings.tsx'))).Settings,
)
export const MailQuestion = later(async () => (await import('../app/mail-question.tsx')).MailQuestion)

/** All that the panel opens later, the nearest first, so that it is there at once when it is wanted. */
export const loadAllOfThePanel = async (): Promise<void> => {
  const nearestFirst = [
    IssueDetail,
    AskedForms,
    ResolveForm,
    MenuPopover,
    Composer,
    Settings,
    People,
    MailQuestion,
  ]
  // One that cannot be loaded now is tried again when it is opened.
  for (const { load } of nearestFirst) await load().catch(() => {})
}
