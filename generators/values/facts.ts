/** A short list of labelled figures: the head of a page, the key data of a form. */
export interface Facts {
  readonly id: string;
  readonly caption: string;
  readonly items: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the figure comes from, in words: “第六章 八”. */
  readonly source?: string;
  readonly tone?: "warning";
}
