import { absencesTexts } from '#shared/absences/absencesTexts.ts'
import { organisationsTexts } from '#shared/organisations/organisationsTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'

addTexts({ ...organisationsTexts, ...absencesTexts })
