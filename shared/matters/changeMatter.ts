import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { Withholding } from '#shared/events/Withholding.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Matter } from './Matter.ts'
import { MatterFields } from './MatterFields.ts'

export const changeMatter = defineEndpoint({
  method: 'patch',
  path: '/api/matters/:matterId',
  summary: 'Change what a matter of your own organisation is about, who has it, and by when',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ matterId: MatterId }),
  body: MatterFields.partial().extend({
    serviceId: ServiceId.nullable().optional(),
    teamId: TeamId.nullable().optional(),
    /** To take it oneself needs no more than handling; to give it to another, `matters.assign`. */
    responsibleId: UserId.nullable().optional(),
    dueOn: z.iso.date().nullable().optional(),
    /** 6 §: kept from sharing under 10 §; for who may withhold. */
    withheld: Withholding.nullable().optional(),
  }),
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'matter.not_found',
    'access.denied',
    'matter.other_organisation',
    'matter.ended',
    'matter.for_nobody',
    'matter.may_not_assign',
    'matter.person_away',
    'matter.unknown_receiver',
    'matter.day_passed',
  ],
})
