import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Making missing indexes on data of another version is the longest that a start may take (milliseconds). */
const LIMIT = 180_000

export type Product = { baseUrl: string; stop(): Promise<void> }

/** Start the product as in production, by its own main, on a free port; resolves at its ready line. */
export const startProduct = async (dataDir: string): Promise<Product> => {
  const product = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => product.once('exit', resolve))
  const baseUrl = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The product was not ready in ${LIMIT} ms`)), LIMIT)
    createInterface({ input: product.stdout }).on('line', (line) => {
      const url = /Y-CRM is ready at (\S+)/.exec(line)?.[1]
      if (!url) return
      clearTimeout(timer)
      resolve(url)
    })
    void ended.then((code) => reject(new Error(`The product ended with ${code} before it was ready`)))
  })
  return {
    baseUrl,
    async stop() {
      product.kill('SIGINT')
      await ended
    },
  }
}
