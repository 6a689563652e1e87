import {
  CircleGeometry,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  type Object3D,
  ShaderMaterial,
} from 'three'

export type Room = {
  readonly root: Object3D
  /** Turns with the camera, so that every side of the body is read in the same light. */
  readonly rig: Group
  /** The one light that throws a shadow. */
  readonly sun: DirectionalLight
  /** Goes with the camera: what is looked at is never in the dark. */
  readonly lamp: DirectionalLight
  readonly shade: ShaderMaterial
  /** Of the shadow on the floor; the theme sets it. */
  readonly floorColor: Color
  readonly dispose: () => void
}

/** A quiet room in morning light: sky from above, a window from the side, a breath of light from behind. */
export function createRoom(): Room {
  const root = new Group()
  const rig = new Group()
  const sky = new HemisphereLight(new Color('#f8f8fb'), new Color('#d6c7ba'), 1.06)
  const window = new DirectionalLight(new Color('#fff6ec'), 2.35)
  // Steep enough that a hand throws its shadow past the thigh, not on it.
  window.position.set(-1.35, 3, 2)
  window.target.position.set(0, 0.85, 0)
  window.castShadow = true
  window.shadow.mapSize.set(2048, 2048)
  window.shadow.camera.left = -1.05
  window.shadow.camera.right = 1.05
  window.shadow.camera.top = 1.05
  window.shadow.camera.bottom = -1.05
  window.shadow.camera.near = 0.8
  window.shadow.camera.far = 6
  window.shadow.radius = 9
  window.shadow.normalBias = 0.014
  window.shadow.intensity = 0.5
  const fill = new DirectionalLight(new Color('#f6f4f1'), 0.66)
  fill.target.position.set(0, 0.9, 0)
  const behind = new DirectionalLight(new Color('#fff4e6'), 0.8)
  behind.position.set(1.6, 2.2, -2.4)
  behind.target.position.set(0, 0.9, 0)
  rig.add(window, window.target, behind, behind.target)

  const floorColor = new Color('#4a3c30')
  const shade = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { uShade: { value: floorColor }, uStrength: { value: 0.34 } },
    vertexShader: /* glsl */ `
varying vec2 vFloor;
void main() {
  vFloor = (modelMatrix * vec4(position, 1.0)).xz;
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
}`,
    fragmentShader: /* glsl */ `
uniform vec3 uShade;
uniform float uStrength;
varying vec2 vFloor;
float pool(vec2 at, vec2 reach) { vec2 v = at / reach; return exp(-dot(v, v)); }
void main() {
  vec2 mirrored = vec2(abs(vFloor.x), vFloor.y);
  float shade = pool(mirrored - vec2(0.17, 0.02), vec2(0.075, 0.14)) * 0.9 + pool(vFloor, vec2(0.34, 0.24)) * 0.34;
  float edge = smoothstep(0.75, 0.4, length(vFloor));
  float a = shade * uStrength * edge;
  gl_FragColor = vec4(uShade, a);
  #include <colorspace_fragment>
  // A faint shade over so many pixels shows its steps; a grain hides them.
  gl_FragColor.a += (fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}`,
  })
  const floorGeometry = new CircleGeometry(0.75, 48)
  const floor = new Mesh(floorGeometry, shade)
  floor.rotation.x = -Math.PI / 2
  floor.position.y = -0.001
  floor.renderOrder = -1
  root.add(sky, rig, fill, fill.target, floor)
  return {
    root,
    rig,
    sun: window,
    lamp: fill,
    shade,
    floorColor,
    dispose: () => {
      floorGeometry.dispose()
      shade.dispose()
      window.shadow.dispose()
      window.dispose()
      sky.dispose()
      fill.dispose()
      behind.dispose()
    },
  }
}
