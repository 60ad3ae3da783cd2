import { styled } from 'styled-components'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  padding-left: ${tokens.space(3)};
  border-left: 3px solid ${tokens.colors.accentTertiary};
  font-size: 15px;
  line-height: 22px;
  overflow-wrap: anywhere;
  & del { color: ${tokens.colors.depthDark1}; }
  & ins { font-weight: 600; text-decoration: none; }
`

/** The place that a comment is about, and what it suggests instead. */
export const Suggested = ({ comment: { anchor, suggestion } }: { comment: PlanComment }) => {
  const text = useText()
  if (!anchor) return null
  if (suggestion === null)
    return (
      <Frame>
        <span>
          {text('planComments.quoted')} <q>{anchor.quote}</q>
        </span>
      </Frame>
    )
  return (
    <Frame>
      <span>
        {text('planComments.quoted')} <del>{anchor.quote}</del>
      </span>
      {suggestion === '' ? (
        <span>{text('planComments.suggested.removal')}</span>
      ) : (
        <span>
          {text('planComments.suggested.instead')} <ins>{suggestion}</ins>
        </span>
      )}
    </Frame>
  )
}
