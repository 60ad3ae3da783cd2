import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { useEffect, useState } from 'react'

const PATH = '/api/plan-texts'

const url = (): string => {
  const { protocol, host } = window.location
  return `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}${PATH}`
}

/** One line for all texts that the page opens. It is hung up as soon as the browser says that it is offline, and called again after. */
export const useTextSocket = (): HocuspocusProviderWebsocket | undefined => {
  const [socket, setSocket] = useState<HocuspocusProviderWebsocket>()
  useEffect(() => {
    const opened = new HocuspocusProviderWebsocket({ url: url(), minDelay: 500, maxDelay: 10_000 })
    const hangUp = () => opened.disconnect()
    const callAgain = () => void opened.connect()
    window.addEventListener('offline', hangUp)
    window.addEventListener('online', callAgain)
    setSocket(opened)
    return () => {
      window.removeEventListener('offline', hangUp)
      window.removeEventListener('online', callAgain)
      opened.destroy()
    }
  }, [])
  return socket
}
