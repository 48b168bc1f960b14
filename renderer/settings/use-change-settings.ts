import { useQueryClient } from '@tanstack/react-query'
import type { Request } from '../../shared/contract.ts'
import { type SettingsPatch, settingsSchema } from '../../shared/model/settings.ts'
import type { SettingsView } from '../../shared/model/views.ts'
import { useBridge } from '../app/bridge-context.tsx'

export type ChangeSettings = (
  patch: SettingsPatch,
  more?: Pick<Request<'settings:change'>, 'startAtLogin'>,
) => Promise<void>

/**
 * Sends a part of the settings, and brings what is on screen up to date. It counts from the first moment: the next field may
 * be left before the answer is here, and a part is sent as a whole.
 */
export const useChangeSettings = (): ChangeSettings => {
  const bridge = useBridge()
  const client = useQueryClient()
  return async (patch, more = {}) => {
    client.setQueryData<SettingsView>(['settings:read'], (seen) => {
      const next = settingsSchema.safeParse({ ...seen?.settings, ...patch })
      return seen && next.success ? { ...seen, settings: next.data } : seen
    })
    try {
      const view = await bridge.request('settings:change', { patch, ...more })
      client.setQueryData(['settings:read'], view)
    } finally {
      // Refused: what is really in force is asked again.
      await client.invalidateQueries()
    }
  }
}
