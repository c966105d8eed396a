/** The clause that a table answers: where its first row stands in the tender. */

interface Sourced {
  readonly source?: { readonly clause: string } | undefined;
  readonly sources?: readonly { readonly clause: string }[] | undefined;
}

export function sourced(rows: readonly Sourced[]): { clause?: string } {
  const clause = rows[0]?.source?.clause ?? rows[0]?.sources?.[0]?.clause;
  return clause === undefined ? {} : { clause };
}
