import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Request } from '../../shared/contract.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { useBridge } from './bridge-context.tsx'

/** Asks again for everything on screen whenever the main process says that something moved on. */
export const useFollowChanges = (): void => {
  const bridge = useBridge()
  const client = useQueryClient()
  useEffect(() => bridge.subscribe('changed', () => void client.invalidateQueries()), [bridge, client])
}

export const usePanelView = (search: string) => {
  const bridge = useBridge()
  return useQuery({
    queryKey: ['panel:read', search],
    queryFn: () => bridge.request('panel:read', search === '' ? {} : { search }),
    placeholderData: keepPreviousData,
  })
}

/** Reads the panel's own view anew; together with whoever reads it at the moment. */
export const useReadPanel = () => {
  const bridge = useBridge()
  const client = useQueryClient()
  return useCallback(
    () =>
      client.fetchQuery({
        queryKey: ['panel:read', ''],
        queryFn: () => bridge.request('panel:read', {}),
      }),
    [bridge, client],
  )
}

export const useIssueDetail = (issueId: number, enabled = true) => {
  const bridge = useBridge()
  return useQuery({
    queryKey: ['issue:read', issueId],
    queryFn: () => bridge.request('issue:read', { issueId }),
    enabled,
  })
}

export const useKnownRequesters = (): readonly Requester[] => {
  const bridge = useBridge()
  const context = useQuery({
    queryKey: ['capture:context'],
    queryFn: () => bridge.request('capture:context', {}),
  })
  return context.data?.requesters ?? []
}

export const usePeopleView = () => {
  const bridge = useBridge()
  return useQuery({ queryKey: ['people:read'], queryFn: () => bridge.request('people:read', {}) })
}

export const useSettingsView = () => {
  const bridge = useBridge()
  return useQuery({
    queryKey: ['settings:read'],
    queryFn: () => bridge.request('settings:read', {}),
  })
}

export const useBackupsView = () => {
  const bridge = useBridge()
  return useQuery({ queryKey: ['backups:read'], queryFn: () => bridge.request('backups:read', {}) })
}

/** The last letter stays on the screen until the next one is written: what is typed must not flicker. */
export const useComposed = (wish: Request<'mail:compose'>) => {
  const bridge = useBridge()
  return useQuery({
    queryKey: ['mail:compose', wish],
    queryFn: () => bridge.request('mail:compose', wish),
    placeholderData: keepPreviousData,
  })
}

export const useLettersView = (key: Request<'letters:read'>) => {
  const bridge = useBridge()
  return useQuery({
    queryKey: ['letters:read', key],
    queryFn: () => bridge.request('letters:read', key),
    placeholderData: keepPreviousData,
  })
}

export const useLetterPreview = (wish: Request<'letters:preview'>) => {
  const bridge = useBridge()
  return useQuery({
    queryKey: ['letters:preview', wish],
    queryFn: () => bridge.request('letters:preview', wish),
    placeholderData: keepPreviousData,
  })
}
