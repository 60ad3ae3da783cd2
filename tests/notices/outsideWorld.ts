import { beforeAll, beforeEach } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ContactDetailsModel } from '#server/contactDetails/contactDetailsModel.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { NoticeSettingsModel } from '#server/notices/noticeSettingsModel.ts'
import { PushBrowserModel } from '#server/notices/pushBrowserModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { startApp } from '#tests/support/startApp.ts'
import { noticesApi } from './noticesApi.ts'

/** A customer, and a team with a queue whose people are told of what comes to it; before each test nothing has been told. */
export const outsideWorld = async () => {
  const app = await startApp()
  const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
  const notices = noticesApi(app)
  const matters = mattersApi(app)
  const serviceId = await matters.service(await matters.team(['adviser.lappi', 'lead.lappi']))
  beforeAll(async () => {
    await notices.list('owner.revontuli')
    await UserModel.updateOne({ _id: demoUserId('lead.lappi') }, { email: 'lead@example.test' })
    await UserModel.updateOne({ _id: demoUserId('adviser.lappi') }, { email: 'adviser@example.test' })
  })
  beforeEach(async () => {
    for (const model of [NoticeModel, NoticeSettingsModel, PushBrowserModel, MailModel, ContactDetailsModel])
      await (model as typeof NoticeModel).deleteMany({})
  })
  return {
    app,
    customerId,
    notices,
    matters,
    /** The customer opens a matter, and whom that concerns is told. */
    async open(): Promise<void> {
      await matters.open(customerId, 'owner.revontuli', { need: 'SALAISUUS', description: 'SALAISUUS', serviceId })
      await notices.tell()
    },
  }
}
