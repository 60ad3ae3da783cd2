import { spawn } from 'node:child_process'
import { once } from 'node:events'
import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { ContactPersonModel } from '#server/contacts/contactPersonModel.ts'
import { PersonModel } from '#server/contacts/personModel.ts'
import { insertFounder } from '#server/customers/insertFounder.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { recordEvents } from '#server/events/recordEvents.ts'
import { logInDatabase } from '#server/events/verifying/logInDatabase.ts'
import { verifyLog } from '#server/events/verifying/verifyLog.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import { runRetention } from '#server/retention/runRetention.ts'
import { yearsBefore } from '#server/retention/yearsBefore.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

import.meta.glob('../../server/**/*Model.ts', { eager: true })
const { connection } = await openDatabase()
const uri = (connection as unknown as { _connectionString: string })._connectionString
const EVENTS = 40
/** A process of its own has to start, on a machine that may be busy (milliseconds). */
const PATIENCE = 60_000
const LATER = new Date(yearsBefore(new Date(), -6).getTime())
const left = () => EventModel.countDocuments({ erased: null, 'fact.type': 'contact.logged' })
const contact = (customerId: string, subject: string) => ({
  customerId,
  class: 'person' as const,
  fact: {
    type: 'contact.logged' as const,
    content: {
      ...{ channel: 'call' as const, subject, text: 'Kaisa Kanari', topics: [], who: ['Kaisa Kanari'] },
      ...{ organisationIds: [], nextStep: null },
    },
  },
})

test(
  'a run that is killed in the middle is finished by the next one, and every chain stays whole',
  async () => {
    const founder = await insertFounder({ name: 'Kaisa Kanari', userId: null, metBy: [newId('org')] })
    const other = newId('cus')
    for (const customerId of [founder._id, other])
      for (let done = 0; done < EVENTS; done += 20)
        await inTransaction(() =>
          recordEvents(
            null,
            Array.from({ length: 20 }, (_, at) => contact(customerId, `Kanari ${done + at}`)),
          ),
        )
    while ((await placeEvents()) > 0);

    const child = spawn(process.execPath, ['tests/retention/retainInProcess.ts', uri, LATER.toISOString()], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const errors: string[] = []
    child.stderr.on('data', (part) => errors.push(String(part)))
    await expect.poll(left, { timeout: PATIENCE / 2, interval: 20 }).toBeLessThan(2 * EVENTS)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(errors).toEqual([])
    expect(await left()).toBeGreaterThan(0)

    await runRetention(LATER)
    expect(await left()).toBe(0)
    while ((await placeEvents()) > 0);
    const { findings, erased } = await verifyLog(await logInDatabase())
    expect(findings).toEqual([])
    expect(erased.get('section9')).toBe(2 * EVENTS)
    const collections = (await mongoose.connection.db?.listCollections().toArray()) ?? []
    const all = await Promise.all(collections.map(({ name }) => mongoose.connection.collection(name).find().toArray()))
    expect(JSON.stringify(all)).not.toMatch(/kanari/i)
    for (const model of [ContactPersonModel, PersonModel, ReadLogModel, NextStepModel])
      expect(await (model as typeof mongoose.Model).countDocuments({})).toBe(0)
  },
  PATIENCE,
)
