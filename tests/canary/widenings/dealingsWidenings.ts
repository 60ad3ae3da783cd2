import * as findAccessible from '#server/access/findAccessible.ts'
import { ContactNoteModel } from '#server/contacts/contactNoteModel.ts'
import * as ownNotesOf from '#server/contacts/ownNotesOf.ts'
import * as requireGiver from '#server/grants/requireGiver.ts'
import * as answererOf from '#server/inquiries/answererOf.ts'
import * as requireAdministrator from '#server/organisations/requireAdministrator.ts'
import * as grantRules from '#shared/access/rules/grantRules.ts'
import * as mandateRules from '#shared/access/rules/mandateRules.ts'
import * as organisationRules from '#shared/access/rules/organisationRules.ts'
import { instead, type Widening, without } from '../plant.ts'
import { refuses, shows } from '../probes.ts'
import { type Rules, rule } from './rule.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

const ORGANISATION: Rules = { module: organisationRules, name: 'organisationRules' }
const MANDATE: Rules = { module: mandateRules, name: 'mandateRules' }
const GRANT: Rules = { module: grantRules, name: 'grantRules' }
const PEOPLE = ['listContactPersons']

const rules: Widening[] = [
  rule(
    ORGANISATION,
    '10 § opens protected people',
    without('protected', { subject: 'ContactPerson' }),
    shows(['adviser.businessfinland'], PEOPLE),
  ),
  rule(
    ORGANISATION,
    'people whom others recorded are everybody’s',
    without('organisationId', { subject: 'ContactPerson' }),
    shows(['adviser.rovaniemi'], PEOPLE),
  ),
  rule(
    ORGANISATION,
    'how to reach a customer is everybody’s',
    without('organisationId', { subject: 'ContactDetails' }),
    shows(['adviser.private'], ['getContactDetails']),
  ),
  rule(
    ORGANISATION,
    'people whom others recorded may be changed',
    without('organisationId', { action: 'change', subject: 'ContactPerson' }),
    refuses(['adviser.businessfinland'], ['changeContactPerson']),
  ),
  rule(
    GRANT,
    'protected people too',
    without('protected', { subject: 'ContactPerson' }),
    shows(['adviser.employment'], PEOPLE),
  ),
  rule(
    MANDATE,
    'who holds the keys of one customer holds all',
    without('_id', { action: 'grant', subject: 'Customer' }),
    shows(['owner.revontuli'], ['listGrants']),
  ),
]

const filters: Widening[] = [
  {
    place: 'filter',
    what: 'a picker of people asks no rule',
    plant: () =>
      instead(
        findAccessible,
        'findAccessible',
        (original) => (c: Any, a: Any, model: Any, asked: Any) =>
          model.modelName === 'ContactPerson' ? model.find(asked) : original(c, a, model, asked),
      ),
    probe: shows(['adviser.private', 'ministry.tem'], ['findPersons']),
  },
  {
    place: 'filter',
    what: 'names of an organisation’s people are for whoever asks',
    plant: () => instead(requireGiver, 'requireGiver', () => () => undefined),
    probe: shows(['adviser.private'], ['listGrantees']),
  },
  {
    place: 'filter',
    what: 'everybody administers their own organisation',
    plant: () =>
      instead(requireAdministrator, 'requireAdministrator', () => ({ actor }: Any) => ({
        ...{ userId: actor.userId, name: actor.name, organisation: actor.organisation },
        permissions: new Set(actor.permissions),
      })),
    probe: shows(['adviser.lappi'], ['listPeople', 'getPerson']),
  },
  {
    place: 'filter',
    what: 'everybody reads their organisation’s inbox of questions',
    plant: () => instead(answererOf, 'answererOf', () => (actor: Any) => actor.organisation),
    probe: shows(['adviser.lappi'], ['listReceivedInquiries']),
  },
]

const presenters: Widening[] = [
  {
    place: 'presenter',
    what: 'a person is shown with what every organisation has noted of them',
    plant: () =>
      instead(ownNotesOf, 'ownNotesOf', () => async (_context: Any, roles: { _id: string }[]) => {
        const notes = await ContactNoteModel.find().lean()
        const of = (id: string) => notes.filter((note) => note.contactPersonId === id)
        const shown = (id: string) =>
          of(id).map(({ _id, text, at }) => ({ noteId: _id, text, by: '', at: at.toISOString() }))
        return new Map(roles.map(({ _id }) => [_id, { notes: shown(_id), marketing: [] }]))
      }),
    probe: shows(['adviser.finnvera'], PEOPLE),
  },
]

/** Mistakes about people, how customers are reached, grants and questions. */
export const dealingsWidenings: Widening[] = [...rules, ...filters, ...presenters]
