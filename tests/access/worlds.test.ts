import fc from 'fast-check'
import mongoose, { type Model, Schema } from 'mongoose'
import { describe, expect, test } from 'vitest'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { openedTo } from '#server/customers/openedTo.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import type { Action, Subject } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import { openDatabase } from '../support/openDatabase.ts'
import { anyWorld, type Stored } from './randomWorld.ts'

await openDatabase()

/** Random worlds in all; each asks 12 people about every kind of record, by every action. */
const WORLDS = 12
/** Of the records of a world, as many as a customer has agreed to let go with a hand-off. */
const AGREED = 30

// Kinds of record whose features have collections of their own, or will: here by the names that the rules know them by.
// biome-ignore lint/correctness/useHookAtTopLevel: no hook, mongoose's connection to another database
const apart = mongoose.connection.useDb(`${mongoose.connection.name}_apart`)
const apartModel = (name: Subject): Model<Stored> =>
  apart.model<Stored>(
    name,
    new Schema({ _id: String }, { strict: false, strictQuery: false, versionKey: false }) as never,
  )

const MODELS: [Subject, Model<Stored>, Action[]][] = [
  ['Event', EventModel as unknown as Model<Stored>, ['read', 'trace', 'correct', 'withhold']],
  ['NextStep', NextStepModel as unknown as Model<Stored>, ['read', 'change']],
  ['Customer', CustomerModel as unknown as Model<Stored>, ['read', 'log', 'open', 'grant', 'export']],
  ['Matter', apartModel('Matter'), ['read', 'handle', 'write', 'answer']],
  ['HandOff', apartModel('HandOff'), ['read', 'handle', 'receive', 'answer']],
  ['Message', apartModel('Message'), ['read']],
  ['Document', apartModel('Document'), ['read', 'comment', 'edit', 'change']],
  ['PlanPart', apartModel('PlanPart'), ['read', 'comment', 'edit']],
  ['ContactPerson', apartModel('ContactPerson'), ['read', 'change']],
  ['ContactDetails', apartModel('ContactDetails'), ['read', 'change']],
]

const idsOf = (found: { _id: unknown }[]) => found.map(({ _id }) => String(_id)).sort()

const store = async (model: Model<Stored>, type: Subject, records: Stored[]) => {
  await model.collection.deleteMany({})
  const place = (record: Stored, index: number) =>
    type === 'Event'
      ? { ...record, chain: { index } }
      : type === 'Customer'
        ? { ...record, businessId: record._id }
        : record
  await model.collection.insertMany(records.map(place) as never[])
}

describe('in random worlds of organisations, roles, teams, grants, mandates, founders, merges and times', () => {
  test.each(MODELS)(
    'the query finds exactly the %ss that the rules open one by one',
    async (type, model, actions) => {
      await fc.assert(
        fc.asyncProperty(anyWorld, async ({ customers, records, askers }) => {
          const stored = type === 'Customer' ? customers : records
          await store(model, type, stored)
          for (const { actor, now } of askers) {
            // As where a packet is read: the customer has agreed to some of the records.
            const agreed = { recordIds: stored.slice(0, AGREED).map(({ _id }) => _id) }
            const opened = customers.map((customer) => ({
              ...openedTo(actor, customer as unknown as Customer, now),
              agreed,
            }))
            const ability = abilityOf(actor, opened, now)
            for (const action of actions) {
              const found = await findAccessible({ ability }, action, model, {}).lean<Stored[]>()
              const expected = stored.filter((record) => basesFor(ability, action, type, record).length > 0)
              expect({ action, actor, now, found: idsOf(found) }).toEqual({
                action,
                actor,
                now,
                found: idsOf(expected),
              })
            }
          }
        }),
        { numRuns: WORLDS, endOnFailure: true },
      )
    },
    60_000,
  )

  test('the record of a customer and the rule that lists customers agree on which grants hold, to the millisecond', () => {
    fc.assert(
      fc.property(anyWorld, ({ customers, askers }) => {
        for (const { actor, now } of askers) {
          const ability = abilityOf(actor, [], now)
          const reads = actor.organisation ? permissionsOf(actor).has('events.read') : !actor.actsFor
          for (const customer of customers) {
            const holds = openedTo(actor, customer as unknown as Customer, now).grants.length > 0
            const listed = basesFor(ability, 'read', 'Customer', customer).includes('grant')
            expect(listed).toBe(reads && holds)
          }
        }
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('a later moment never opens what has ended, nor an earlier one what has not begun', () => {
    fc.assert(
      fc.property(anyWorld, ({ customers, records, askers }) => {
        for (const { actor, now } of askers) {
          for (const customer of customers) {
            const { grants } = openedTo(actor, customer as unknown as Customer, now)
            const standing = (customer.grants as { from: string; until: string }[]).filter(
              ({ from, until }) => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until),
            )
            expect(grants.length).toBeLessThanOrEqual(standing.length)
          }
          const nothing = abilityOf(actor, [], now)
          const opened = abilityOf(
            actor,
            customers.map(
              (one) =>
                ({
                  ...openedTo(actor, one as unknown as Customer, now),
                  unmet: undefined,
                }) as unknown as OpenedCustomer,
            ),
            now,
          )
          // What is opened only adds; a founder's time, closed to who had not met them, apart.
          for (const record of records)
            for (const basis of basesFor(nothing, 'read', 'Event', record))
              expect(basesFor(opened, 'read', 'Event', record)).toContain(basis)
        }
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })
})
