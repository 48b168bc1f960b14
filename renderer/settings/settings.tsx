import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Screen } from '../ui/screen.tsx'
import { useSettingsView } from '../use-queries.ts'
import { SettingsParts } from './settings-parts.tsx'

type Props = {
  back: () => void
  /** Begins in the field of the technician's name. */
  atName: boolean
}

/** The settings, in the panel's place. Each one is saved when it is left. */
export const Settings = ({ back, atName }: Props) => {
  const settings = useSettingsView()
  return (
    <Screen heading="Settings" back={back} atHeading={!atName}>
      <Problem message={settings.error ? messageOf(settings.error) : null} />
      {settings.data && <SettingsParts view={settings.data} atName={atName} />}
    </Screen>
  )
}
