/** A part of the picture, in pixels from its top left. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** A name that wants to stand beside the figure, tied to a place on it by a line. */
export type LabelWish = {
  readonly key: string
  /** The place it names. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The column it belongs in; without one the nearer. */
  readonly side?: 'left' | 'right' | undefined
}

/** Where a name stands, and its line from there to the place. */
export type LabelPlace = {
  readonly key: string
  readonly side: 'left' | 'right'
  readonly box: Box
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number
}

/** Between two names, and between a name and its line. */
const GAP_PX = 8
const LINE_GAP_PX = 6
/** Between the figure and the names beside it. */
const AIR_PX = 20
/** A line shorter than this is none. */
const SHORTEST_LINE_PX = 14

/**
 * Places for names in a column on either side of the figure: inside `free`, none on the figure, no two of them touching,
 * no two lines crossing, no line through a name. What finds no place is left out: what is too wide, and then the last of
 * `wishes` first.
 */
export function layoutLabels(
  wishes: readonly LabelWish[],
  free: Box,
  figure: { readonly left: number; readonly right: number },
): readonly LabelPlace[] {
  const middle = (figure.left + figure.right) / 2
  let kept = wishes.filter(({ x, y }) => x > free.left && x < free.right && y > free.top && y < free.bottom)
  for (;;) {
    const sideOf = ({ side, x }: LabelWish) => side ?? (x < middle ? 'left' : 'right')
    const columns = (['left', 'right'] as const).map((side) =>
      column(
        kept.filter((wish) => sideOf(wish) === side),
        side,
        free,
        figure,
      ),
    )
    const [left, right] = columns
    const odd = left?.tooMuch ?? right?.tooMuch
    const places = columns.flatMap((one) => one.places)
    const dropped = odd ?? clashIn(places, kept)
    if (dropped === undefined) return places
    kept = kept.filter(({ key }) => key !== dropped)
  }
}

type Column = { readonly places: readonly LabelPlace[]; readonly tooMuch: string | undefined }

function column(
  wishes: readonly LabelWish[],
  side: 'left' | 'right',
  free: Box,
  figure: { readonly left: number; readonly right: number },
): Column {
  const last = wishes.at(-1)
  if (last === undefined) return { places: [], tooMuch: undefined }
  const widest = Math.max(...wishes.map(({ width }) => width))
  const tall = wishes.reduce((sum, { height }) => sum + height, GAP_PX * (wishes.length - 1))
  if (widest > free.right - free.left || tall > free.bottom - free.top) return { places: [], tooMuch: last.key }
  // All names of a column end at one line, beside the figure where there is room.
  const edge =
    side === 'left'
      ? Math.max(free.left + widest, Math.min(figure.left - AIR_PX, free.right))
      : Math.min(free.right - widest, Math.max(figure.right + AIR_PX, free.left))
  const isOnFigure = side === 'left' ? edge > figure.left : edge < figure.right
  if (isOnFigure) return { places: [], tooMuch: wishes.findLast(({ width }) => width === widest)?.key }
  const port = side === 'left' ? edge + LINE_GAP_PX : edge - LINE_GAP_PX
  const tooNear = wishes.findLast(({ x }) => (side === 'left' ? x - port : port - x) < SHORTEST_LINE_PX)
  if (tooNear !== undefined) return { places: [], tooMuch: tooNear.key }

  const order = [...wishes].sort((a, b) => a.y - b.y || a.x - b.x)
  let places = stack(order, side, edge, port, free)
  // Neighbours whose lines cross change places. With names of one height every change shortens the lines, so it ends.
  for (let round = 0; round < order.length * order.length; round += 1) {
    const at = places.findIndex((place, i) => {
      const next = places[i + 1]
      return next !== undefined && linesMeet(place, next)
    })
    const [a, b] = [order[at], order[at + 1]]
    if (a === undefined || b === undefined) break
    order[at] = b
    order[at + 1] = a
    places = stack(order, side, edge, port, free)
  }
  return { places, tooMuch: undefined }
}

