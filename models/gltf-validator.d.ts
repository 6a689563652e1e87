/** The part of the Khronos validator that the build uses; the package carries no types. */
declare module 'gltf-validator' {
  type Report = {
    readonly issues: {
      readonly numErrors: number
      readonly numWarnings: number
      readonly messages: readonly { readonly code: string; readonly pointer?: string; readonly message: string }[]
    }
  }
  const validator: { validateBytes(bytes: Uint8Array, options?: { readonly maxIssues?: number }): Promise<Report> }
  export default validator
}
