import type { Requester } from '../../shared/model/requester.ts'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import styles from './issue-detail.module.css'
import type { Edit } from './use-edit.ts'

type Props = { requester: Requester | null; edit: Edit }

/** Who waits, and how to reach them. An emptied address or number is taken away; a number alone names nobody. */
export const RequesterFields = ({ requester, edit }: Props) => {
  const who = requester ? { id: requester.id } : {}
  return (
    <>
      <EditableField
        label="Name"
        saved={requester?.name ?? ''}
        check={(name) => (name.trim() === '' ? 'A requester needs a name.' : null)}
        save={(name) => edit({ requester: { ...who, name: name.trim() } }, 'Name changed.')}
      />
      <div className={cx(styles.pair)}>
        <EditableField
          label="Email"
          saved={requester?.email ?? ''}
          save={(email) => edit({ requester: { ...who, email: email.trim() } }, 'Address changed.')}
        />
        {requester && (
          <EditableField
            label="Phone"
            saved={requester?.phone ?? ''}
            save={(phone) => edit({ requester: { ...who, phone: phone.trim() } }, 'Phone number changed.')}
          />
        )}
      </div>
    </>
  )
}
