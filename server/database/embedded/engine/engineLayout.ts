import { join } from 'node:path'
import type { EnginePlatform } from './enginePlatform.ts'

/** PostgreSQL's major version: data of one can't be opened by another. */
export const POSTGRES_MAJOR = '18'

/** Packages the engine is made of; the libraries they load are derived from what their files need. */
export const ROOT_PACKAGES = [
  `postgresql-${POSTGRES_MAJOR}`,
  `postgresql-client-${POSTGRES_MAJOR}`,
  `postgresql-${POSTGRES_MAJOR}-cron`,
  `postgresql-${POSTGRES_MAJOR}-documentdb`,
  `postgresql-${POSTGRES_MAJOR}-pgvector`,
  `postgresql-${POSTGRES_MAJOR}-postgis-3`,
  `postgresql-${POSTGRES_MAJOR}-postgis-3-scripts`,
  `postgresql-${POSTGRES_MAJOR}-rum`,
]

/** The programs we run or an operator needs; the rest is not kept. pg_dump is left out: its dumps can't be restored. */
export const ENGINE_PROGRAMS = [
  'postgres',
  'initdb',
  'psql',
  'pg_amcheck',
  'pg_basebackup',
  'pg_checksums',
  'pg_controldata',
  'pg_verifybackup',
  'pg_waldump',
]

/** The modules the server loads, without `.so`. */
export const ENGINE_MODULES = [
  'amcheck',
  'dict_snowball',
  'libpqwalreceiver',
  'pg_cron',
  'pg_documentdb',
  'pg_documentdb_core',
  'pg_documentdb_extended_rum',
  'pg_documentdb_extended_rum_core',
  'pg_documentdb_extended_rum_core_builtin_rmgr',
  'plpgsql',
  'postgis-3',
  'rum',
  'tsm_system_rows',
  'vector',
]

/** Folders of an engine unpacked at `prefix`. */
export function engineLayout(prefix: string, platform: EnginePlatform) {
  const postgres = join(prefix, 'usr/lib/postgresql', POSTGRES_MAJOR)
  return {
    programs: join(postgres, 'bin'),
    modules: join(postgres, 'lib'),
    libraries: join(prefix, 'usr/lib', platform.triplet),
    extensions: join(prefix, 'usr/share/postgresql', POSTGRES_MAJOR, 'extension'),
  }
}
