import { leavingTexts } from '#shared/organisations/leavingTexts.ts'
import { organisationLogTexts } from '#shared/organisations/organisationLogTexts.ts'
import { organisationsTexts } from '#shared/organisations/organisationsTexts.ts'
import { permissionEffectTexts } from '#shared/organisations/permissionEffectTexts.ts'
import { permissionTexts } from '#shared/organisations/permissionTexts.ts'
import { rolesTexts } from '#shared/organisations/rolesTexts.ts'
import { teamsTexts } from '#shared/teams/teamsTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'

addTexts({
  ...organisationsTexts,
  ...leavingTexts,
  ...rolesTexts,
  ...permissionTexts,
  ...permissionEffectTexts,
  ...organisationLogTexts,
  ...teamsTexts,
})
