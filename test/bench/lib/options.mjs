import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ADAPTERS = fileURLToPath(new URL('../adapters', import.meta.url));

/** The subject all ratios refer to: the least that anything can cost here. */
export const REFERENCE = 'limit';

const DEFAULTS = {
  subjects: 'limit,limit-text,cited-timeline,vis,timelinejs,plot,event-drops,echarts',
  sizes: '10,100,1000,10000,100000',
  out: fileURLToPath(new URL('../results.json', import.meta.url)),
  reps: '3',
  phases: 'main,remount,labels,leak,bundle',
  extra: [],
  shots: '',
  mountLimit: '60000',
  budget: '10000',
  chrome: '',
  merge: '',
  repBase: '0',
  vsync: false,
};

/** Reads `--subjects a,b --sizes 10,100 …`; see the README for each. */
export function readOptions(args) {
  const given = { ...DEFAULTS, extra: [] };
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, '');
    if (!Object.hasOwn(DEFAULTS, name)) {
      const names = Object.keys(DEFAULTS).map((option) => `--${option}`);
      throw new RangeError(`unknown option "${args[i]}": expected one of ${names.join(' ')}`);
    }
    if (name === 'vsync') given.vsync = true;
    else if (name === 'extra') given.extra.push(args[++i]);
    else given[name] = args[++i];
  }
  return {
    ...given,
    subjects: findSubjects(given),
    sizes: given.sizes.split(',').map(Number),
    phases: given.phases.split(','),
    reps: Number(given.reps),
    repBase: Number(given.repBase),
    mountLimit: Number(given.mountLimit),
    budget: Number(given.budget),
  };
}

function findSubjects({ subjects, extra }) {
  const all = readdirSync(ADAPTERS).map((file) => basename(file, '.mjs'));
  const names = subjects === 'all' ? all : subjects.split(',').filter(Boolean);
  for (const name of names)
    if (!all.includes(name))
      throw new RangeError(`unknown subject "${name}": expected all, or of ${all.join(', ')}`);
  if (!names.includes(REFERENCE)) names.unshift(REFERENCE);
  return [
    ...names.map((name) => ({ name, file: join(ADAPTERS, `${name}.mjs`) })),
    ...extra.map((path) => ({ name: basename(path).replace(/\.\w+$/, ''), file: resolve(path) })),
  ];
}
