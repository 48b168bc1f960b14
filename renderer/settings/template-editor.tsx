import { useState } from 'react'
import { type LetterVariant, letterVariants } from '../../shared/model/letter.ts'
import type { TemplateKey } from '../../shared/model/letters-view.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { useLettersView } from '../app/use-queries.ts'
import { variantWords } from '../composer/letter-words.ts'
import { cx } from '../ui/cx.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { createKeptTemplates, templateIdOf } from './kept-templates.ts'
import styles from './template-editor.module.css'
import { TemplateForm } from './template-form.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

/** The wording of one letter at a time; what was changed and not saved yet waits for its letter to be chosen again. */
export const TemplateEditor = ({ settings, change }: { settings: Settings; change: ChangeSettings }) => {
  const [kept] = useState(() => createKeptTemplates({ storage: window.localStorage }))
  const [key, setKey] = useState<TemplateKey>({ ...settings.letters, letter: 'resolved-watch' })
  const letters = useLettersView(key)
  const id = templateIdOf(key)
  const own = settings.templates[id]

  return (
    <div className={cx(styles.editor)}>
      <Problem message={letters.error ? messageOf(letters.error) : null} />
      {letters.data && (
        <>
          <div className={cx(styles.choices)}>
            <div className={cx(styles.letter)}>
              <SelectField
                label="Letter"
                autoFocus
                value={key.letter}
                groups={[
                  { options: letters.data.letters.map(({ letter, label }) => [letter, label] as const) },
                ]}
                choose={(letter) => setKey({ ...key, letter })}
              />
            </div>
            <SelectField<LetterVariant>
              label="Tone"
              value={key.variant}
              groups={[{ options: letterVariants.map((variant) => [variant, variantWords[variant]]) }]}
              choose={(variant) => setKey({ ...key, variant })}
            />
            <SelectField
              label="Language"
              value={key.language}
              groups={[{ options: letters.data.languages.map(({ code, name }) => [code, name] as const) }]}
              choose={(language) => setKey({ ...key, language })}
            />
          </div>
          {!letters.isPlaceholderData && (
            <TemplateForm
              key={id}
              templateKey={key}
              saved={own ?? letters.data.original}
              original={letters.data.original}
              isOwn={own !== undefined}
              variables={letters.data.variables}
              kept={kept}
              save={(template) => change({ templates: { ...settings.templates, [id]: template } })}
              reset={() => {
                const { [id]: _, ...others } = settings.templates
                return change({ templates: others })
              }}
            />
          )}
        </>
      )}
    </div>
  )
}
