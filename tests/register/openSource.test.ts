import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { writeRegister } from '#seed/register/writeRegister.ts'
import type { BadObject } from '#server/register/import/BadObject.ts'
import { downloadRegister } from '#server/register/import/downloadRegister.ts'
import { openSource } from '#server/register/import/openSource.ts'
import { readObjects } from '#server/register/import/readObjects.ts'

const folder = await mkdtemp(join(tmpdir(), 'sources-'))
afterAll(() => rm(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const COMPANIES = 2_000
await writeRegister(at('whole.zip'), generateRegister({ companies: COMPANIES }))
const whole = await readFile(at('whole.zip'))

/** How many companies a file gives, and what is told of the rest. */
const read = async (path: string) => {
  const bad: BadObject[] = []
  let companies = 0
  const { chunks } = await openSource(path)
  for await (const objects of readObjects(chunks, (object) => bad.push(object))) companies += objects.length
  return { companies, bad }
}

const zipOf = async (name: string, files: Record<string, Readable>) => {
  const zip = new ZipFile()
  for (const [entry, content] of Object.entries(files)) zip.addReadStream(content, entry)
  zip.end()
  await writeFile(at(name), zip.outputStream as unknown as Readable)
  return at(name)
}
const text = (content: string) => Readable.from([content])

describe('a zip', () => {
  test('is read whole', async () => {
    expect(await read(at('whole.zip'))).toEqual({ companies: COMPANIES, bad: [] })
  })

  test('is known by its bytes, not its name', async () => {
    await writeFile(at('named-otherwise.json'), whole)
    expect((await read(at('named-otherwise.json'))).companies).toBe(COMPANIES)
  })

  test.each([0.2, 0.5, 0.9, 0.999])('cut off at %f of its length is told as such', async (share) => {
    await writeFile(at('cut.zip'), whole.subarray(0, Math.floor(whole.length * share)))
    await expect(read(at('cut.zip'))).rejects.toThrow(/broken or cut-off zip .* fetch the file anew/)
  })

  test('with spoilt contents is told as such', async () => {
    const spoilt = Buffer.from(whole)
    spoilt.fill(0x55, whole.length / 2, whole.length / 2 + 2000)
    await writeFile(at('spoilt.zip'), spoilt)
    await expect(read(at('spoilt.zip'))).rejects.toThrow('broken or cut-off zip')
  })

  test('that holds no JSON, or several, is told as such', async () => {
    await expect(read(await zipOf('none.zip', { 'a.txt': text('x') }))).rejects.toThrow('holds 0 JSON files')
    await expect(read(await zipOf('two.zip', { 'a.json': text('[]'), 'b.json': text('[]') }))).rejects.toThrow(
      'holds 2 JSON files',
    )
  })

  test('that expands without end is refused, in bounded memory', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ')
    const bomb = Readable.from(
      (function* () {
        for (let count = 0; count < 400; count++) yield megabyte
      })(),
    )
    const path = await zipOf('bomb.zip', { 'all_companies.json': bomb })
    await expect(read(path)).rejects.toThrow(/expands from \d+ to more than \d+ bytes, as no register does/)
    expect(process.memoryUsage().rss).toBeLessThan(1024 ** 3)
  })
})

test('a JSON file with one broken object in the middle gives all others', async () => {
  const objects = [...generateRegister({ companies: 100 })].map((company) => JSON.stringify(company))
  objects[50] = (objects[50] as string).slice(0, -20)
  await writeFile(at('broken.json'), `[${objects.join(',')}]`)
  const { companies, bad } = await read(at('broken.json'))
  expect([companies, bad.length, bad[0]?.object]).toEqual([99, 1, 51])
})

test('what is no file of the register is told as such', async () => {
  await expect(openSource(at('absent.json'))).rejects.toThrow("can't be read (ENOENT)")
  await mkdir(at('folder'))
  await expect(openSource(at('folder'))).rejects.toThrow('is not a file')
  await writeFile(at('page.html'), '<html><body>Service unavailable</body></html>')
  const { companies, bad } = await read(at('page.html'))
  expect([companies, bad.length]).toEqual([0, 1])
  await writeFile(at('empty.json'), '')
  expect(await read(at('empty.json'))).toEqual({ companies: 0, bad: [] })
})

describe('a download', () => {
  const serving = async (listener: RequestListener, work: (url: string) => Promise<void>) => {
    const server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    try {
      await work(`http://localhost:${(server.address() as AddressInfo).port}/all_companies`)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }
  const path = at('downloaded.zip')

  test('comes whole', () =>
    serving(
      (_request, response) => response.writeHead(200, { 'content-length': whole.length }).end(whole),
      async (url) => {
        await downloadRegister({ url, path })
        expect((await read(path)).companies).toBe(COMPANIES)
      },
    ))

  test('that breaks off is told as such', () =>
    serving(
      (_request, response) => {
        response.writeHead(200, { 'content-length': whole.length })
        response.write(whole.subarray(0, 1000), () => response.destroy())
      },
      async (url) => {
        await expect(downloadRegister({ url, path })).rejects.toThrow('did not come whole')
      },
    ))

  test('that is refused says what the register answered', () =>
    serving(
      (request, response) => response.writeHead(request.url?.includes('all') ? 429 : 500).end(),
      async (url) => {
        await expect(downloadRegister({ url, path })).rejects.toThrow('too many requests')
        await expect(downloadRegister({ url: new URL('/', url).href, path })).rejects.toThrow('answered 500')
      },
    ))

  test('from where nobody answers is told as such', async () => {
    await expect(downloadRegister({ url: 'http://localhost:9/all', path })).rejects.toThrow('did not come whole')
  })
})
