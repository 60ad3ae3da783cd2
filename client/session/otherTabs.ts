const CHANNEL = 'ycrm.session'

/**
 * The other tabs of this browser share its session: when one of them changes for whom the person acts, each leaves what it
 * shows and begins anew from the start page.
 */
export const otherTabs = {
  tellSwitched: (): void => {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('switched')
    channel.close()
  },
  follow(): () => void {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = () => window.location.assign('/')
    return () => channel.close()
  },
}
