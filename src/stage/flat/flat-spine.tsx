import { useId } from 'react'
import { discNamed, vertebraeInPlace } from '#anatomy/spine.ts'
import type { Inset, ShownInside } from '../picture.ts'
import styles from './flat-spine.module.css'

/** What the drawing's parts are called. */
export type SpineWords = Readonly<
  Record<'front' | 'back' | 'disc' | 'core' | 'bulge' | 'nerve' | 'skin', string> & { readonly label: string }
>

export type FlatSpineProps = {
  readonly inside: ShownInside
  readonly words: SpineWords
  readonly inset?: Inset | undefined
}

/** Names of the three bones that are drawn around a disc: the one above, and the two it lies between. */
export function bonesAround(discName: string): readonly [above: string, upper: string, lower: string] {
  const [upper = '', lower = ''] = discNamed(discName).name.split('–')
  const at = vertebraeInPlace.findIndex(({ name }) => name === upper)
  return [vertebraeInPlace[at - 1]?.name ?? '', upper, lower]
}

/** One bone from the side, drawn around its own middle: the block, the arch and its process to the back. */
const BONE =
  'M-66-38C-40-43 40-43 66-38C60-16 60-10 62-6C72-12 84-12 92-14C94-30 100-40 112-42C126-42 128-26 122-12C150-6 186 0 214 8C226 14 226 34 212 38C180 40 148 38 122 30C116 46 104 56 94 54C86 50 90 36 88 22C78 20 70 20 61 18C60 24 62 32 66 40C40 45-40 45-66 40C-57 16-57-14-66-38Z'
const DISC = 'M-68-17C-40-12 40-12 66-17C75-10 75 10 66 17C40 13-40 13-68 17C-77 10-77-10-68-17Z'
const BULGED = 'M-68-17C-40-12 36-12 62-17C78-19 98-12 99 1C100 14 80 19 63 17C40 13-40 13-68 17C-77 10-77-10-68-17Z'
const CORE = 'M-30 0C-30-9 30-9 34 0C30 9-30 9-30 0Z'
const CORE_OUT = 'M-24 0C-22-9 34-7 58-6C78-12 90-6 91 1C91 10 78 13 60 7C34 8-22 9-24 0Z'
/** The nerve cord from top to bottom behind the blocks; pushed back where the bulge is. */
const CORD = 'M268-10C270 120 280 260 284 350C288 430 290 500 288 560'
const CORD_PUSHED = 'M268-10C270 110 276 220 286 270C306 316 306 336 300 366C294 440 290 500 288 560'

const boneAt = [
  [182, 96],
  [190, 220],
  [198, 344],
] as const
const discAt = [
  [186, 158],
  [194, 282],
  [200, 406],
] as const

/** Three bones of the spine from the side, with the marked disc between the lower two: calm, and clear on paper. */
export function FlatSpine({ inside, words, inset }: FlatSpineProps) {
  const own = useId()
  const { step } = inside
  const isBulged = step > 0
  const bones = bonesAround(inside.discs[0] ?? 'L4–L5')
  return (
    <div
      className={styles.room}
      style={{
        paddingTop: inset?.top ?? 0,
        paddingRight: inset?.right ?? 0,
        paddingBottom: inset?.bottom ?? 0,
        paddingLeft: inset?.left ?? 0,
      }}
      data-spine={step + 1}
    >
      <svg className={styles.drawing} viewBox="-48 0 688 520" role="img" aria-label={words.label}>
        <defs>
          <pattern id={`${own}hatch`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="9" height="9" className={styles.hatchGround} />
            <rect width="3.6" height="9" className={styles.hatchLine} />
          </pattern>
          <linearGradient id={`${own}flesh`} x1="0" x2="0.3">
            <stop className={styles.fleshStop} offset="0" stopOpacity="0" />
            <stop className={styles.fleshStop} offset="1" />
          </linearGradient>
          <clipPath id={`${own}window`}>
            <path d="M20 14H620V470H20Z" />
          </clipPath>
        </defs>
        <g clipPath={`url(#${own}window)`}>
          <path fill={`url(#${own}flesh)`} d="M20 14H482C466 130 452 250 468 330C480 392 500 430 508 470H20Z" />
          <path
            className={styles.never}
            data-on={step === 2 || undefined}
            fill={`url(#${own}hatch)`}
            d="M458 14H484C468 130 454 250 470 330C482 392 502 430 510 470H484C474 430 456 396 444 336C430 250 444 130 458 14Z"
          />
          <path className={styles.skin} d="M482 14C466 130 452 250 468 330C480 392 500 430 508 470" />
          <path className={isBulged ? styles.away : styles.cord} d={CORD} />
          <path className={isBulged ? styles.cord : styles.away} d={CORD_PUSHED} />
          {discAt.map(([x, y], i) =>
            i === 1 ? null : (
              <path key={y} className={styles.disc} d={DISC} transform={`translate(${x} ${y}) rotate(${2 + i * 2})`} />
            ),
          )}
          {/* The nerve that is touched comes out from behind the arch, and passes in front of the lower bone. */}
          <path className={isBulged ? styles.touched : styles.away} d="M280 214C286 236 294 258 298 284" />
          {boneAt.map(([x, y], i) => (
            <g key={y} transform={`translate(${x} ${y}) rotate(${1 + i * 2})`}>
              <path className={styles.bone} d={BONE} />
              <text className={styles.name} x="0" y="8">
                {bones[i]}
              </text>
            </g>
          ))}
          {/* The marked disc lies over the bones: nothing hides its bulge. */}
          <g transform={`translate(${discAt[1][0]} ${discAt[1][1]}) rotate(4)`}>
            <path className={isBulged ? styles.away : styles.marked} d={DISC} />
            <path className={isBulged ? styles.away : styles.core} d={CORE} />
            <path className={isBulged ? styles.marked : styles.away} d={BULGED} />
            <path className={isBulged ? styles.core : styles.away} d={CORE_OUT} />
          </g>
          <path className={styles.root} d="M270 162C262 178 236 196 214 208" />
          <path className={isBulged ? styles.away : styles.root} d="M280 286C268 300 244 318 222 330" />
          <path
            className={isBulged ? styles.touched : styles.away}
            d="M298 280C300 298 292 310 276 320C258 330 240 338 224 348"
          />
          <path className={styles.root} d="M290 410C280 426 254 442 232 452" />
        </g>
        <g className={styles.labels}>
          <path d="M84 254L124 276" />
          <text x="80" y="250" textAnchor="end">
            {words.disc}
          </text>
          {isBulged ? (
            <>
              <path d="M352 312L292 288" />
              <text x="356" y="326">
                {words.bulge}
              </text>
            </>
          ) : (
            <>
              <path d="M108 324L178 286" />
              <text x="106" y="350" textAnchor="end">
                {words.core}
              </text>
            </>
          )}
          <path d="M318 52L272 60" />
          <text x="324" y="58">
            {words.nerve}
          </text>
          <path d="M526 210L460 222" />
          <text x="532" y="216">
            {words.skin}
          </text>
          <text x="24" y="504">
            ← {words.front}
          </text>
          <text x="616" y="504" textAnchor="end">
            {words.back} →
          </text>
        </g>
      </svg>
    </div>
  )
}
