export default {
  globs: ['src/element/cited-timeline.ts', 'src/element/events.ts'], // what others meet
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      // The sources are read, since their types say more; the package holds what is built of them.
      name: 'name-built-files',
      packageLinkPhase({ customElementsManifest }) {
        const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
        const rename = (part) => {
          if (Array.isArray(part)) part.forEach(rename);
          else if (part && typeof part === 'object')
            for (const [key, value] of Object.entries(part)) {
              if ((key === 'path' || key === 'module') && typeof value === 'string')
                part[key] = built(value);
              else rename(value);
            }
        };
        rename(customElementsManifest.modules);
      },
    },
    {
      name: 'drop-private-members',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules)
          for (const d of declarations)
            d.members &&= d.members.filter(({ privacy }) => privacy === undefined);
      },
    },
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
