import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { JobLeaseModel } from '#server/jobs/jobLeaseModel.ts'
import { runDueJob } from '#server/jobs/runDueJob.ts'
import { startJobs } from '#server/jobs/startJobs.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

await openDatabase()
const MINUTE = 60_000
let runs = 0
const job = (run: () => Promise<void> = async () => {}) => ({
  name: 'test',
  every: MINUTE,
  run: async () => {
    runs += 1
    await run()
  },
})
const lease = () => JobLeaseModel.findById('test').lean()
const inFuture = (milliseconds: number) => new Date(Date.now() + milliseconds)
/** A promise that the test itself lets go on. */
const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

beforeEach(async () => {
  runs = 0
  await JobLeaseModel.deleteMany({})
})

describe('a job', () => {
  test('that has never run is due, and then after its rest', async () => {
    expect(await runDueJob(job(), 'a')).toBe(true)
    expect(await runDueJob(job(), 'a')).toBe(false)
    expect(await runDueJob(job(), 'a', inFuture(MINUTE / 2))).toBe(false)
    expect(await runDueJob(job(), 'a', inFuture(MINUTE + 1000))).toBe(true)
    expect(runs).toBe(2)
  })

  test('rests from the end of a run, not from its beginning', async () => {
    await runDueJob(
      job(() => wait(300)),
      'a',
    )
    const { dueAt, lastRunAt } = (await lease()) ?? {}
    expect((dueAt?.getTime() ?? 0) - (lastRunAt?.getTime() ?? 0)).toBe(MINUTE)
  })

  test('runs for one holder at a time', async () => {
    const { opened, open } = gate()
    const first = runDueJob(
      job(() => opened),
      'a',
    )
    await expect.poll(() => runs).toBe(1)
    expect(await runDueJob(job(), 'b')).toBe(false)
    open()
    expect(await first).toBe(true)
    expect(runs).toBe(1)
  })

  test('begun by several at once runs once', async () => {
    const holders = ['a', 'b', 'c', 'd']
    const ran = await Promise.all(holders.map((holder) => runDueJob(job(), holder).catch(() => false)))
    expect(ran.filter(Boolean)).toHaveLength(1)
    expect(runs).toBe(1)
  })

  test('of a process that died is taken over when its lease ends, not before', async () => {
    await runDueJob(job(), 'a')
    const died = { holder: 'dead', leasedUntil: inFuture(MINUTE), dueAt: new Date(0) }
    await JobLeaseModel.updateOne({ _id: 'test' }, { $set: died })
    expect(await runDueJob(job(), 'b')).toBe(false)
    expect(await runDueJob(job(), 'b', inFuture(MINUTE + 1))).toBe(true)
  })

  test('that has been taken over meanwhile leaves the lease to its new holder', async () => {
    const { opened, open } = gate()
    const slow = runDueJob(
      job(() => opened),
      'slow',
    )
    await expect.poll(() => runs).toBe(1)
    await JobLeaseModel.updateOne({ _id: 'test' }, { $set: { holder: 'other', leasedUntil: inFuture(MINUTE) } })
    open()
    await slow
    expect((await lease())?.holder).toBe('other')
  })

  test('that fails says so, keeps the kind of failure and comes again after its rest', async () => {
    const failing = job(() => Promise.reject(new TypeError('secret of a customer')))
    await expect(runDueJob(failing, 'a')).rejects.toThrow(TypeError)
    expect(await lease()).toMatchObject({ lastFailure: 'TypeError', holder: null })
    expect(await runDueJob(job(), 'a')).toBe(false)
    expect(await runDueJob(job(), 'a', inFuture(MINUTE + 1000))).toBe(true)
    expect((await lease())?.lastFailure).toBeNull()
  })

  test('that runs long keeps its lease', async () => {
    const { opened, open } = gate()
    const renewing = { lease: 900, renew: 200 }
    const long = runDueJob(
      job(() => opened),
      'a',
      new Date(),
      renewing,
    )
    await expect.poll(() => runs).toBe(1)
    await wait(1_500)
    expect(await runDueJob(job(), 'b', new Date(), renewing)).toBe(false)
    open()
    await long
    expect(runs).toBe(1)
  })
})

describe('the clock', () => {
  test('runs what is due, tells of failures, goes on and stops', async () => {
    const failures: string[] = []
    const bad = { ...job(() => Promise.reject(new Error('x'))), name: 'bad' }
    const good = { ...job(), name: 'good' }
    const jobs = startJobs([bad, good], (name) => failures.push(name))
    await expect.poll(() => runs).toBe(2)
    await jobs.stop()
    expect(failures).toEqual(['bad'])
    expect((await JobLeaseModel.findById('good').lean())?.holder).toBeNull()
  })

  test('of two processes runs each job once', async () => {
    const clocks = [startJobs([job()], () => {}), startJobs([job()], () => {})]
    await expect.poll(() => runs).toBe(1)
    await wait(1_200)
    await Promise.all(clocks.map((clock) => clock.stop()))
    expect(runs).toBe(1)
  })
})
