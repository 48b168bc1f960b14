import { useState } from 'react'
import type { Requester } from '../../shared/model/requester.ts'
import type { Edit } from '../app/use-edit.ts'
import styles from '../issue/issue-detail.module.css'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { MergeForm } from './merge-form.tsx'
import { RequesterAddress } from './requester-address.tsx'
import { RequesterForm } from './requester-form.tsx'
import { RequesterHours } from './requester-hours.tsx'
import { RequesterLanguage } from './requester-language.tsx'

type Props = {
  requester: Requester | null
  /** Whether they may be taken away without a reason. */
  mayGo: boolean
  edit: Edit
}

/** Who waits, and how to reach them: corrected here, or somebody else. An emptied address or number is taken away. */
export const RequesterFields = ({ requester, mayGo, edit }: Props) => {
  const [choosing, setChoosing] = useState(false)
  const [merging, setMerging] = useState<'before' | 'now' | 'left'>('before')
  if (!requester || choosing) {
    return <RequesterForm requester={requester} mayGo={mayGo} edit={edit} close={() => setChoosing(false)} />
  }
  const { id } = requester
  if (merging === 'now') return <MergeForm requester={requester} close={() => setMerging('left')} />
  return (
    <>
      <EditableField
        plain
        label="Name"
        saved={requester.name}
        check={(name) => (name.trim() === '' ? 'A requester needs a name.' : null)}
        save={(name) => edit({ requester: { id, name: name.trim() } }, 'Name changed.')}
      />
      <div className={cx(styles.pair)}>
        <EditableField
          plain
          label="Email"
          saved={requester.email ?? ''}
          save={(email) => edit({ requester: { id, email: email.trim() } }, 'Address changed.')}
        />
        <EditableField
          plain
          label="Phone"
          saved={requester.phone ?? ''}
          save={(phone) => edit({ requester: { id, phone: phone.trim() } }, 'Phone number changed.')}
        />
      </div>
      <RequesterLanguage
        language={requester.language}
        save={(language) => edit({ requester: { id, language } }, 'Language changed.')}
      />
      <RequesterAddress requester={requester} edit={edit} />
      <RequesterHours requester={requester} edit={edit} />
      <div>
        <ActionButton kind="link" onPress={() => setChoosing(true)}>
          It was somebody else
        </ActionButton>
        <ActionButton kind="link" autoFocus={merging === 'left'} onPress={() => setMerging('now')}>
          Merge with…
        </ActionButton>
      </div>
    </>
  )
}
