import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { Doc } from 'yjs'

type Whose = {
  /** Where the product listens. */
  url: string
  /** The Cookie header of a session. */
  cookie: string
  /** How often a lost line is tried anew; 0: until it is closed. */
  maxAttempts?: number
}

/** A section's text as a browser opens it, by a session's cookie. The caller closes it. */
export const connectText = ({ url, cookie, maxAttempts = 1 }: Whose, sectionId: string) => {
  /** Everything that came over the wire, as it came. */
  const bytes: Buffer[] = []
  class Signed extends WebSocket {
    constructor(at: string) {
      super(at, { headers: { cookie } })
      this.on('message', (data: ArrayBuffer) => bytes.push(Buffer.from(data)))
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${url.replace('http', 'ws')}/api/plan-texts`,
    WebSocketPolyfill: Signed,
    maxAttempts,
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
