import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Config } from '#server/config.ts'
import { dataDirectory } from './embedded/engine/DataDirectory.ts'
import { type RunningDatabase, startDatabase } from './startDatabase.ts'

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket.destroy() !== undefined))
    socket.once('error', () => resolve(false))
  })

/**
 * The database for a command beside the product: the running product's own, when it runs on the same DATA_DIR, or else
 * as startDatabase gives it. `stop` leaves a running product's database running.
 */
export const joinDatabase = async (config: Config): Promise<RunningDatabase> => {
  if (config.mongodbUri) return startDatabase(config)
  const data = dataDirectory(config.dataDir)
  const note = join(data.database, 'sockets-are-in')
  const folder = existsSync(note) ? readFileSync(note, 'utf8').trim() : data.sockets
  const socket = join(folder, 'gateway', 'mongodb.sock')
  if (!(await answers(socket))) return startDatabase(config)
  return {
    uri: `mongodb://${encodeURIComponent(socket)}/ycrm?directConnection=true&retryWrites=false`,
    stop: async () => {},
  }
}
