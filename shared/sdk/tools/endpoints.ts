/** Every endpoint of the contract, with its place in the clients and the shapes that it takes and gives. */
import type { AnswerForm, Route } from '../../contract/common.ts';
import { type Place, placeAll } from './placement.ts';
import { type Field, Models, pascalCase, type Shape, union } from './shapes.ts';

export interface Endpoint extends Place {
  /** Its name in the contract. */
  name: string;
  http: Route['method'];
  /** Below the prefix; ids in braces. */
  path: string;
  summary: string;
  isPublic: boolean;
  /** In the order of the path. */
  params: readonly { name: string; kind: 'integer' | 'text' }[];
  query: Shape | null;
  /** Words of the query that make this form of the answer; nobody chooses them. */
  fixed: Readonly<Record<string, string>>;
  body: Shape | null;
  /** The body is one file, sent as this: multipart/form-data, or its bytes as they are; null: it is JSON. */
  upload: string | null;
  /** Answers a secret that is kept nowhere: the same call again would make a second one. */
  once: boolean;
  answer:
    | { kind: 'page'; item: Shape }
    /** Of one of these media types. */
    | { kind: 'file'; types: readonly string[]; isText: boolean }
    /** `empty`: may come, or only comes, without a body. */
    | { kind: 'one'; shape: Shape | null; empty: boolean };
  /** Paths of objects whose keys are data, in body and answer; with = behind them: data all the way down. */
  maps: readonly string[];
}

export const FORM = 'multipart/form-data';

/** What a route may say beside its schemas. */
export type ReadRoute = Route & {
  multipart?: object;
  octets?: { readonly mediaType: string };
  file?: readonly string[];
  forms?: Readonly<Record<string, AnswerForm>>;
  answersSecret?: true;
};

export function readContract(routes: Readonly<Record<string, ReadRoute>>): {
  endpoints: Endpoint[];
  models: Models;
} {
  const models = new Models();
  const places = placeAll(routes);
  const endpoints = Object.entries(routes).flatMap(([name, route]): Endpoint[] => {
    const type = pascalCase(name);
    const body = route.body ? models.body(route.body, `${type}Body`, name) : null;
    const forms = Object.entries(route.forms ?? {});
    const query = route.query ? models.query(route.query, `${type}Query`) : null;
    const isFree = query !== null && dropFixed(models, query, forms);
    const { shape, empty } = readAnswer(models, route, name);
    const item = shape && pageItem(models, shape);
    const maps = [...new Set([...mapsIn(models, body), ...mapsIn(models, shape)])];
    if (item && shape?.kind === 'model') models.drop(shape.name);
    const place = places.get(name) as Place;
    const endpoint: Endpoint = {
      ...place,
      name,
      http: route.method,
      path: route.path,
      summary: route.summary,
      isPublic: route.access === 'public',
      params: readParams(models, route, type),
      query: isFree ? query : null,
      fixed: {},
      body,
      upload: route.multipart ? FORM : (route.octets?.mediaType ?? null),
      once: route.answersSecret === true && 201 in route.responses,
      answer: route.file
        ? { kind: 'file', types: route.file, isText: false }
        : item
          ? { kind: 'page', item }
          : { kind: 'one', shape, empty },
      maps,
    };
    return [endpoint, ...forms.map(([form, how]) => inForm(endpoint, form, how))];
  });
  return { endpoints, models };
}

/** The endpoint once more, for its answer as a file: `getReport` as `getReportPdf`. */
function inForm(endpoint: Endpoint, form: string, { mediaType, query = {} }: AnswerForm): Endpoint {
  return {
    ...endpoint,
    name: endpoint.name + pascalCase(form),
    method: endpoint.method + pascalCase(form),
    summary: `${endpoint.summary}; here as ${mediaType}`,
    fixed: query,
    answer: { kind: 'file', types: [mediaType], isText: mediaType.startsWith('text/') },
    maps: [],
  };
}

/** Takes out of a query what a form of the answer has of its own, and says whether anything is left. */
function dropFixed(models: Models, query: Shape, forms: readonly [string, AnswerForm][]): boolean {
  const fixed = forms.flatMap(([, form]) => Object.keys(form.query ?? {}));
  if (query.kind !== 'model' || fixed.length === 0) return true;
  const model = models.get(query.name);
  const fields = model.fields.filter(({ name }) => !fixed.includes(name));
  models.drop(query.name);
  if (fields.length > 0) models.all.set(query.name, { ...model, fields });
  return fields.length > 0;
}

function readAnswer(models: Models, { responses }: Route, name: string) {
  const schemas = Object.values(responses);
  const shapes = schemas
    .filter((schema) => schema !== null)
    .map((schema) => models.answer(schema, `${pascalCase(name)}Answer`, name));
  return { shape: shapes.length > 0 ? union(shapes) : null, empty: schemas.includes(null) };
}

/** The item of a list envelope; null for anything else. */
function pageItem(models: Models, shape: Shape): Shape | null {
  if (shape.kind !== 'model') return null;
  const { fields } = models.get(shape.name);
  const isPage = fields.map(({ name }) => name).join() === 'count,next,previous,results';
  const results = fields.find(({ name }) => name === 'results')?.shape;
  return isPage && results?.kind === 'list' ? results.item : null;
}

function readParams(models: Models, route: Route, type: string): Endpoint['params'] {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  if (names.length === 0) return [];
  const name = `${type}Params`;
  if (route.params) models.query(route.params, name);
  const fields: readonly Field[] = route.params ? models.get(name).fields : [];
  models.drop(name);
  return names.map((each) => {
    const shape = fields.find((field) => field.name === each)?.shape;
    if (shape === undefined) throw new Error(`${route.path}: params do not say what {${each}} is.`);
    return { name: each, kind: shape.kind === 'integer' ? 'integer' : 'text' };
  });
}

function mapsIn(models: Models, shape: Shape | null, path = ''): string[] {
  const step = (name: string) => (path === '' ? name : `${path}.${name}`);
  switch (shape?.kind) {
    case 'any':
      return [`${path}=`];
    case 'list':
      return mapsIn(models, shape.item, path);
    case 'map':
      return [path, ...mapsIn(models, shape.value, step('*'))];
    case 'union':
      return shape.options.flatMap((option) => mapsIn(models, option, path));
    case 'model':
      return models.get(shape.name).fields.flatMap((field) => mapsIn(models, field.shape, step(field.name)));
    default:
      return [];
  }
}
