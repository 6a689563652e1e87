/**
 * Signed distance fields over the rest body: the one language in which regions are defined. A field is plain data, so
 * the same definition is evaluated here (picking, tests, building) and translated to GLSL (painting).
 *
 * Space: metres, y up, the body faces +z, its left is +x, soles at y = 0, arms in a loose A. Distances: metres,
 * negative inside. `allOf` and `anyOf` give bounds rather than exact distances near corners; borders are exact.
 */
export type Point3 = readonly [x: number, y: number, z: number]

export type Field =
  /** Inside where the point lies behind the plane: dot(p − point, normal) < 0; `normal` has length 1. */
  | { readonly kind: 'half-space'; readonly point: Point3; readonly normal: Point3 }
  | { readonly kind: 'sphere'; readonly centre: Point3; readonly radius: number }
  | { readonly kind: 'capsule'; readonly from: Point3; readonly to: Point3; readonly radius: number }
  /**
   * A capsule that tapers as a muscle does: with t = clamp(dot(p − from, to − from) / |to − from|², 0, 1), the distance is
   * |p − mix(from, to, t)| − mix(radiusFrom, radiusTo, t).
   */
  | {
      readonly kind: 'tapered-capsule'
      readonly from: Point3
      readonly to: Point3
      readonly radiusFrom: number
      readonly radiusTo: number
    }
  /**
   * Intersection, folded from the left: max(a, b) + h² · round / 4 with h = max(round − |a − b|, 0) / round, so that
   * corners are rounded by about `round` metres (0: sharp).
   */
  | { readonly kind: 'all-of'; readonly fields: readonly Field[]; readonly round: number }
  /** Union, folded from the left: min(a, b) − h² · round / 4 with the same h (0: sharp). */
  | { readonly kind: 'any-of'; readonly fields: readonly Field[]; readonly round: number }
  | { readonly kind: 'not'; readonly field: Field }
