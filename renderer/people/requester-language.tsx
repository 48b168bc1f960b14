import type { LanguageCode } from '../../shared/model/letter.ts'
import { useSettingsView } from '../app/use-queries.ts'
import { Choice } from '../ui/choice.tsx'

const names: Readonly<Record<LanguageCode, string>> = { en: 'English', de: 'Deutsch' }

type Props = {
  language: LanguageCode | null
  save: (language: LanguageCode | null) => Promise<unknown>
  /** Only a part of a form that is saved as a whole. */
  inForm?: boolean
}

/** What they are written and spoken to in. */
export const RequesterLanguage = ({ language, save, inForm = false }: Props) => {
  const own = useSettingsView().data?.settings.letters.language ?? 'en'
  return (
    <Choice
      label="Language"
      value={language ?? 'own'}
      options={[
        ['own', `As yours (${names[own]})`],
        ['en', names.en],
        ['de', names.de],
      ]}
      save={(chosen) => save(chosen === 'own' ? null : chosen)}
      inForm={inForm}
    />
  )
}
