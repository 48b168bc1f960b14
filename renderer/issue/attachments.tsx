import { Download, Paperclip, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components'
import type { Attachment } from '../../shared/model/attachment.ts'
import { fileSize } from '../../shared/words/text/file-size.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './attachments.module.css'
import { useAttach } from './use-attach.ts'

type Props = { issueId: number; attachments: readonly Attachment[] }

/** The files of an issue, which go into its next mail. */
export const Attachments = ({ issueId, attachments }: Props) => {
  const { problem, attach } = useAttach(issueId)
  const [adding, setAdding] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const headingId = useId()
  const bridge = useBridge()
  const keepsOpen = useRef(false)
  /** The panel stays before the form is there, and may go before it is gone: whoever sees it can leave at once. */
  const show = async (on: boolean): Promise<void> => {
    keepsOpen.current = on
    try {
      await bridge.request('panel:keep-open', { on })
    } finally {
      setAdding(on)
    }
  }
  useEffect(
    () => () => {
      if (keepsOpen.current) void bridge.request('panel:keep-open', { on: false })
    },
    [bridge],
  )

  return (
    <section aria-labelledby={headingId} className={cx(styles.files)}>
      <h3 id={headingId} className={cx(styles.heading)}>
        Files
      </h3>
      {attachments.length > 0 && (
        // Not a list: it stands inside the item of one.
        <div className={cx(styles.lines)}>
          {attachments.map((attachment) => (
            <FileLine key={attachment.id} issueId={issueId} attachment={attachment} />
          ))}
        </div>
      )}
      <div>
        <ActionButton ref={opener} aria-expanded={adding} onPress={() => void show(!adding)}>
          <Paperclip size={13} aria-hidden="true" /> Attach a file…
        </ActionButton>
      </div>
      {adding && (
        <AddFiles
          take={async (files) => {
            if (!(await attach(files))) return
            await show(false)
            opener.current?.focus()
          }}
        />
      )}
      <Problem message={problem} />
    </section>
  )
}

const FileLine = ({ issueId, attachment }: { issueId: number; attachment: Attachment }) => {
  const { act } = usePanel()
  const bridge = useBridge()
  const { problem, attempt } = useAttempt()
  const { id: attachmentId, name, size, goesAlong } = attachment
  const [saved, setSaved] = useState(false)

  const save = () =>
    void attempt(async () => {
      setSaved((await bridge.request('issue:save-attachment', { issueId, attachmentId })).saved)
    })
  const remove = () => void attempt(() => act('issue:detach', { issueId, attachmentId }, `Removed ${name}.`))
  return (
    <div>
      <div className={cx(styles.line)}>
        <div className={cx(styles.what)}>
          <bdi className={cx(styles.name)} title={name}>
            {name}
          </bdi>
          <span className={cx(styles.size)}>
            {fileSize(size)}
            {goesAlong && ' · in the next mail'}
          </span>
        </div>
        <span aria-live="polite" className={cx(styles.size)}>
          {saved && 'Saved'}
        </span>
        <ActionButton kind="quiet" icon aria-label={`Save a copy of ${name}`} onPress={save}>
          <Download size={14} aria-hidden="true" />
        </ActionButton>
        <ActionButton kind="quiet" icon aria-label={`Remove ${name}`} onPress={remove}>
          <X size={14} aria-hidden="true" />
        </ActionButton>
      </div>
      <Problem message={problem} />
    </div>
  )
}

/** Where files are dropped, pasted or chosen. While it is there the panel stays, whatever else gets the focus. */
const AddFiles = ({ take }: { take: (files: readonly File[]) => Promise<void> }) => (
  <DropZone
    className={cx(styles.zone)}
    onDrop={async ({ items }) => {
      const files = items.filter((item): item is FileDropItem => item.kind === 'file')
      await take(await Promise.all(files.map((file) => file.getFile())))
    }}
  >
    <Text slot="label">Drop files here, paste them, or</Text>
    <FileTrigger allowsMultiple onSelect={(files) => void take([...(files ?? [])])}>
      <ActionButton autoFocus>Choose files…</ActionButton>
    </FileTrigger>
  </DropZone>
)
