import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { styled } from 'styled-components'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useQuote } from './useQuote.ts'

const Quoted = styled.span`
  padding: 0 2px;
  border-bottom: 2px solid ${tokens.colors.highlightBase};
  background: ${tokens.colors.highlightLight4};
  font-variant-numeric: tabular-nums;
  &[data-known='false'] { border-color: ${tokens.colors.warningBase}; font-style: italic; }
`

/** A quoted result as it is at this moment; what it is of is told to who points at it, and to screen readers. */
export const QuotedResultView = ({ node, extension }: ReactNodeViewProps) => {
  const text = useText()
  const quote = useQuote(extension.options.sectionId as string, String(node.attrs.key ?? ''))
  const words = quote === 'waits' ? '…' : (quote?.text ?? text('calculations.quote.unknown'))
  const label = quote === 'waits' ? text('calculations.quote.reading') : quote?.label
  return (
    <NodeViewWrapper as="span">
      <Quoted data-known={quote === 'waits' || (quote?.known ?? false)} title={label}>
        {words}
      </Quoted>
    </NodeViewWrapper>
  )
}
