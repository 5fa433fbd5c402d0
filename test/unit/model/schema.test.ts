import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/index.js';
import { LIMITS } from '../../../src/model/limits.js';
import schema from '../../../src/model/schema.json' with { type: 'json' };

const TYPES = new URL('../../../src/model/document-data.ts', import.meta.url).pathname;
const FIXTURES = new URL('../../fixtures/documents/', import.meta.url);

/** A compiler takes its time, the more so beside other tests; ms. */
const COMPILING = 60_000;

const PAIRS = [
  ['Timeline', 'TimelineData'],
  ['Event', 'EventData'],
  ['Citation', 'CitationData'],
  ['Source', 'SourceData'],
  ['Derivation', 'DerivationData'],
] as const;

/** Every object of the schema that describes something, with its pointer. */
function* described(node: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Record<string, unknown>;
  if ('type' in fields || 'enum' in fields || 'anyOf' in fields) yield [path, fields];
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'properties' || key === '$defs') {
      for (const [name, field] of Object.entries(value as object)) {
        yield* described(field, `${path}/${key}/${name}`);
      }
    } else if (key === 'items') yield* described(value, `${path}/items`);
    else if (key === 'anyOf') {
      for (const [i, field] of (value as unknown[]).entries()) {
        yield* described(field, `${path}/anyOf/${i}`);
      }
    }
  }
}

/** What the compiler says of a file that sets the two descriptions of the data side by side. */
function compileTogether(generated: string, assignments: readonly string[]): string[] {
  const path = TYPES.replace('document-data.ts', 'agreement.ts');
  const names = PAIRS.map(([, name]) => name).join(', ');
  const text = `${generated}\nimport type { ${names} } from './document-data.js';\n${assignments.join('\n')}`;
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    name === path ? ts.createSourceFile(name, text, language) : getSourceFile(name, language);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const compileSchema = (): Promise<string> =>
  compile(structuredClone(schema) as never, 'Timeline', {
    ignoreMinAndMaxItems: true,
    bannerComment: '',
    format: false,
  });

describe('the schema', () => {
  it('names and describes every field', () => {
    const bare = [...described(schema)].filter(
      ([, { title, description }]) => !title || !description,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('says the same as the types, both ways', { timeout: COMPILING }, async () => {
    const assignments = PAIRS.flatMap(([written, typed]) => [
      `export const ${written}ToTyped = (value: ${written}): ${typed} => value;`,
      `export const ${typed}ToWritten = (value: ${typed}): ${written} => value;`,
    ]);
    expect(compileTogether(await compileSchema(), assignments)).toEqual([]);
  });

  it('would be caught saying something else', { timeout: COMPILING }, async () => {
    const generated = (await compileSchema()).replace('Importance = number', 'Importance = string');
    const diagnostics = compileTogether(generated, [
      'export const toTyped = (value: Event): EventData => value;',
      'export const toWritten = (value: EventData): Event => value;',
    ]);
    expect(diagnostics).toHaveLength(2);
  });

  it('has every field of the types, and no other', () => {
    const file = ts.createSourceFile(
      'document-data.ts',
      readFileSync(TYPES, 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    const fields = (name: string): string[] => {
      const found = file.statements.find(
        (node): node is ts.InterfaceDeclaration =>
          ts.isInterfaceDeclaration(node) && node.name.text === name,
      );
      return (found?.members ?? [])
        .flatMap(({ name: field }) =>
          field && (ts.isIdentifier(field) || ts.isStringLiteral(field)) ? [field.text] : [],
        )
        .sort();
    };
    const defs = schema.$defs as Record<string, { properties?: object }>;
    for (const [name, { properties }] of Object.entries(defs)) {
      if (properties === undefined || name === 'name') continue; // CSL has more parts of a name
      const typed = `${name.charAt(0).toUpperCase()}${name.slice(1)}Data`;
      expect([name, Object.keys(properties).sort()]).toEqual([name, fields(typed)]);
    }
    expect(Object.keys(schema.properties).sort()).toEqual(fields('TimelineData'));
  });

  it('has the limits of the reader', () => {
    const { event, citation, quote, source } = schema.$defs;
    expect(event.properties.title.maxLength).toBe(LIMITS.title);
    expect(source.properties.title.maxLength).toBe(LIMITS.title);
    expect(quote.properties.exact.maxLength).toBe(LIMITS.quote);
    expect(event.properties.citations.maxItems).toBe(LIMITS.citations);
    expect(citation.properties.stance.default).toBe('asserts');
  });

  it.each(readdirSync(FIXTURES))('agrees with the reader on %s', (name) => {
    const data: unknown = JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'));
    const document = Array.isArray(data) ? { sources: data as unknown[] } : data;
    const valid = new Ajv2020({ strict: false }).compile(schema)(document);
    const { problems } = readDocument(document);
    expect(valid).toBe(!name.startsWith('broken'));
    if (valid) expect(problems).toEqual([]);
    else expect(problems.length).toBeGreaterThan(0);
  });
});
