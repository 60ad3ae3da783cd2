import { useRef } from 'react'
import { styled } from 'styled-components'
import type { Matter } from '#shared/matters/Matter.ts'
import { CompanyColumns } from '../company/CompanyColumns.ts'
import { useLogging } from '../company/useLogging.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { DocumentsCard } from '../documents/DocumentsCard.tsx'
import { CustomerTimeline } from '../events/CustomerTimeline.tsx'
import { LogContactForm } from '../events/LogContactForm.tsx'
import { LogContactInvitation } from '../events/LogContactInvitation.tsx'
import { HandOffsCard } from '../handOffs/HandOffsCard.tsx'
import { useText } from '../i18n/useText.ts'
import { InternalMessagesCard } from '../messages/InternalMessagesCard.tsx'
import { MessagesCard } from '../messages/MessagesCard.tsx'
import { tokens } from '../theme/tokens.ts'
import { AboutCard } from './AboutCard.tsx'
import { MatterHead } from './MatterHead.tsx'
import { MembersCard } from './MembersCard.tsx'
import { StateCard } from './StateCard.tsx'
import { TasksCard } from './TasksCard.tsx'
import { WhoCard } from './WhoCard.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`

/** A matter as who handles it works with it: where it stands first, then what happened; who, what to do, and what it is about beside. */
export const MatterView = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const { matterId, customerId, customer, open } = matter
  const first = useRef<HTMLDivElement>(null)
  const logging = useLogging(customerId, {
    onOpen: () => {},
    onLogged: () => {},
    customer: { kind: customer.kind },
    matterId,
  })
  const mayLog = open && matter.mayHandle && logging.mayLog
  const close = () => {
    logging.closeForm()
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus())
  }
  return (
    <Page>
      <MatterHead matter={matter} />
      <CompanyColumns>
        <Stack data-area="first">
          <StateCard matter={matter} />
          {mayLog ? (
            <div ref={first}>
              {logging.open ? (
                <LogContactForm customerId={customerId} form={logging.form} asked={logging.asked} onClose={close} />
              ) : (
                <LogContactInvitation onOpen={logging.openForm} />
              )}
            </div>
          ) : null}
          <MessagesCard matterId={matterId} voice="adviser" />
        </Stack>
        <div data-area="side">
          <WhoCard matter={matter} />
          <HandOffsCard matterId={matterId} customerId={customerId} />
          <TasksCard matter={matter} />
          <InternalMessagesCard matterId={matterId} />
          <DocumentsCard matterId={matterId} />
          <AboutCard matter={matter} />
          <MembersCard matter={matter} />
        </div>
        <section data-area="main">
          <CardTitle>{text('matter.timeline')}</CardTitle>
          <CustomerTimeline
            customerId={customerId}
            filters={{ matterId: matterId as never }}
            shown={logging.shown}
            onShow={logging.show}
          />
        </section>
      </CompanyColumns>
    </Page>
  )
}
