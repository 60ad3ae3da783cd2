// Shows what the product pushes: how many notices wait, never of what. Keeps no page and answers for none.

/** One message takes the place of the one before it. */
const TAG = 'notices'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => {
  const { title = 'Y-CRM', body = '', language = 'fi', link = '/notices' } = event.data?.json() ?? {}
  event.waitUntil(
    self.registration.showNotification(title, { body, lang: language, tag: TAG, icon: '/favicon.svg', data: { link } }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const open = async () => {
    const { href, origin } = new URL(event.notification.data?.link ?? '/notices', self.location.origin)
    // Whatever the message says, it leads to a page of ours.
    if (origin !== self.location.origin) return
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const [page] = pages
    if (!page) return self.clients.openWindow(href)
    await page.focus()
    await page.navigate(href).catch(() => self.clients.openWindow(href))
  }
  event.waitUntil(open())
})
