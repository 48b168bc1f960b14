import { type Settings, type SettingsPatch, settingsPatchSchema } from '../../shared/model/settings.ts'
import { plainProblem } from '../../shared/words/text/plain-problem.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { Part } from './part.tsx'
import { exemptOf, exemptText, jargonOf, jargonText } from './tone-words.ts'
import type { ChangeSettings } from './use-change-settings.ts'

const problemOf = (patch: SettingsPatch): string | null => {
  const { error } = settingsPatchSchema.safeParse(patch)
  return error === undefined ? null : plainProblem(error)
}

/** Which words are fine at this workplace, and which further ones want a plainer one. */
export const TonePart = ({ tone, change }: { tone: Settings['tone']; change: ChangeSettings }) => (
  <Part
    heading="Plain words"
    hint="Mails are read through for blame, jargon and promises while you write. It is advice, never a block."
  >
    <EditableField
      label="Words that your people know"
      placeholder="Moodle, EduPass, staff room 2"
      saved={exemptText(tone.exempt)}
      rows={2}
      enterSaves
      check={(typed) => problemOf({ tone: { ...tone, exempt: exemptOf(typed) } })}
      save={(typed) => change({ tone: { ...tone, exempt: exemptOf(typed) } })}
    />
    <EditableField
      label="Words to avoid, and what to say instead"
      placeholder="SharePoint = the shared folder"
      saved={jargonText(tone.jargon)}
      rows={3}
      check={(typed) => {
        const jargon = jargonOf(typed)
        if ('wrongLine' in jargon)
          return `Write one on each line, like “SharePoint = the shared folder”, not “${jargon.wrongLine}”.`
        return problemOf({ tone: { ...tone, jargon: [...jargon.words] } })
      }}
      save={async (typed) => {
        const jargon = jargonOf(typed)
        if (!('wrongLine' in jargon)) await change({ tone: { ...tone, jargon: [...jargon.words] } })
      }}
    />
  </Part>
)
