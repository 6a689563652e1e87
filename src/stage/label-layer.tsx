import { useLayoutEffect, useRef } from 'react'
import type { ChosenLabel, SeenPlaces } from './label-choice.ts'
import styles from './label-layer.module.css'
import { layoutLabels } from './label-layout.ts'
import type { Inset } from './picture.ts'

export type LabelLayerProps = {
  readonly labels: readonly ChosenLabel[]
  readonly figure: SeenPlaces['figure']
  /** What names keep away from the picture's edges, pixels. */
  readonly room: Inset
  readonly nameOf: (label: ChosenLabel) => string
}

/**
 * Names beside the figure, each with its line. Drawn once where the picture has come to rest; what finds no place stays
 * unseen. Nothing here answers a touch or is read out: the map below it does both.
 */
export function LabelLayer({ labels, figure, room, nameOf }: LabelLayerProps) {
  const host = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const layer = host.current
    if (layer === null) return
    const names = [...layer.querySelectorAll<HTMLElement>('[data-label]')]
    const lines = [...layer.querySelectorAll<SVGGElement>('[data-line]')]
    const free = {
      left: room.left ?? 0,
      top: room.top ?? 0,
      right: layer.clientWidth - (room.right ?? 0),
      bottom: layer.clientHeight - (room.bottom ?? 0),
    }
    const wishes = labels.map(({ region, x, y, side }, i) => ({
      key: region,
      x,
      y,
      side,
      width: names[i]?.offsetWidth ?? 0,
      height: names[i]?.offsetHeight ?? 0,
    }))
    const places = new Map(layoutLabels(wishes, free, figure).map((place) => [place.key, place]))
    labels.forEach(({ region }, i) => {
      const place = places.get(region)
      const [name, line] = [names[i], lines[i]]
      if (name === undefined || line === undefined) return
      for (const part of [name, line]) part.toggleAttribute('data-placed', place !== undefined)
      if (place === undefined) return
      name.style.transform = `translate(${place.box.left.toFixed(1)}px, ${place.box.top.toFixed(1)}px)`
      for (const stroke of line.querySelectorAll('line')) {
        stroke.setAttribute('x1', place.fromX.toFixed(1))
        stroke.setAttribute('y1', place.fromY.toFixed(1))
        stroke.setAttribute('x2', place.toX.toFixed(1))
        stroke.setAttribute('y2', place.toY.toFixed(1))
      }
      const dot = line.querySelector('circle')
      dot?.setAttribute('cx', place.toX.toFixed(1))
      dot?.setAttribute('cy', place.toY.toFixed(1))
    })
  }, [labels, figure, room])

  return (
    <div ref={host} className={styles.layer} aria-hidden="true" data-labels={labels.length}>
      <svg className={styles.lines} aria-hidden="true">
        {labels.map(({ region }) => (
          <g key={region} data-line={region}>
            <line className={styles.halo} />
            <line className={styles.line} />
            <circle className={styles.dot} r="3.5" />
          </g>
        ))}
      </svg>
      {labels.map((label) => (
        <span key={label.region} className={styles.name} data-label={label.region}>
          {nameOf(label)}
        </span>
      ))}
    </div>
  )
}
