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
