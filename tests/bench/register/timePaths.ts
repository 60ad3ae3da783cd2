import type { HttpClient } from '../HttpClient.ts'

const WARM_UP = 50

/** Milliseconds of each request, one after another on one connection; the first ones only warm up. */
export const timePaths = async (client: HttpClient, cookie: string, paths: string[]): Promise<number[]> => {
  const times: number[] = []
  for (const path of [...paths.slice(0, WARM_UP), ...paths]) {
    const started = performance.now()
    await client.send({ path, headers: { cookie } })
    times.push(performance.now() - started)
  }
  return times.slice(Math.min(WARM_UP, paths.length))
}
