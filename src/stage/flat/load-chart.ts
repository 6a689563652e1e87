import { type FlatChart, joinCharts, readChart } from './chart.ts'

let chart: FlatChart | undefined
let hasParts = false

/** The chart, when it has been fetched before: the second picture of it appears without a blink. */
export function chartAtHand(): FlatChart | undefined {
  return chart
}

/** Fetches the body from front and back, once. Rejects when it cannot be had. */
export async function loadChart(): Promise<FlatChart> {
  if (chart === undefined) {
    const { default: stored } = await import('#models/flat-chart.json')
    chart ??= readChart(stored)
  }
  return chart
}

/** Fetches hands and feet as well, once: they are looked at where the flat map is the picture. Rejects likewise. */
export async function loadWholeChart(): Promise<FlatChart> {
  const body = await loadChart()
  if (hasParts) return body
  const { default: stored } = await import('#models/flat-parts.json')
  if (!hasParts) chart = joinCharts(body, readChart(stored))
  hasParts = true
  return chart ?? body
}
