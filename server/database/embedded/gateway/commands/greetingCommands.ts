import {
  MAX_DOCUMENT_BYTES,
  MAX_MESSAGE_BYTES,
  MAX_WRITE_BATCH,
  SERVER_VERSION,
  SESSION_MINUTES,
  WIRE_VERSION,
} from '../gatewayLimits.ts'
import { encodeDocument } from '../wire/bsonCodec.ts'
import type { Handler } from './Handler.ts'

/** The gateway presents itself as a replica set of one: drivers offer sessions and transactions only there. */
const SET_NAME = 'embedded'
const HOST = 'embedded:27017'

const greeting = (primaryField: 'isWritablePrimary' | 'ismaster'): Handler => () =>
  encodeDocument({
    helloOk: true,
    [primaryField]: true,
    secondary: false,
    setName: SET_NAME,
    setVersion: 1,
    hosts: [HOST],
    primary: HOST,
    me: HOST,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: MAX_WRITE_BATCH,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: SESSION_MINUTES,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ok: 1,
  })

export const hello = greeting('isWritablePrimary')
export const isMaster = greeting('ismaster')

export const ping: Handler = () => encodeDocument({ ok: 1 })

export const buildInfo: Handler = () =>
  encodeDocument({
    version: SERVER_VERSION,
    versionArray: [...SERVER_VERSION.split('.').map(Number), 0],
    gitVersion: 'embedded gateway on PostgreSQL with DocumentDB',
    modules: [],
    bits: 64,
    debug: false,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    ok: 1,
  })

export const connectionStatus: Handler = () =>
  encodeDocument({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 })

export const serverStatus: Handler = ({ clients, limits, transactions, cursors, plainPool, transactionPool }) =>
  encodeDocument({
    version: SERVER_VERSION,
    process: 'embedded gateway',
    pid: process.pid,
    uptime: Math.floor(process.uptime()),
    localTime: new Date(),
    connections: { current: clients.current, available: limits.maxClients - clients.current, totalCreated: clients.totalCreated },
    transactions: { currentOpen: transactions.activeCount },
    metrics: { cursor: { open: { total: cursors.size } } },
    pools: { plain: plainPool.figures, transactions: transactionPool.figures },
    ok: 1,
  })
