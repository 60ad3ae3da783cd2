/** The worker that shows push messages while no page of ours is open. */
const WORKER = '/service-worker.js'

const isPossible = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const letters = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)
}

/** This browser as far as push messages go: whether it can, whether it does, and how it begins and ends. */
export const pushHere = {
  isPossible,
  isDenied: (): boolean => isPossible() && Notification.permission === 'denied',
  /** Where its service is told to send; null: it takes none. */
  async endpoint(): Promise<string | null> {
    if (!isPossible()) return null
    const worker = await navigator.serviceWorker.getRegistration(WORKER)
    return (await worker?.pushManager.getSubscription())?.endpoint ?? null
  },
  /** Ask the person, then the browser's own service. Throws when either says no. */
  async begin(publicKey: string) {
    if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
    await navigator.serviceWorker.register(WORKER)
    const { pushManager } = await navigator.serviceWorker.ready
    // One made by another key of ours, before the keys were changed, would refuse the new one.
    await (await pushManager.getSubscription())?.unsubscribe()
    const subscription = await pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: bytesOf(publicKey),
    })
    const { endpoint, keys } = subscription.toJSON()
    return { endpoint: endpoint ?? '', keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' } }
  },
  async end(): Promise<void> {
    const worker = await navigator.serviceWorker.getRegistration(WORKER)
    await (await worker?.pushManager.getSubscription())?.unsubscribe()
  },
}
