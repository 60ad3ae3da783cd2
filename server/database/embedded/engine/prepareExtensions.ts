import { runSql } from './runSql.ts'

/** Makes the extensions. Each is made whole or not at all; a second call makes what is missing. */
export async function prepareExtensions(programs: string, socketDir: string): Promise<void> {
  await runSql(
    programs,
    socketDir,
    `CREATE EXTENSION IF NOT EXISTS documentdb CASCADE;
     CREATE EXTENSION IF NOT EXISTS documentdb_extended_rum;`,
  )
}

/** Brings the extensions in the data to the versions of the engine it runs on now. */
export async function updateExtensions(programs: string, socketDir: string): Promise<void> {
  const names = await runSql(
    programs,
    socketDir,
    `SELECT extname FROM pg_extension JOIN pg_available_extensions ON name = extname
     WHERE extversion <> default_version ORDER BY extname <> 'documentdb_core'`,
  )
  const statements = names
    .split('\n')
    .filter(Boolean)
    .map((name) => `ALTER EXTENSION "${name}" UPDATE;`)
  if (statements.length) await runSql(programs, socketDir, statements.join('\n'))
}
