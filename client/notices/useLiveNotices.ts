import { useEffect } from 'react'
import { useNoticesChanged } from './useNoticesChanged.ts'

/** While a page is open, what the person is told comes by itself: the bell rings and the list grows. */
export const useLiveNotices = (): void => {
  const changed = useNoticesChanged()
  useEffect(() => {
    let stop = () => {}
    let stopped = false
    const listen = async () => {
      const { listenToNotices } = await import('../api/live.ts')
      if (!stopped) stop = listenToNotices(() => void changed())
    }
    listen().catch(() => {})
    return () => {
      stopped = true
      stop()
    }
  }, [changed])
}
