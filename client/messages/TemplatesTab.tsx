import { useQuery } from '@tanstack/react-query'
import { Button } from 'suomifi-ui-components'
import { listMessageTemplates } from '#shared/messages/listMessageTemplates.ts'
import { templatesTexts } from '#shared/messages/templatesTexts.ts'
import { writingTexts } from '#shared/messages/writingTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { CardList } from '../components/CardList.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { FocusStack } from '../components/FocusStack.ts'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { SpreadRow } from '../components/SpreadRow.ts'
import { useOneForm } from '../components/useOneForm.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { TemplateCard } from './TemplateCard.tsx'
import { TemplateForm } from './TemplateForm.tsx'

addTexts({ ...writingTexts, ...templatesTexts })

/** The message templates of the organisation, each changed where it stands; one form at a time. */
export const TemplatesTab = () => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery(queryFor(listMessageTemplates, {}))
  const { open, setOpen, close, frame } = useOneForm()
  const make = open === undefined ? <Button onClick={() => setOpen('new')}>{text('templates.make')}</Button> : null
  return (
    <FocusStack ref={frame} tabIndex={-1}>
      <SpreadRow>
        <Quiet as="p">{text('templates.lead')}</Quiet>
        {data && data.items.length > 0 ? make : null}
      </SpreadRow>
      {isPending ? (
        <Waiting label={text('templates.loading')}>
          <SkeletonLines widths={['40%', '70%', '45%', '60%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('templates.failed')} retry={() => refetch()} /> : null}
      {open === 'new' ? <TemplateForm onClose={close} /> : null}
      {data?.items.length === 0 && open === undefined ? (
        <EmptyState title={text('templates.empty')} action={make}>
          {text('templates.empty.what')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <CardList aria-label={text('templates.list')}>
          {data.items.map((template) => (
            <li key={template.templateId}>
              {open === template.templateId ? (
                <TemplateForm template={template} onClose={close} />
              ) : (
                <TemplateCard template={template} onChange={() => setOpen(template.templateId)} onGone={close} />
              )}
            </li>
          ))}
        </CardList>
      ) : null}
    </FocusStack>
  )
}
