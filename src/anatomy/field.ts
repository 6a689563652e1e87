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
  /** Intersection; corners rounded by `round` metres (0: sharp). */
  | { readonly kind: 'all-of'; readonly fields: readonly Field[]; readonly round: number }
  /** Union; inner corners rounded by `round` metres (0: sharp). */
  | { readonly kind: 'any-of'; readonly fields: readonly Field[]; readonly round: number }
  | { readonly kind: 'not'; readonly field: Field }
