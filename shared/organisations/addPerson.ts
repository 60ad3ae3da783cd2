import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { Person } from './Person.ts'
import { PersonFields } from './PersonFields.ts'

const LONGEST_SUBJECT = 200

export const addPerson = defineEndpoint({
  method: 'post',
  path: '/api/organisation/people',
  summary: 'Add a person to your own organisation, by their subject at your identity provider',
  audience: 'signedIn',
  body: PersonFields.extend({
    /** By which the identity provider through which the administrator signed in knows the person. */
    subject: recordedText(LONGEST_SUBJECT).pipe(z.string().min(1)),
  }),
  response: Person,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'person.identity_in_use',
    'role.not_found',
    'team.not_found',
  ],
})
