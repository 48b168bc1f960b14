import { useSettingsView } from '../app/use-queries.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Screen } from '../ui/screen.tsx'
import { SettingsParts, type SettingsPlace } from './settings-parts.tsx'

type Props = {
  back: () => void
  /** Begins in the field of the technician's name, or at the short answers. */
  at: SettingsPlace
}

/** The settings, in the panel's place. Each one is saved when it is left. */
export const Settings = ({ back, at }: Props) => {
  const settings = useSettingsView()
  return (
    <Screen heading="Settings" back={back} atHeading={at === 'settings'}>
      <Problem message={settings.error ? messageOf(settings.error) : null} />
      {settings.data && <SettingsParts view={settings.data} at={at} />}
    </Screen>
  )
}
