import { styled } from 'styled-components'
import { Topic } from '#shared/events/Topic.ts'
import { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Choices } from './columnKeys.ts'
import type { MattersSearch } from './mattersSearch.ts'

const Fields = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  align-items: start;
  padding: ${tokens.space(4)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
`

type Props = { search: MattersSearch; go: (search: MattersSearch) => void; choices: Choices | undefined }

/** Filters beyond whose the matters are; each takes effect when chosen. */
export const MatterFilterFields = ({ search, go, choices }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const any = text('board.filter.any')
  const change = (part: Record<string, string | undefined>) => go({ ...search, ...part } as MattersSearch)
  const none = (words: string) => ({ code: 'none', text: words })
  return (
    <Fields>
      <SelectField
        label={text('board.filter.state')}
        none={text('board.filter.state.open')}
        options={[{ code: 'ended', text: text('board.filter.state.ended') }]}
        chosen={search.state}
        choose={(state) => change({ state, status: undefined })}
      />
      <SelectField
        label={text('matters.status')}
        none={any}
        options={MatterStatus.options.map((code) => ({ code, text: text(`matters.status.${code}`) }))}
        chosen={search.status}
        choose={(status) => change({ status })}
      />
      <SelectField
        label={text('matters.responsible')}
        none={any}
        options={[
          none(text('matters.responsible.none')),
          ...(choices?.people ?? []).map(({ userId, name }) => ({ code: userId, text: name })),
        ]}
        chosen={search.person === 'me' ? choices?.people.find(({ me }) => me)?.userId : search.person}
        choose={(person) => change({ person })}
      />
      <SelectField
        label={text('matters.team')}
        none={any}
        options={[
          none(text('matters.team.none')),
          ...(choices?.teams ?? []).map(({ teamId, name }) => ({ code: teamId, text: name })),
        ]}
        chosen={search.team === 'mine' ? undefined : search.team}
        choose={(team) => change({ team })}
      />
      <SelectField
        label={text('matters.service')}
        none={any}
        options={[
          none(text('matters.service.none')),
          ...(choices?.services ?? []).map(({ serviceId, name }) => ({ code: serviceId, text: name[language] })),
        ]}
        chosen={search.service}
        choose={(service) => change({ service })}
      />
      <SelectField
        label={text('matters.topics')}
        none={any}
        options={Topic.options.map((code) => ({ code, text: text(`events.topic.${code}`) }))}
        chosen={search.topic}
        choose={(topic) => change({ topic })}
      />
      <SelectField
        label={text('matters.dueOn')}
        none={any}
        options={(['late', 'week', 'none'] as const).map((code) => ({ code, text: text(`board.filter.due.${code}`) }))}
        chosen={search.due}
        choose={(due) => change({ due })}
      />
    </Fields>
  )
}
