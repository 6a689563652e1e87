import { regionOf } from '#anatomy/region.ts'
import type { Pressure10, Tool, TouchTechnique } from '#safety/technique.ts'
import type { Zone } from '#safety/zone.ts'
import { builtInRoutines } from './built-in.ts'
import { forHandsOnly, pressureOf } from './candidates.ts'

/** One way of touching a place: how, with what, and how firmly at most, of 10. */
export type WayToTouch = {
  readonly technique: TouchTechnique
  readonly tool: Tool
  readonly pressure10: Pressure10
}

/**
 * How the routines touch a place, as far as its zone allows, hands first; each technique with each tool once. Empty for
 * a place that is left alone, and for one of which only a far half is left: no stroke is drawn for half of a place (Z11).
 */
export function waysToTouch(zone: Zone): readonly WayToTouch[] {
  if (zone.status === 'forbidden' || zone.limits.includes('far-half')) return []
  const { kind } = regionOf(zone.region)
  const limits = new Set(zone.limits)
  const ways = new Map<string, WayToTouch>()
  for (const place of builtInRoutines.flatMap(({ places }) => places)) {
    if (place.region !== kind) continue
    if (place.tool === 'ball' && forHandsOnly.some((limit) => limits.has(limit))) continue
    const technique = limits.has('gliding-only') ? 'effleurage' : place.technique
    const pressure10 = pressureOf(place, limits, false)
    const key = `${technique} ${place.tool}`
    // Routines for different stages differ in how firm they are at most.
    if ((ways.get(key)?.pressure10 ?? 0) < pressure10) ways.set(key, { technique, tool: place.tool, pressure10 })
  }
  return [...ways.values()].sort((a, b) => Number(a.tool === 'ball') - Number(b.tool === 'ball'))
}
