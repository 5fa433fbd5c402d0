export default {
  globs: ['src/element/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      // `dispatchEvent(new SomeEvent())` is listed a second time without a name.
      name: 'drop-nameless-events',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules)
          for (const d of declarations) d.events &&= d.events.filter((event) => event.name);
      },
    },
  ],
};
