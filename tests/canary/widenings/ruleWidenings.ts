import { organisationKinds } from '#shared/access/organisationKinds.ts'
import { Permission } from '#shared/access/Permission.ts'
import * as organisationRules from '#shared/access/rules/organisationRules.ts'
import * as permissionsOf from '#shared/access/rules/permissionsOf.ts'
import { instead, type Widening, withClass, without } from '../plant.ts'
import { countsTraces, hides, refuses, shows } from '../probes.ts'
import { type Rules, rule } from './rule.ts'

const ORGANISATION: Rules = { module: organisationRules, name: 'organisationRules' }

const ofKind = (
  kind: keyof typeof organisationKinds,
  what: string,
  given: object,
  probe: Widening['probe'],
): Widening => {
  const ceiling = organisationKinds[kind]
  return {
    place: 'rule',
    what: `organisationKinds: ${what}`,
    plant: () => {
      organisationKinds[kind] = { ...ceiling, ...given }
    },
    uproot: () => {
      organisationKinds[kind] = ceiling
    },
    probe,
  }
}

const EVENTS = ['listEvents']
const STEPS = ['listNextSteps']

/** Rules that open more than law.md does. */
export const ruleWidenings: Widening[] = [
  rule(
    ORGANISATION,
    '10 § over a withholding, events',
    without('withheld', { subject: 'Event' }),
    shows(['adviser.finnvera'], EVENTS),
  ),
  rule(
    ORGANISATION,
    '10 § over a withholding, next steps',
    without('withheld', { subject: 'NextStep' }),
    shows(['adviser.businessfinland'], STEPS),
  ),
  rule(
    ORGANISATION,
    '10 § opens working notes',
    withClass('own', { subject: 'Event' }),
    shows(['adviser.finnvera'], EVENTS),
  ),
  rule(
    ORGANISATION,
    '10 § opens next steps of working notes',
    withClass('own', { subject: 'NextStep' }),
    shows(['adviser.finnvera'], STEPS),
  ),
  rule(
    ORGANISATION,
    '10 § opens the customer’s own',
    withClass('plan', { subject: 'Event' }),
    shows(['adviser.finnvera'], EVENTS),
  ),
  rule(ORGANISATION, '10 § opens state aid', withClass('aid', { subject: 'Event' }), shows(['lead.keha'], EVENTS)),
  rule(
    ORGANISATION,
    '10 § traces state aid',
    withClass('aid', { action: 'trace', subject: 'Event' }),
    countsTraces(['lead.keha']),
  ),
  rule(
    ORGANISATION,
    '7 a § opens more than aid',
    (_a, subject, c) => (subject === 'Event' && c.class === 'aid' ? { withheld: null } : null),
    shows(['adviser.employment'], EVENTS),
  ),
  rule(
    ORGANISATION,
    'own records are everybody’s, events',
    without('organisationId', { subject: 'Event' }),
    shows(['adviser.private'], EVENTS),
  ),
  rule(
    ORGANISATION,
    'own records are everybody’s, next steps',
    without('organisationId', { subject: 'NextStep' }),
    shows(['adviser.second'], STEPS),
  ),
  rule(
    ORGANISATION,
    'founders are found by all who serve',
    without('metBy', { subject: 'Customer' }),
    shows(['adviser.rovaniemi'], ['getCustomerAccess']),
  ),
  rule(
    ORGANISATION,
    'a contact is logged with any founder',
    without('metBy', { action: 'log', subject: 'Customer' }),
    hides(['adviser.rovaniemi'], ['logContact']),
  ),
  rule(
    ORGANISATION,
    'others’ contacts may be corrected',
    without('organisationId', { action: 'correct', subject: 'Event' }),
    refuses(['adviser.businessfinland'], ['correctContact']),
  ),
  rule(
    ORGANISATION,
    'others’ next steps may be changed',
    without('organisationId', { action: 'change', subject: 'NextStep' }),
    refuses(['adviser.businessfinland'], ['changeNextStep']),
  ),
  ofKind(
    'municipality',
    'municipalities on the section 10 list',
    { section10: true },
    shows(['adviser.rovaniemi'], EVENTS),
  ),
  ofKind(
    'privateProvider',
    'private providers on the section 10 list',
    { section10: true },
    shows(['adviser.private'], EVENTS),
  ),
  ofKind(
    'employmentAuthority',
    'employment authorities on the section 10 list',
    { section10: true },
    shows(['adviser.employment'], STEPS),
  ),
  ofKind(
    'newEnterpriseAgency',
    'new enterprise agencies see aid',
    { seesAid: true },
    shows(['adviser.newenterprise'], EVENTS),
  ),
  ofKind('keha', 'the telephone service sees aid', { seesAid: true }, shows(['lead.keha'], EVENTS)),
  {
    place: 'rule',
    what: 'permissionsOf: every role holds every permission of its kind',
    plant: () =>
      instead(
        permissionsOf,
        'permissionsOf',
        () => (actor: { organisation: object | null }) => new Set(actor.organisation ? Permission.options : []),
      ),
    probe: shows(['admin.lappi', 'platform.manager', 'ministry.tem'], EVENTS),
  },
]
