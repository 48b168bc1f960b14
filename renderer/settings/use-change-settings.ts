import { useQueryClient } from '@tanstack/react-query'
import type { Request } from '../../shared/contract.ts'
import type { SettingsPatch } from '../../shared/model/settings.ts'
import { useBridge } from '../bridge-context.tsx'

export type ChangeSettings = (
  patch: SettingsPatch,
  more?: Pick<Request<'settings:change'>, 'startAtLogin'>,
) => Promise<void>

/** Sends a part of the settings, and brings what is on screen up to date. */
export const useChangeSettings = (): ChangeSettings => {
  const bridge = useBridge()
  const client = useQueryClient()
  return async (patch, more = {}) => {
    const view = await bridge.request('settings:change', { patch, ...more })
    client.setQueryData(['settings:read'], view)
    await client.invalidateQueries()
  }
}
