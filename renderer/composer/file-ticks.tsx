import type { Attachment } from '../../shared/model/attachment.ts'
import { fileSize } from '../../shared/words/text/file-size.ts'
import { CheckBox } from '../ui/check-box.tsx'
import { cx } from '../ui/cx.ts'
import styles from './composer.module.css'

type Props = {
  files: readonly Attachment[]
  ticked: readonly number[]
  tick: (id: number, goes: boolean) => void
}

/** Which of the files go along. */
export const FileTicks = ({ files, ticked, tick }: Props) =>
  files.length > 0 && (
    <fieldset className={cx(styles.files)}>
      <legend>Files that go along</legend>
      {files.map(({ id, name, size }) => (
        <CheckBox key={id} value={ticked.includes(id)} change={(goes) => tick(id, goes)}>
          <bdi>{name}</bdi> <span className={cx(styles.step)}>{fileSize(size)}</span>
        </CheckBox>
      ))}
    </fieldset>
  )
