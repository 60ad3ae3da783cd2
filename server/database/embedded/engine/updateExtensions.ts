import { runSql } from './runSql.ts'

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
