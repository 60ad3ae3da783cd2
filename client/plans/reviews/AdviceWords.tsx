import { styled } from 'styled-components'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const List = styled.dl`
  display: grid;
  gap: ${tokens.space(2)};
  margin: 0;
  dt { font-weight: 600; }
  dd { margin: 0; }
`

type Props = { rule: string; why: string; todo?: string | undefined; thumb?: boolean }

/** What is looked at, why it matters and what can be done; of a limit of our own, that it is one. */
export const AdviceWords = ({ rule, why, todo, thumb = false }: Props) => {
  const text = useText()
  return (
    <List>
      <div>
        <dt>{text('advice.rule')}</dt>
        <dd>
          {rule}
          {thumb ? ` ${text('advice.thumb')}` : null}
        </dd>
      </div>
      <div>
        <dt>{text('advice.why')}</dt>
        <dd>{why}</dd>
      </div>
      {todo ? (
        <div>
          <dt>{text('advice.todo')}</dt>
          <dd>{todo}</dd>
        </div>
      ) : null}
    </List>
  )
}
