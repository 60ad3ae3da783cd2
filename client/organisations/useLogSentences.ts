import type { Permission } from '#shared/access/Permission.ts'
import type { OrganisationFact } from '#shared/organisations/OrganisationFact.ts'
import { permissionChanges } from '#shared/organisations/permissionChanges.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

type Of<T extends OrganisationFact['type']> = Extract<OrganisationFact, { type: T }>
type Says = { [T in OrganisationFact['type']]: (fact: Of<T>) => string[] }

/** An entry of the organisation's log in sentences, in the language of the screen. */
export const useLogSentences = () => {
  const text = useText()
  const { language } = useLanguage()
  const word = (name: Localised) => name[language]
  const permissions = (list: readonly Permission[]) => list.map((one) => text(`permission.${one}`)).join(', ')
  const people = (names: readonly string[]) => names.join(', ') || text('organisationLog.nobody')
  const teams = (names: readonly string[]) => names.join(', ') || text('organisationLog.none')
  const contact = ({ name, email }: { name: string; email: string | null }) => (email ? `${name}, ${email}` : name)

  const left = ({ name, role, sessions, nextSteps, nextStepsTo, grants, grantsWent }: Of<'person.left'>) => [
    text('organisationLog.person.left', { name, role: word(role), sessions }),
    ...(nextStepsTo ? [text('organisationLog.person.left.duties', { count: nextSteps, to: nextStepsTo.name })] : []),
    ...(grantsWent ? [text(`organisationLog.person.left.${grantsWent}`, { count: grants })] : []),
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
    'person.dutiesMoved': ({ name, to, nextSteps }) => [
      text('organisationLog.person.dutiesMoved', { name, to: to.name, count: nextSteps }),
    ],
    'person.grantsEnded': ({ name, grants, grantsWent }) => [
      text('organisationLog.person.grantsEnded', { name }),
      text(`organisationLog.person.left.${grantsWent}`, { count: grants }),
    ],
    'person.left': left,
    'role.made': ({ name, copyOf }) => [text('organisationLog.role.made', { name: word(name), copyOf: word(copyOf) })],
    'role.changed': roleChanged,
    'team.made': ({ name, members }) => [text('organisationLog.team.made', { name, members: people(members) })],
    'team.changed': ({ before, after }) => [
      text('organisationLog.team.changed', {
        ...{ before: before.name, after: after.name },
        ...{ membersBefore: people(before.members), membersAfter: people(after.members) },
      }),
    ],
    'team.removed': ({ name, members }) => [text('organisationLog.team.removed', { name, members: people(members) })],
  }
  return (fact: OrganisationFact): string[] => (says[fact.type] as (fact: OrganisationFact) => string[])(fact)
}
