import { z } from 'zod'
import { Permission } from '#shared/access/Permission.ts'
import { Promised } from '#shared/promise/Promised.ts'
import { LocalisedText } from './LocalisedText.ts'

const Named = z.object({ userId: z.string(), name: z.string() })
const Contact = z.object({ name: z.string(), email: z.string().nullable() })
const Role = z.object({ name: LocalisedText, permissions: z.array(Permission) })
const Team = z.object({
  name: z.string(),
  members: z.array(z.string()),
  lead: z.string().nullable().default(null),
  substitutes: z.array(z.string()).default([]),
})
const Service = z.object({
  name: LocalisedText,
  team: z.string(),
  promised: Promised,
  municipalities: z.array(z.string()),
  active: z.boolean(),
})
const Days = z.object({ from: z.string(), until: z.string(), substitute: z.string().nullable() })
const person = Named.shape
/** Entries from before there were matters say nothing of them. */
const matters = z.number().int().default(0)

/** What happens to the people, roles and teams of an organisation, in the names of the day. Counts, never customers; of an absence the days, never why. */
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
  z.object({ type: z.literal('person.dutiesMoved'), ...person, to: Named, nextSteps: z.number().int(), matters }),
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
    matters,
    grants: z.number().int(),
    /** Where next steps and matters went; null: there were none. */
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
  z.object({ type: z.literal('service.made'), serviceId: z.string(), ...Service.shape }),
  z.object({ type: z.literal('service.changed'), serviceId: z.string(), before: Service, after: Service }),
  z.object({ type: z.literal('promise.changed'), before: Promised, after: Promised }),
  z.object({ type: z.literal('template.made'), templateId: z.string(), name: z.string() }),
  z.object({ type: z.literal('template.changed'), templateId: z.string(), name: z.string() }),
  z.object({ type: z.literal('template.removed'), templateId: z.string(), name: z.string() }),
  z.object({ type: z.literal('absence.entered'), ...person, absences: z.array(Days) }),
  z.object({ type: z.literal('absence.changed'), ...person, before: Days, after: Days }),
  z.object({ type: z.literal('absence.removed'), ...person, ...Days.shape }),
  /** What waited for somebody who is away was moved on, and to whom: a person's name, a team's name. */
  z.object({ type: z.literal('absence.rerouted'), ...person, things: z.number().int(), to: z.array(z.string()) }),
])
export type OrganisationFact = z.infer<typeof OrganisationFact>
