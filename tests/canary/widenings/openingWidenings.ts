import * as breakGlassRules from '#shared/access/rules/breakGlassRules.ts'
import * as grantRules from '#shared/access/rules/grantRules.ts'
import * as mandateRules from '#shared/access/rules/mandateRules.ts'
import * as matterRules from '#shared/access/rules/matterRules.ts'
import * as publicRules from '#shared/access/rules/publicRules.ts'
import { type Widening, withClass, without } from '../plant.ts'
import { shows } from '../probes.ts'
import { type Rules, rule } from './rule.ts'

const MANDATE: Rules = { module: mandateRules, name: 'mandateRules' }
const GRANT: Rules = { module: grantRules, name: 'grantRules' }
const MATTER: Rules = { module: matterRules, name: 'matterRules' }
const GLASS: Rules = { module: breakGlassRules, name: 'breakGlassRules' }
const PUBLIC: Rules = { module: publicRules, name: 'publicRules' }

const EVENTS = ['listEvents']
const STEPS = ['listNextSteps']
const isAll = (of: string) => (_action: string, subject: string) => (subject === of ? { _id: { $exists: true } } : null)

/** Rules of mandates, grants, matters, break-glass and of what is public, that open more than law.md does. */
export const openingWidenings: Widening[] = [
  rule(
    MANDATE,
    'an accountant sees person data',
    withClass('person', { subject: 'Event' }),
    shows(['accountant.revontuli'], EVENTS),
  ),
  rule(
    MANDATE,
    'an accountant sees the customer’s own',
    withClass('plan', { subject: 'Event' }),
    shows(['accountant.revontuli'], EVENTS),
  ),
  rule(
    MANDATE,
    'customers see organisations’ working notes',
    withClass('own', { subject: 'Event' }),
    shows(['owner.revontuli'], EVENTS),
  ),
  rule(
    MANDATE,
    'customers see next steps of working notes',
    withClass('own', { subject: 'NextStep' }),
    shows(['owner.revontuli'], STEPS),
  ),
  rule(
    MANDATE,
    'what is delayed comes at once',
    without('delayed', { subject: 'Event' }),
    shows(['owner.revontuli'], EVENTS),
  ),
  rule(
    MANDATE,
    'what is delayed comes at once, its date is not looked at',
    without('delayed.until', { subject: 'Event' }),
    shows(['accountant.revontuli'], EVENTS),
  ),
  rule(
    MANDATE,
    'a mandate for one is a mandate for all',
    isAll('Customer'),
    shows(['owner.revontuli'], ['getCustomerAccess']),
  ),
  rule(GRANT, 'over a withholding', without('withheld', { subject: 'Event' }), shows(['adviser.employment'], EVENTS)),
  rule(
    GRANT,
    'next steps over a withholding',
    without('withheld', { subject: 'NextStep' }),
    shows(['guest.invited'], STEPS),
  ),
  rule(GRANT, 'over a delay', without('delayed', { subject: 'Event' }), shows(['guest.invited'], EVENTS)),
  rule(GRANT, 'working notes too', withClass('own', { subject: 'Event' }), shows(['guest.invited'], EVENTS)),
  rule(GRANT, 'the customer’s own too', withClass('plan', { subject: 'Event' }), shows(['adviser.employment'], EVENTS)),
  rule(GRANT, 'of every class', without('class', { subject: 'Event' }), shows(['adviser.employment'], EVENTS)),
  rule(
    GRANT,
    'every customer is granted',
    isAll('Customer'),
    shows(['guest.invited', 'adviser.private'], ['getCustomerAccess']),
  ),
  rule(
    MATTER,
    'the whole customer, not the matter',
    without('matterId', { subject: 'Event' }),
    shows(['adviser.rovaniemi'], EVENTS),
  ),
  rule(MATTER, 'over a withholding', without('withheld', { subject: 'Event' }), shows(['adviser.rovaniemi'], EVENTS)),
  rule(
    MATTER,
    'next steps outside the matter',
    without('matterId', { subject: 'NextStep' }),
    shows(['adviser.rovaniemi'], STEPS),
  ),
  rule(GLASS, 'opens working notes', withClass('own', { subject: 'Event' }), shows(['phone.keha'], EVENTS)),
  rule(GLASS, 'opens the customer’s own', withClass('plan', { subject: 'Event' }), shows(['phone.keha'], EVENTS)),
  rule(GLASS, 'opens every customer', without('customerId', { subject: 'Event' }), shows(['phone.keha'], EVENTS)),
  rule(
    GLASS,
    'opens every customer’s next steps',
    without('customerId', { subject: 'NextStep' }),
    shows(['phone.keha'], STEPS),
  ),
  rule(PUBLIC, 'every class is public', without('class', { subject: 'Event' }), shows(['ministry.tem'], EVENTS)),
  rule(
    PUBLIC,
    'service data is public',
    (_a, subject) => (subject === 'Event' ? { class: 'service', withheld: null } : null),
    shows(['platform.manager'], EVENTS),
  ),
  rule(
    PUBLIC,
    'founders are public',
    without('kind', { subject: 'Customer' }),
    shows(['admin.lappi'], ['getCustomerAccess']),
  ),
]
