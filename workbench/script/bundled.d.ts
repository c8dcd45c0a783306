// A module's bundle as text, an expression of its exports; scripts/build-workbench.mjs makes it.
declare module "bundled:*" {
  const text: string;
  export default text;
}
