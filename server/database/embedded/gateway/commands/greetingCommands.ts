import * as limits from '../gatewayLimits.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import type { Handler } from './Handler.ts'

/** The gateway presents itself as a replica set of one: drivers offer sessions and transactions only there. */
const SET_NAME = 'embedded'
const HOST = 'embedded:27017'

const greet =
  (primaryField: 'isWritablePrimary' | 'ismaster'): Handler =>
  () =>
    encodeDocument({
      helloOk: true,
      [primaryField]: true,
      secondary: false,
      setName: SET_NAME,
      setVersion: 1,
      hosts: [HOST],
      primary: HOST,
      me: HOST,
      maxBsonObjectSize: limits.MAX_DOCUMENT_BYTES,
      maxMessageSizeBytes: limits.MAX_MESSAGE_BYTES,
      maxWriteBatchSize: limits.MAX_WRITE_BATCH,
      localTime: new Date(),
      logicalSessionTimeoutMinutes: limits.SESSION_MINUTES,
      minWireVersion: 0,
      maxWireVersion: limits.WIRE_VERSION,
      readOnly: false,
      ok: 1,
    })

const buildInfo: Handler = () =>
  encodeDocument({
    version: limits.SERVER_VERSION,
    versionArray: [...limits.SERVER_VERSION.split('.').map(Number), 0],
    gitVersion: 'embedded gateway on PostgreSQL with DocumentDB',
    modules: [],
    bits: 64,
    debug: false,
    maxBsonObjectSize: limits.MAX_DOCUMENT_BYTES,
    ok: 1,
  })

const serverStatus: Handler = (gateway) => {
  const { current, totalCreated } = gateway.clients
  return encodeDocument({
    version: limits.SERVER_VERSION,
    process: 'embedded gateway',
    pid: process.pid,
    uptime: Math.floor(process.uptime()),
    localTime: new Date(),
    connections: { current, available: gateway.limits.maxClients - current, totalCreated },
    transactions: { currentOpen: gateway.transactions.activeCount },
    metrics: { cursor: { open: { total: gateway.cursors.size } } },
    pools: {
      reads: gateway.readPool.figures,
      writes: gateway.writePool.figures,
      transactions: gateway.transactionPool.figures,
    },
    ok: 1,
  })
}

/** Commands about the server itself, answered without the engine. */
export const GREETING_COMMANDS: Record<string, Handler> = {
  hello: greet('isWritablePrimary'),
  isMaster: greet('ismaster'),
  ismaster: greet('ismaster'),
  ping: () => encodeDocument({ ok: 1 }),
  buildInfo,
  buildinfo: buildInfo,
  connectionStatus: () => encodeDocument({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 }),
  serverStatus,
}
