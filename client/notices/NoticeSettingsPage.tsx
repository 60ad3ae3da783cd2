import { useQuery } from '@tanstack/react-query'
import { getNoticeSettings } from '#shared/notices/getNoticeSettings.ts'
import { noticeSettingsTexts } from '#shared/notices/noticeSettingsTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { PushCard } from './PushCard.tsx'
import { SettingsForm } from './SettingsForm.tsx'

addTexts(noticeSettingsTexts)

/** How do I want to be told when I am not here? */
export const NoticeSettingsPage = () => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery(queryFor(getNoticeSettings, {}))
  return (
    <Page>
      <div>
        <PageTitle title={text('noticeSettings.title')} />
        <p>{text('noticeSettings.what')}</p>
        <TextLink to="/notices">{text('shell.notices')}</TextLink>
      </div>
      {isPending ? (
        <Waiting label={text('shell.loading')}>
          <Card as="div">
            <SkeletonLines widths={['30%', '60%', '60%', '60%']} />
          </Card>
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {data ? (
        <>
          <SettingsForm settings={data} />
          <PushCard settings={data} changed={refetch} />
        </>
      ) : null}
    </Page>
  )
}
