import type { Inline } from '#shared/plans/text/Inline.ts'

const Run = ({ inline }: { inline: Inline }) => {
  if (inline.kind === 'break') return <br />
  if (inline.kind === 'mention') return <strong>@{inline.label}</strong>
  if (inline.kind === 'quote') return <code>{inline.key}</code>
  const { text, bold, italic, underline, link } = inline
  let said = <>{text}</>
  if (bold) said = <strong>{said}</strong>
  if (italic) said = <em>{said}</em>
  if (underline) said = <u>{said}</u>
  return link ? (
    <a href={link} target="_blank" rel="noopener noreferrer nofollow">
      {said}
    </a>
  ) : (
    said
  )
}

/** What stands in a line of a text. */
export const Inlines = ({ content }: { content: readonly Inline[] }) =>
  content.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes.
    <Run key={at} inline={inline} />
  ))
