import { Node } from '@tiptap/core'
import { PlanImageId } from '#shared/ids/PlanImageId.ts'

const srcOf = (file: string): string => `/api/plan-images/${file}`

/** A picture that was uploaded to a section; one from elsewhere is not taken into a text. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({ file: { default: null }, alt: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'img[data-file]',
      getAttrs: (image) => {
        const file = image.getAttribute('data-file')
        return PlanImageId.safeParse(file).success ? { file, alt: image.getAttribute('alt') ?? '' } : false
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => {
    const file = PlanImageId.safeParse(attrs.file).success ? String(attrs.file) : ''
    return ['img', { 'data-file': file, src: srcOf(file), alt: String(attrs.alt ?? '') }]
  },
})
