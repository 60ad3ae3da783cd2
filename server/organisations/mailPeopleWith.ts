import { queueMail } from '#server/email/queueMail.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { Permission } from '#shared/access/Permission.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { OrganisationModel } from './organisationModel.ts'
import { RoleModel } from './roleModel.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

type Word = { subject: Localised; line: Localised; link: string }

/**
 * Tell by e-mail everybody in an organisation who holds a permission there, within what its kind allows: what waits, never
 * what it says. An account has no language of its own, so the line is there in all of them.
 */
export const mailPeopleWith = async (
  organisationId: string,
  permission: Permission,
  { subject, line, link }: Word,
): Promise<void> => {
  const organisation = await OrganisationModel.findOne({ _id: organisationId } as object).lean()
  if (!organisation || !organisationKinds[organisation.kind].permissions.includes(permission)) return
  const roles = await RoleModel.find({ permissions: permission }, { _id: 1 }).lean()
  const people = await UserModel.find({
    organisationId,
    leftAt: null,
    roleId: { $in: roles.map(({ _id }) => _id) },
  } as object).lean<User[]>()
  for (const { email } of people)
    if (email)
      await queueMail({ to: email, language: 'fi', subject: subject.fi, lines: [line.fi, line.sv, line.en], link })
}
