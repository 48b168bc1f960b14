import { useState } from 'react'
import { useFollowChanges, usePanelView, useSettingsView } from '../app/use-queries.ts'
import { useTheme } from '../app/use-theme.ts'
import { messageOf } from '../ui/message-of.ts'
import { createKeptPlace } from './kept-place.ts'
import { LoadFailed, Loading } from './load-states.tsx'
import { PanelBody } from './panel-body.tsx'
import { useAskedFor } from './use-asked-for.ts'

/** The panel's window: asks the main process what there is, again whenever something changed. */
export const Panel = () => {
  useFollowChanges()
  useTheme(useSettingsView().data?.settings.theme)
  const [search, setSearch] = useState(
    () => createKeptPlace({ storage: window.sessionStorage }).read().search,
  )
  const asked = useAskedFor()
  const panel = usePanelView(search.trim())

  if (panel.data) {
    return (
      <PanelBody
        view={panel.data}
        asked={asked}
        search={search}
        setSearch={setSearch}
        searching={panel.isPlaceholderData}
        problem={panel.error ? messageOf(panel.error) : null}
      />
    )
  }
  if (panel.error) return <LoadFailed message={messageOf(panel.error)} retry={() => void panel.refetch()} />
  return <Loading />
}
