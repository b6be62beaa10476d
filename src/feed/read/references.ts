import {isFields, textOf, type Fields} from './values.ts';

/**
 * Gives a function that puts what a JSON-LD graph describes elsewhere in the place of a bare `{"@id": …}`: a site that
 * describes its hall once refers to it from every event. One step deep, which is as far as events
 * go, and never round in circles.
 */
export function referencesIn(graph: readonly unknown[]): (fields: Fields) => Fields {
  const nodes = new Map(
    graph.filter(isFields).flatMap(node => {
      const id = textOf(node['@id']);
      return id ? [[id, node] as const] : [];
    }),
  );
  const nodeOf = (value: unknown): unknown =>
    isReference(value) ? (nodes.get(textOf(value['@id']) ?? '') ?? value) : value;
  return fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(nodeOf) : nodeOf(value),
      ]),
    );
}

const isReference = (value: unknown): value is Fields =>
  isFields(value) && Object.keys(value).length === 1 && '@id' in value;
