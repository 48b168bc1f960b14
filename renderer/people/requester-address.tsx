import type { Requester } from '../../shared/model/requester.ts'
import { salutationOf, salutations } from '../../shared/words/letters/salutation.ts'
import { readPersonName } from '../../shared/words/text/person-name.ts'
import type { Edit } from '../app/use-edit.ts'
import { useSettingsView } from '../app/use-queries.ts'
import styles from '../issue/issue-detail.module.css'
import { Choice } from '../ui/choice.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'

type Props = { requester: Requester; edit: Edit }

/** How letters and calls address them: by first name or family name, and with what before it. */
export const RequesterAddress = ({ requester, edit }: Props) => {
  const { id, name } = requester
  const own = useSettingsView().data?.settings.letters.language ?? 'en'
  const language = requester.language ?? own
  const isGerman = language === 'de'
  const formal = salutationOf(requester, language)
  const { first, whole } = readPersonName(name)
  // Without more than the name, English has no other way than the first name.
  const hasChoice = first !== '' && (isGerman || formal !== '')
  const isFamiliar = requester.familiar ?? !isGerman
  return (
    <>
      <div className={cx(styles.pair)}>
        <EditableField
          plain
          label="Address as"
          saved={requester.salutation ?? ''}
          suggestions={salutations[language]}
          placeholder={salutations[language].slice(0, 2).join(', ')}
          save={(salutation) =>
            edit({ requester: { id, salutation: salutation.trim() || null } }, 'Salutation changed.')
          }
        />
        <EditableField
          plain
          label="Degree"
          saved={requester.degree ?? ''}
          placeholder="Dr."
          save={(degree) => edit({ requester: { id, degree: degree.trim() || null } }, 'Degree changed.')}
        />
      </div>
      {hasChoice && (
        <Choice
          label="In letters and calls"
          value={isFamiliar ? 'first' : 'family'}
          options={[
            ['first', isGerman ? `${first}, du` : first],
            ['family', isGerman ? `${formal || whole}, Sie` : formal],
          ]}
          save={(chosen) => edit({ requester: { id, familiar: chosen === 'first' } }, 'Greeting changed.')}
        />
      )}
    </>
  )
}
