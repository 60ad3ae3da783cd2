import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the products under test answer, one for each worker. */
    productUrls: string[]
  }
}

/** The first start installs an engine, builds the client and fills the demo. */
const READY_WITHIN_MS = 180_000
/** Characters of the product's output that are told when it fails. */
const KEPT_OUTPUT = 10_000
const READY_LINE = /Y-CRM is ready at (\S+)/

const ready = (product: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`Not ready in ${READY_WITHIN_MS} ms:\n${said}`)), READY_WITHIN_MS)
    const onOutput = (chunk: Buffer) => {
      said = (said + chunk).slice(-KEPT_OUTPUT)
      const url = READY_LINE.exec(said)?.[1]
      if (!url) return
      clearTimeout(timer)
      resolve(url)
    }
    product.stdout?.on('data', onOutput)
    product.stderr?.on('data', onOutput)
    product.once('exit', (code, signal) => {
      const why = `The product stopped with ${code ?? signal}:\n${said}`
      // After the ready line nobody waits for this any more: say it where the tests' failures are read.
      if (code !== 0) process.stderr.write(`${why}\n`)
      reject(new Error(why))
    })
  })

type Product = { url: string; stop: () => Promise<void> }

/** The real product as a person starts it, on a data folder of its own. */
const start = async (): Promise<Product> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ycrm-e2e-'))
  const product = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stopped = new Promise((resolve) => product.once('exit', resolve))
  const stop = async () => {
    product.kill('SIGTERM')
    await stopped
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  const url = await ready(product).catch((error: unknown) => stop().then(() => Promise.reject(error)))
  return { url, stop }
}

/** Once before all browser tests: a product for each worker, one after the other. PRODUCT_URL names one that runs already. */
export const setup = async (project: TestProject) => {
  if (process.env.PRODUCT_URL) {
    project.provide('productUrls', [process.env.PRODUCT_URL])
    return undefined
  }
  const products: Product[] = []
  const stop = async () => {
    await Promise.all(products.map((product) => product.stop()))
  }
  try {
    while (products.length < Number(project.config.maxWorkers)) products.push(await start())
  } catch (error) {
    await stop()
    throw error
  }
  project.provide(
    'productUrls',
    products.map(({ url }) => url),
  )
  return stop
}
