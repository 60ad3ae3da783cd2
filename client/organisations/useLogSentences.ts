import type { Permission } from '#shared/access/Permission.ts'
import type { OrganisationFact } from '#shared/organisations/OrganisationFact.ts'
import { permissionChanges } from '#shared/organisations/permissionChanges.ts'
import type { Promised } from '#shared/promise/Promised.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

type Of<T extends OrganisationFact['type']> = Extract<OrganisationFact, { type: T }>
type Says = { [T in OrganisationFact['type']]: (fact: Of<T>) => string[] }

/** An entry of the organisation's log in sentences, in the language of the screen. */
export const useLogSentences = () => {
  const text = useText()
  const { language } = useLanguage()
  const { shortDay } = useSayTime()
  const word = (name: Localised) => name[language]
  const permissions = (list: readonly Permission[]) => list.map((one) => text(`permission.${one}`)).join(', ')
  const people = (names: readonly string[]) => names.join(', ') || text('organisationLog.nobody')
  const teams = (names: readonly string[]) => names.join(', ') || text('organisationLog.none')
  const contact = ({ name, email }: { name: string; email: string | null }) => (email ? `${name}, ${email}` : name)

  const left = ({ name, role, sessions, grants, grantsWent, ...duties }: Of<'person.left'>) => [
    text('organisationLog.person.left', { name, role: word(role), sessions }),
    ...(duties.nextStepsTo
      ? [
          text('organisationLog.person.left.duties', {
            ...{ count: duties.nextSteps, matters: duties.matters, to: duties.nextStepsTo.name },
          }),
        ]
      : []),
    ...(grantsWent ? [text(`organisationLog.person.left.${grantsWent}`, { count: grants })] : []),
  ]
  const promise = ({ workingDays, opening }: Promised) =>
    text('organisationLog.promise', { count: workingDays, ...opening })
  const days = ({ from, until, substitute }: { from: string; until: string; substitute: string | null }) => {
    const words = { from: shortDay(from), until: shortDay(until) }
    return substitute
      ? text('organisationLog.days.substitute', { ...words, substitute })
      : text('organisationLog.days', words)
  }
  const leaders = ({ lead, substitutes }: { lead: string | null; substitutes: string[] }) =>
    lead || substitutes.length > 0
      ? [text('organisationLog.team.lead', { lead: people(lead ? [lead] : []), substitutes: people(substitutes) })]
      : []
  const teamChanged = ({ before, after }: Of<'team.changed'>) => {
    const lead = ({ lead }: typeof before) => people(lead ? [lead] : [])
    const same = lead(before) === lead(after) && people(before.substitutes) === people(after.substitutes)
    return [
      text('organisationLog.team.changed', {
        ...{ before: before.name, after: after.name },
        ...{ membersBefore: people(before.members), membersAfter: people(after.members) },
      }),
      ...(same
        ? []
        : [
            text('organisationLog.team.leadChanged', {
              ...{ before: lead(before), after: lead(after) },
              ...{ substitutesBefore: people(before.substitutes), substitutesAfter: people(after.substitutes) },
            }),
          ]),
    ]
  }
  const serviceChanged = ({ before, after }: Of<'service.changed'>) => [
    text('organisationLog.service.changed', {
      ...{ name: word(after.name), teamBefore: before.team, teamAfter: after.team },
      ...{ before: promise(before.promised), after: promise(after.promised) },
    }),
    ...(before.active === after.active
      ? []
      : [text(after.active ? 'organisationLog.service.opened' : 'organisationLog.service.closed')]),
  ]
  const roleChanged = ({ before, after, people: count }: Of<'role.changed'>) => {
    const { opens, closes } = permissionChanges(before.permissions, after.permissions)
    const renamed = word(before.name) !== word(after.name)
    return [
      text('organisationLog.role.changed', { name: word(after.name), people: count }),
      ...(renamed ? [text('organisationLog.role.renamed', { before: word(before.name) })] : []),
      ...(opens.length > 0 ? [text('organisationLog.role.opened', { permissions: permissions(opens) })] : []),
      ...(closes.length > 0 ? [text('organisationLog.role.closed', { permissions: permissions(closes) })] : []),
    ]
  }
  const says: Says = {
    'person.joined': ({ name, role }) => [text('organisationLog.person.joined', { name, role: word(role) })],
    'person.corrected': ({ name, before, after }) => [
      text('organisationLog.person.corrected', { name, before: contact(before), after: contact(after) }),
    ],
    'person.roleChanged': ({ name, before, after }) => [
      text('organisationLog.person.roleChanged', { name, before: word(before), after: word(after) }),
    ],
    'person.teamsChanged': ({ name, before, after }) => [
      text('organisationLog.person.teamsChanged', { name, before: teams(before), after: teams(after) }),
    ],
    'person.dutiesMoved': ({ name, to, nextSteps, matters }) => [
      text('organisationLog.person.dutiesMoved', { name, to: to.name, count: nextSteps, matters }),
    ],
    'person.grantsEnded': ({ name, grants, grantsWent }) => [
      text('organisationLog.person.grantsEnded', { name }),
      text(`organisationLog.person.left.${grantsWent}`, { count: grants }),
    ],
    'person.left': left,
    'role.made': ({ name, copyOf }) => [text('organisationLog.role.made', { name: word(name), copyOf: word(copyOf) })],
    'role.changed': roleChanged,
    'team.made': ({ name, members, ...led }) => [
      text('organisationLog.team.made', { name, members: people(members) }),
      ...leaders(led),
    ],
    'team.changed': teamChanged,
    'team.removed': ({ name, members }) => [text('organisationLog.team.removed', { name, members: people(members) })],
    'service.made': ({ name, team, promised }) => [
      text('organisationLog.service.made', { name: word(name), team, promise: promise(promised) }),
    ],
    'service.changed': serviceChanged,
    'promise.changed': ({ before, after }) => [
      text('organisationLog.promise.changed', { before: promise(before), after: promise(after) }),
    ],
    'template.made': ({ name }) => [text('organisationLog.template.made', { name })],
    'template.changed': ({ name }) => [text('organisationLog.template.changed', { name })],
    'template.removed': ({ name }) => [text('organisationLog.template.removed', { name })],
    'absence.entered': ({ name, absences }) => [
      text('organisationLog.absence.entered', { name, days: absences.map(days).join(', ') }),
    ],
    'absence.changed': ({ name, before, after }) => [
      text('organisationLog.absence.changed', { name, before: days(before), after: days(after) }),
    ],
    'absence.removed': ({ name, ...removed }) => [
      text('organisationLog.absence.removed', { name, days: days(removed) }),
    ],
    'absence.rerouted': ({ name, things, to }) => [
      text('organisationLog.absence.rerouted', { name, count: things, to: people(to) }),
    ],
  }
  return (fact: OrganisationFact): string[] => (says[fact.type] as (fact: OrganisationFact) => string[])(fact)
}
