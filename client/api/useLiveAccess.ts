import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { forgetCustomer } from './forgetCustomer.ts'
import { readRightsAnew } from './readRightsAnew.ts'

/** On every page of somebody signed in: what closes to them elsewhere leaves their lists, and new rights are read at once. */
export const useLiveAccess = (): void => {
  const queryClient = useQueryClient()
  useEffect(() => {
    let stop = () => {}
    let stopped = false
    const listen = async () => {
      const { listenToAccess } = await import('./live.ts')
      if (stopped) return
      stop = listenToAccess({
        accessChanged: (customerId) => forgetCustomer(queryClient, customerId),
        rightsChanged: () => readRightsAnew(queryClient),
        refused: () => readRightsAnew(queryClient),
      })
    }
    listen().catch(() => {})
    return () => {
      stopped = true
      stop()
    }
  }, [queryClient])
}
