import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addContactPerson } from './addContactPerson.ts'
import { changeContactPerson } from './changeContactPerson.ts'
import { endContactRole } from './endContactRole.ts'
import { findPersons } from './findPersons.ts'
import { listContactPersons } from './listContactPersons.ts'
import { noteOnContact } from './noteOnContact.ts'
import { recordMarketing } from './recordMarketing.ts'

export const contactsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listContactPersons', contracts.listContactPersons, listContactPersons)
  serve(router, 'addContactPerson', contracts.addContactPerson, addContactPerson)
  serve(router, 'changeContactPerson', contracts.changeContactPerson, changeContactPerson)
  serve(router, 'endContactRole', contracts.endContactRole, endContactRole)
  serve(router, 'noteOnContact', contracts.noteOnContact, noteOnContact)
  serve(router, 'recordMarketing', contracts.recordMarketing, recordMarketing)
  serve(router, 'findPersons', contracts.findPersons, findPersons)
  return router
}
