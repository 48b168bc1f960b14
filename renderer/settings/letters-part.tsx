import { useState } from 'react'
import { type LanguageCode, type LetterVariant, letterVariants } from '../../shared/model/letter.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { variantWords } from '../composer/letter-words.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Part } from './part.tsx'
import { TemplateEditor } from './template-editor.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

/** In which language and how the letters are written, and every word of them. */
export const LettersPart = ({ settings, change }: { settings: Settings; change: ChangeSettings }) => {
  const { letters } = settings
  const [open, setOpen] = useState(false)
  return (
    <Part heading="Letters" hint="What the mails say. Somebody’s own language goes before this one.">
      <Choice<LanguageCode>
        label="Language"
        value={letters.language}
        options={[
          ['en', 'English'],
          ['de', 'Deutsch'],
        ]}
        save={(language) => change({ letters: { ...letters, language } })}
      />
      <Choice<LetterVariant>
        label="Tone"
        value={letters.variant}
        options={letterVariants.map((variant) => [variant, variantWords[variant]])}
        save={(variant) => change({ letters: { ...letters, variant } })}
      />
      {open ? (
        <TemplateEditor settings={settings} change={change} />
      ) : (
        <div>
          <ActionButton onPress={() => setOpen(true)}>Rewrite…</ActionButton>
        </div>
      )}
    </Part>
  )
}
