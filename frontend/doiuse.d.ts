/** The package has types, but does not export them. */
declare module "doiuse/lib/DoIUse.js" {
  import type { Plugin } from "postcss";

  interface Options {
    readonly browsers: readonly string[];
    readonly ignore: readonly string[];
    readonly onFeatureUsage: (use: { readonly featureData: { readonly title: string } }) => void;
  }

  const DoIUse: new (options: Options) => Plugin;
  export default DoIUse;
}
