import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { Doc } from 'yjs'
import { signIn } from '#tests/support/signIn.ts'
import type { TestApp } from '#tests/support/startApp.ts'

/** A section's text as a browser opens it: by the session cookie of a person of the demo. The caller closes it. */
export const connectText = async (app: TestApp, as: string, sectionId: string) => {
  const cookie = await signIn(app, as)
  /** Everything that came over the wire, as it came. */
  const bytes: Buffer[] = []
  class Signed extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie } })
      this.on('message', (data: ArrayBuffer) => bytes.push(Buffer.from(data)))
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${app.url.replace('http', 'ws')}/api/plan-texts`,
    WebSocketPolyfill: Signed,
    maxAttempts: 1,
  })
  const doc = new Doc()
  const said: string[] = []
  const provider = new HocuspocusProvider({
    ...{ websocketProvider, name: sectionId, document: doc, token: 'session' },
    onAuthenticated: ({ scope }) => said.push(scope),
    onAuthenticationFailed: ({ reason }) => said.push(reason),
    onClose: () => said.push('closed'),
  })
  provider.attach()
  return {
    provider,
    doc,
    said,
    bytes,
    /** Whether everything written here has been acknowledged. */
    isKept: () => provider.synced && !provider.hasUnsyncedChanges,
    close() {
      provider.destroy()
      websocketProvider.destroy()
    },
  }
}
