import { bonesAround, FlatSpine } from '#stage/flat/flat-spine.tsx'
import type { PictureProps } from '#stage/picture.ts'
import { useSay } from './say.tsx'

export type InsideDrawingProps = Pick<Required<PictureProps>, 'inset'> & {
  readonly inside: NonNullable<PictureProps['inside']>
}

/** The flat drawing of the look inside, with its words. */
export default function InsideDrawing({ inside, inset }: InsideDrawingProps) {
  const say = useSay()
  const [above, upper, lower] = bonesAround(inside.discs[0] ?? 'L4–L5')
  return (
    <FlatSpine
      inside={inside}
      inset={inset}
      words={{
        front: say('inside.drawing.front'),
        back: say('inside.drawing.back'),
        disc: say('inside.drawing.disc'),
        core: say('inside.drawing.core'),
        bulge: say('inside.drawing.bulge'),
        nerve: say('inside.drawing.nerve'),
        skin: say('inside.drawing.skin'),
        label: say('inside.drawing.label', { above, upper, lower }),
      }}
    />
  )
}
