import * as findAccessible from '#server/access/findAccessible.ts'
import * as getAccessible from '#server/access/getAccessible.ts'
import * as findCustomer from '#server/customers/findCustomer.ts'
import * as getAccessibleCustomer from '#server/customers/getAccessibleCustomer.ts'
import * as ofCustomer from '#server/customers/ofCustomer.ts'
import * as openCustomer from '#server/customers/openCustomer.ts'
import * as openedTo from '#server/customers/openedTo.ts'
import * as recordIdsOf from '#server/customers/recordIdsOf.ts'
import * as timelineFilter from '#server/events/timelineFilter.ts'
import { Refusal } from '#server/http/Refusal.ts'
import * as actorKeys from '#shared/access/actorKeys.ts'
import * as basesFor from '#shared/access/basesFor.ts'
import { instead, type Widening } from '../plant.ts'
import { type Probe, refuses, refusesCrossed, shows } from '../probes.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

const filter = (what: string, plant: () => void, probe: Probe): Widening => ({ place: 'filter', what, plant, probe })

/** Mistakes in what the product asks before it reads or writes. */
export const filterWidenings: Widening[] = [
  filter(
    'findAccessible asks no rule',
    () =>
      instead(findAccessible, 'findAccessible', () => (_c: Any, _a: Any, model: Any, asked: Any) => model.find(asked)),
    shows(['adviser.private'], ['listEvents']),
  ),
  filter(
    'findAccessible asks the rules of another action',
    () =>
      instead(
        findAccessible,
        'findAccessible',
        (original) => (c: Any, _a: Any, model: Any, asked: Any) => original(c, 'trace', model, asked),
      ),
    shows(['adviser.finnvera'], ['listEvents']),
  ),
  filter(
    'findAccessible joins rules and question by or',
    () =>
      instead(
        findAccessible,
        'findAccessible',
        (original) => (c: Any, a: Any, model: Any, asked: Any) =>
          model.find({ $or: [original(c, a, model, asked).getFilter(), asked] }),
      ),
    shows(['adviser.rovaniemi'], ['listNextSteps']),
  ),
  filter(
    'getAccessibleCustomer takes everybody for a viewer',
    () =>
      instead(getAccessibleCustomer, 'getAccessibleCustomer', () => async (context: Any, _action: Any, id: string) => {
        const customer = await findCustomer.findCustomer(id)
        if (!customer) throw new Refusal('customer.not_found')
        openCustomer.openCustomer(context, customer)
        return customer
      }),
    shows(['adviser.private', 'founder'], ['getCustomerAccess']),
  ),
  filter(
    'getAccessible takes everybody for an author',
    () =>
      instead(
        getAccessible,
        'getAccessible',
        () => (_c: Any, _a: Any, model: Any, id: string) => model.findById(id).lean(),
      ),
    refuses(['adviser.businessfinland'], ['changeNextStep']),
  ),
  filter(
    'the timeline forgets whose it is',
    () => instead(timelineFilter, 'timelineFilter', () => () => ({ erased: null })),
    shows(['guest.invited', 'adviser.finnvera'], ['listEvents']),
  ),
  filter(
    'ofCustomer means any customer',
    () => instead(ofCustomer, 'ofCustomer', () => () => ({ $exists: true })),
    shows(['adviser.finnvera'], ['listNextSteps']),
  ),
  filter(
    'every record is of the customer in the path',
    () => instead(recordIdsOf, 'recordIdsOf', () => () => ({ includes: () => true, length: 1 })),
    refusesCrossed('adviser.lappi', 'correctContact'),
  ),
  filter(
    'ended grants still hold',
    () =>
      instead(
        openedTo,
        'openedTo',
        (original) => (actor: Any, customer: Any) => original(actor, customer, new Date(Date.now() - 5_400_000)),
      ),
    shows(['adviser.second'], ['listEvents']),
  ),
  filter(
    'grants hold before they begin',
    () =>
      instead(
        openedTo,
        'openedTo',
        (original) => (actor: Any, customer: Any) => original(actor, customer, new Date(Date.now() + 172_800_000)),
      ),
    shows(['adviser.private'], ['listEvents']),
  ),
  filter(
    'a grant to one person is one to the organisation',
    () =>
      instead(actorKeys, 'actorKeys', (original) => (actor: Any) => [
        ...original(actor),
        `${actor.organisation?.id}:usr_somebodyelse00000000`,
      ]),
    shows(['adviser.rovaniemi'], ['listEvents']),
  ),
  filter(
    'every matter is every organisation’s',
    () =>
      instead(openedTo, 'openedTo', (original) => (actor: Any, customer: Any) => ({
        ...original(actor, customer),
        matterIds: (customer.matters ?? []).map(({ matterId }: Any) => matterId),
      })),
    shows(['adviser.employment', 'adviser.rovaniemi'], ['listEvents']),
  ),
  filter(
    'basesFor asks the type, not the record',
    () =>
      instead(
        basesFor,
        'basesFor',
        () => (ability: Any, action: Any, type: Any) =>
          ability.possibleRulesFor(action, type).map((rule: Any) => rule.reason),
      ),
    refuses(['adviser.businessfinland'], ['changeNextStep']),
  ),
  filter(
    '10 § reaches the time when a company was a founder',
    () =>
      instead(openedTo, 'openedTo', (original) => (actor: Any, customer: Any) => ({
        ...original(actor, customer),
        unmet: undefined,
      })),
    shows(['adviser.finnvera', 'phone.keha'], ['listEvents', 'listNextSteps']),
  ),
]
