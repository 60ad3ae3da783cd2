import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { listRoles } from '#shared/organisations/listRoles.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`
const Rows = styled.ul`
  list-style: none;
  padding: 0;
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
`
const Row = styled.li`
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  min-height: 56px;
  padding: ${tokens.space(3, 5)};
  & + & { border-top: ${tokens.line}; }
  &:hover { background: ${tokens.colors.highlightLight4}; }
  & > a { font-weight: 600; text-decoration: none; }
  & > a::after { content: ''; position: absolute; inset: 0; }
  & > span:last-child { margin-left: auto; font-size: 15px; }
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; & > span:last-child { flex-basis: 100%; margin-left: 0; } }
`

/** The roles that people of the organisation can have: standard ones, and its own. */
export const RolesTab = () => {
  const text = useText()
  const { language } = useLanguage()
  const { data, error, isPending, refetch } = useQuery(queryFor(listRoles, {}))
  if (isPending)
    return (
      <Waiting label={text('roles.loading')}>
        <SkeletonLines widths={['50%', '60%', '45%', '55%']} />
      </Waiting>
    )
  if (!data) return <FailedState error={error} title={text('roles.failed')} retry={() => refetch()} />
  return (
    <Stack>
      <Quiet as="p">{text('roles.lead', { paragraph: data.paragraph })}</Quiet>
      <Rows aria-label={text('roles.list')}>
        {data.items.map(({ roleId, name, own, mine, people, permissions }) => (
          <Row key={roleId}>
            <TextLink to="/organisation/roles/$roleId" params={{ roleId }}>
              {name[language]}
            </TextLink>
            <Tag>{text(own ? 'roles.own' : 'roles.standard')}</Tag>
            {mine ? <Tag $tone="good">{text('roles.mine')}</Tag> : null}
            <Quiet>
              {text('roles.people', { count: people })} · {text('roles.permissions', { count: permissions.length })}
            </Quiet>
          </Row>
        ))}
      </Rows>
    </Stack>
  )
}
