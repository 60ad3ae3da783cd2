import { z } from 'zod'
import { Permission } from '#shared/access/Permission.ts'
import { LocalisedText } from './LocalisedText.ts'

const Named = z.object({ userId: z.string(), name: z.string() })
const Contact = z.object({ name: z.string(), email: z.string().nullable() })
const Role = z.object({ name: LocalisedText, permissions: z.array(Permission) })
const Team = z.object({ name: z.string(), members: z.array(z.string()) })
const person = Named.shape

/** What happens to the people, roles and teams of an organisation, in the names of the day. Counts, never customers. */
export const OrganisationFact = z.discriminatedUnion('type', [
  z.object({ type: z.literal('person.joined'), ...person, role: LocalisedText, teams: z.array(z.string()) }),
  z.object({ type: z.literal('person.corrected'), ...person, before: Contact, after: Contact }),
  z.object({ type: z.literal('person.roleChanged'), ...person, before: LocalisedText, after: LocalisedText }),
  z.object({
    type: z.literal('person.teamsChanged'),
    ...person,
    before: z.array(z.string()),
    after: z.array(z.string()),
  }),
  z.object({ type: z.literal('person.dutiesMoved'), ...person, to: Named, nextSteps: z.number().int() }),
  /** Access by name that a role without contents can't use: how many, and whether the same is asked for a colleague. */
  z.object({
    type: z.literal('person.grantsEnded'),
    ...person,
    grants: z.number().int(),
    grantsWent: z.enum(['return', 'propose']),
  }),
  z.object({
    type: z.literal('person.left'),
    ...person,
    role: LocalisedText,
    teams: z.array(z.string()),
    sessions: z.number().int(),
    nextSteps: z.number().int(),
    grants: z.number().int(),
    /** Where they went; null: there were none. */
    nextStepsTo: Named.nullable(),
    grantsWent: z.enum(['return', 'propose']).nullable(),
  }),
  z.object({
    type: z.literal('role.made'),
    roleId: z.string(),
    name: LocalisedText,
    copyOf: LocalisedText,
    permissions: z.array(Permission),
  }),
  z.object({
    type: z.literal('role.changed'),
    roleId: z.string(),
    before: Role,
    after: Role,
    people: z.number().int(),
  }),
  z.object({ type: z.literal('team.made'), teamId: z.string(), ...Team.shape }),
  z.object({ type: z.literal('team.changed'), teamId: z.string(), before: Team, after: Team }),
  z.object({ type: z.literal('team.removed'), teamId: z.string(), ...Team.shape }),
])
export type OrganisationFact = z.infer<typeof OrganisationFact>
