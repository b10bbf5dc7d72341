/** The module that imports every JSON file among `files`. */
export function categoriesIndex(files: readonly string[]): string {
  const slugs = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted();
  const imports = slugs.map(
    (slug) => `import ${variable(slug)} from './${slug}.json' with { type: 'json' };`,
  );
  return [
    ...imports,
    '',
    '/** Every file of this folder; `pnpm bank:index` writes this list. */',
    'export const bankFiles: readonly unknown[] = [',
    ...slugs.map((slug) => `  ${variable(slug)},`),
    '];',
    '',
  ].join('\n');
}

function variable(slug: string): string {
  return slug.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
