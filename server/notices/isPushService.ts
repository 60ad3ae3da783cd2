/**
 * The push services of browsers, whole names and what lies under a name. A browser tells us an address that our server then
 * calls: whatever is not one of these could be anything in our own network.
 */
const SERVICES = ['fcm.googleapis.com', 'updates.push.services.mozilla.com', 'web.push.apple.com']
const UNDER = ['.push.apple.com', '.push.services.mozilla.com', '.notify.windows.com']

/** Whether an endpoint is at a known push service: by https, at its ordinary port, without a name or password in it. */
export const isPushService = (endpoint: string, testHost?: string): boolean => {
  const { protocol, hostname, host, port, username, password } = new URL(endpoint)
  if (protocol !== 'https:' || username || password) return false
  if (testHost !== undefined && host === testHost) return true
  return port === '' && (SERVICES.includes(hostname) || UNDER.some((name) => hostname.endsWith(name)))
}
