import type { Picture } from '../Picture.ts'

/** Where the typesetter finds a picture: by its id, so that no name of anybody's is an address. */
export const picturePath = ({ imageId, type }: Pick<Picture, 'imageId' | 'type'>): string =>
  `pictures/${imageId}.${type === 'jpeg' ? 'jpg' : type}`
