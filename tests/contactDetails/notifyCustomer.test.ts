import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { saveContactDetails } from '#server/contactDetails/saveContactDetails.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'

await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const notice = {
  subject: { fi: 'Kysymys {{to}}', sv: 'Fråga till {{to}}', en: 'Question to {{to}}' },
  lines: [{ fi: 'Vastaus {{day}} mennessä', sv: 'Svar senast {{day}}', en: 'Answer by {{day}}' }],
  values: { to: { fi: 'Finnvera Oyj', sv: 'Finnvera Abp', en: 'Finnvera plc' }, day: '1.12.' },
  link: '/inquiries',
}

test('a customer without an address is told by none', async () => {
  expect(await notifyCustomer(customerId, notice)).toBe(0)
  expect(await notifyCustomer('cus_00000000000000000000', notice)).toBe(0)
})

test('a customer is told in its language, each address once', async () => {
  await UserModel.updateOne({ _id: demoUserId('owner.revontuli') }, { $set: { email: 'OONA@revontuli.example' } })
  await inTransaction(() =>
    saveContactDetails(
      null,
      { _id: customerId, kind: 'company' },
      { emails: ['oona@revontuli.example', 'toimisto@revontuli.example'], preferredLanguage: 'sv' },
    ),
  )
  expect(await notifyCustomer(customerId, notice)).toBe(2)
  const mails = await MailModel.find().sort({ to: 1 }).lean()
  expect(mails.map(({ to }) => to.toLowerCase()).sort()).toEqual([
    'oona@revontuli.example',
    'toimisto@revontuli.example',
  ])
  expect(mails[0]).toMatchObject({
    subject: 'Fråga till Finnvera Abp',
    lines: ['Svar senast 1.12.'],
    link: '/inquiries',
    language: 'sv',
  })
})
