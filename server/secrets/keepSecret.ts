import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * A secret of this installation, in its data directory for its owner alone: made when it is first asked for, the same ever
 * after. Of several processes that begin at once one makes it, and none reads half of it.
 */
export const keepSecret = async (dataDir: string, name: string, make: () => string): Promise<string> => {
  const file = join(dataDir, name)
  await mkdir(dataDir, { recursive: true })
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, make(), { flag: 'wx', mode: 0o600 })
    await link(draft, file)
  } catch (error) {
    if (!isTaken(error)) throw error
  } finally {
    await rm(draft, { force: true })
  }
  return readFile(file, 'utf8')
}
