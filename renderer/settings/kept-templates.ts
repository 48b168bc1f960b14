import { type LetterId, type LetterTemplate, letterTemplateSchema } from '../../shared/model/letter.ts'
import type { TemplateKey } from '../../shared/model/letters-view.ts'

export const templateIdOf = ({ language, letter, variant }: TemplateKey): LetterId =>
  `${language}/${letter}/${variant}`

/** Wordings that were changed and not saved: they outlive another letter, another screen, and a restart. */
export const createKeptTemplates = (deps: {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}) => {
  const keyOf = (id: LetterId): string => `template-${id}`
  return {
    read: (id: LetterId): LetterTemplate | null => {
      try {
        return letterTemplateSchema.parse(JSON.parse(deps.storage.getItem(keyOf(id)) ?? ''))
      } catch {
        return null
      }
    },
    keep: (id: LetterId, template: LetterTemplate | null): void => {
      try {
        if (template === null) deps.storage.removeItem(keyOf(id))
        else deps.storage.setItem(keyOf(id), JSON.stringify(template))
      } catch {
        // Fuller than a browser's storage allows: it is still on the screen.
      }
    },
  }
}
export type KeptTemplates = ReturnType<typeof createKeptTemplates>
