import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { dueOrderOf } from './dueOrderOf.ts'
import { NextStepModel, type NextStepRecord } from './nextStepModel.ts'

type Agreed = Pick<NextStepRecord, 'customerId' | 'eventId' | 'class' | 'withheld' | 'text' | 'dueOn' | 'matterId'>

/** Open a next step that was agreed in a contact; who logs it is responsible. Part of the contact's transaction and its event. */
export const addNextStep = async ({ actor }: Pick<Context, 'actor'>, agreed: Agreed) => {
  const step: NextStepRecord = {
    ...agreed,
    _id: newId('nxt'),
    organisationId: actor.organisation?.id ?? null,
    responsible: { userId: actor.userId, name: actor.name },
    dueOrder: dueOrderOf(agreed.dueOn),
    agreedAt: new Date(),
    state: 'open',
    version: 1,
  }
  await insertDocuments(NextStepModel, [step])
  return { nextStepId: step._id, text: step.text, dueOn: step.dueOn }
}
