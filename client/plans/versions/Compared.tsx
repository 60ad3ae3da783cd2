import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { ComparedLine } from '#shared/plans/versions/ComparedLine.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  max-width: 720px;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  & ins { background: ${tokens.colors.highlightLight3}; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
  & del + ins { margin-left: 2px; }
  & del { color: ${tokens.colors.depthDark1}; text-decoration: line-through; text-decoration-thickness: 2px; }
  & [data-kind^='heading'] { font-size: 18px; line-height: 24px; font-weight: 600; }
  & [data-kind='item'] { padding-left: ${tokens.space(5)}; }
  & [data-kind='quote'], & [data-kind='cell'] { padding-left: ${tokens.space(3)}; border-left: ${tokens.line}; }
  & p { min-height: 1lh; }
`

const Word = ({ change, text: words }: ComparedLine['words'][number]) => {
  const text = useText()
  if (change === 'same') return <>{words}</>
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <VisuallyHidden>{` [${text(change === 'added' ? 'planVersions.added' : 'planVersions.removed')}: `}</VisuallyHidden>
      {words}
      <VisuallyHidden>] </VisuallyHidden>
    </Mark>
  )
}

/** What was added and removed: underlined and struck through, and said in words to who does not see that. */
export const Compared = ({ lines }: { lines: readonly ComparedLine[] }) => (
  <Frame dir="auto">
    {lines.map(({ kind, words }, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: an answer's lines never change places.
      <p key={line} data-kind={kind}>
        {kind === 'item' ? '• ' : ''}
        {words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Word key={at} {...word} />
        ))}
      </p>
    ))}
  </Frame>
)