/** Names one below the other in the given order, each as near to the height of its place as the others let it. */
function stack(
  order: readonly LabelWish[],
  side: 'left' | 'right',
  edge: number,
  port: number,
  free: Box,
): LabelPlace[] {
  // Runs of names that touch move as one, to the mean of what they want.
  const runs: { wanted: number; count: number; tall: number }[] = []
  for (const { y, height } of order) {
    let run = { wanted: y - height / 2, count: 1, tall: height + GAP_PX }
    for (let before = runs.at(-1); before !== undefined && before.wanted + before.tall > run.wanted; ) {
      runs.pop()
      const count = before.count + run.count
      run = {
        wanted: (before.wanted * before.count + (run.wanted - before.tall) * run.count) / count,
        count,
        tall: before.tall + run.tall,
      }
      before = runs.at(-1)
    }
    runs.push(run)
  }
  const tops: number[] = []
  for (const { wanted, count } of runs) {
    let top = wanted
    for (let k = 0; k < count; k += 1) {
      tops.push(top)
      top += (order[tops.length - 1]?.height ?? 0) + GAP_PX
    }
  }
  // Back inside, from the top down and from the bottom up.
  let floor = free.top
  order.forEach(({ height }, i) => {
    const top = Math.max(tops[i] ?? 0, floor)
    tops[i] = top
    floor = top + height + GAP_PX
  })
  let ceiling = free.bottom
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const height = order[i]?.height ?? 0
    const top = Math.min(tops[i] ?? 0, ceiling - height)
    tops[i] = top
    ceiling = top - GAP_PX
  }
  return order.map(({ key, x, y, width, height }, i) => {
    const top = tops[i] ?? 0
    const left = side === 'left' ? edge - width : edge
    return {
      key,
      side,
      box: { left, top, right: left + width, bottom: top + height },
      fromX: port,
      fromY: top + height / 2,
      toX: x,
      toY: y,
    }
  })
}

/** The least important name that touches another, or whose line does; undefined where all is well. */
function clashIn(places: readonly LabelPlace[], byImportance: readonly LabelWish[]): string | undefined {
  const rank = new Map(byImportance.map(({ key }, i) => [key, i]))
  const clashes = places.flatMap((one, i) =>
    places
      .slice(i + 1)
      .filter(
        (other) =>
          boxesMeet(one.box, other.box) ||
          linesMeet(one, other) ||
          lineMeetsBox(one, other.box) ||
          lineMeetsBox(other, one.box),
      )
      .map((other) => Math.max(rank.get(one.key) ?? 0, rank.get(other.key) ?? 0)),
  )
  return clashes.length === 0 ? undefined : byImportance[Math.max(...clashes)]?.key
}

type Line = Pick<LabelPlace, 'fromX' | 'fromY' | 'toX' | 'toY'>

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Which side of the line from a to b a point lies on. */
function turn(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax)
}

/** Whether two lines cross or touch, ends included. */
export function linesMeet(a: Line, b: Line): boolean {
  const one = turn(a.fromX, a.fromY, a.toX, a.toY, b.fromX, b.fromY)
  const two = turn(a.fromX, a.fromY, a.toX, a.toY, b.toX, b.toY)
  const three = turn(b.fromX, b.fromY, b.toX, b.toY, a.fromX, a.fromY)
  const four = turn(b.fromX, b.fromY, b.toX, b.toY, a.toX, a.toY)
  if (one === 0 && two === 0) {
    const span = (line: Line): Box => ({
      left: Math.min(line.fromX, line.toX),
      right: Math.max(line.fromX, line.toX),
      top: Math.min(line.fromY, line.toY),
      bottom: Math.max(line.fromY, line.toY),
    })
    const [p, q] = [span(a), span(b)]
    return p.left <= q.right && q.left <= p.right && p.top <= q.bottom && q.top <= p.bottom
  }
  return one * two <= 0 && three * four <= 0
}

/** Whether a line runs through a box. */
export function lineMeetsBox(line: Line, box: Box): boolean {
  const isInside = (x: number, y: number) => x > box.left && x < box.right && y > box.top && y < box.bottom
  if (isInside(line.fromX, line.fromY) || isInside(line.toX, line.toY)) return true
  const { left, top, right, bottom } = box
  return [
    { fromX: left, fromY: top, toX: right, toY: top },
    { fromX: right, fromY: top, toX: right, toY: bottom },
    { fromX: right, fromY: bottom, toX: left, toY: bottom },
    { fromX: left, fromY: bottom, toX: left, toY: top },
  ].some((side) => linesMeet(line, side))
}
