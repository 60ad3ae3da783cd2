import { join } from 'node:path'

/** Where the embedded database keeps its things under DATA_DIR. */
export type DataDirectory = {
  /** The product's DATA_DIR, for messages. */
  root: string
  database: string
  lock: string
  /** PostgreSQL's data. Only ever complete: it is made beside this place and renamed. */
  postgres: string
  log: string
  sockets: string
}

export function dataDirectory(root: string): DataDirectory {
  const database = join(root, 'database')
  return {
    root,
    database,
    lock: join(database, 'lock'),
    postgres: join(database, 'postgres'),
    log: join(database, 'engine.log'),
    sockets: join(database, 'sockets'),
  }
}

/** Begins the names of folders that are still being made; whoever holds the lock may delete them. */
export const UNFINISHED_PREFIX = 'postgres.unfinished-'

/** A restored database, complete and verified, that is about to take its place. */
export const RESTORED_NAME = 'postgres.restored'

/** Begins the names of databases that a restore has put aside. */
export const REPLACED_PREFIX = 'postgres.before-restore-'
