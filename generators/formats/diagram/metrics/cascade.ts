/** The styles inside an SVG → what is declared for one element: attributes, then rules by weight, then its own style. CSS 2.1, 6.4. */

interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly operator: string; readonly value: string | undefined }[];
  /** The compound before it must match the parent, not any ancestor. */
  readonly child: boolean;
}

interface Rule {
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly declarations: readonly Declaration[];
}

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

export type Declared = ReadonlyMap<string, string>;

export interface Cascade {
  /** What is declared for the element itself; nothing inherited. */
  own(element: Element): Declared;
}

/** @param presentation attributes that count as declarations, and the properties that are looked at */
export function cascadeOf(root: Element, presentation: ReadonlySet<string>): Cascade {
  const rules = rulesOf([...root.getElementsByTagName("style")].map((style) => style.textContent).join("\n"));
  const known = new WeakMap<Element, Declared>();
  return {
    own(element) {
      const before = known.get(element);
      if (before) return before;
      const declared = declare(element, rules, presentation);
      known.set(element, declared);
      return declared;
    },
  };
}

function declare(element: Element, rules: readonly Rule[], presentation: ReadonlySet<string>): Declared {
  const found = new Map<string, string>();
  const important = new Set<string>();
  for (const { name, value } of element.attributes) if (presentation.has(name)) found.set(name, value);
  const add = (declarations: readonly Declaration[]): void => {
    for (const { property, value, important: wins } of declarations) {
      if (!presentation.has(property) || (important.has(property) && !wins)) continue;
      found.set(property, value);
      if (wins) important.add(property);
    }
  };
  for (const rule of rules) if (matches(element, rule.compounds)) add(rule.declarations);
  add(declarationsIn(element.getAttribute("style") ?? ""));
  return found;
}

const parsed = new Map<string, readonly Rule[]>();

/** In the order in which they apply: the later wins. */
function rulesOf(css: string): readonly Rule[] {
  const known = parsed.get(css);
  if (known) return known;
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@[\w-]+[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const declarations = declarationsIn(body);
    return declarations.length === 0 ? [] : selectors.split(",").flatMap((selector): Rule[] => {
      const compounds = parseSelector(selector);
      return compounds ? [{ compounds, weight: weightOf(compounds), declarations }] : [];
    });
  });
  // Stable: rules of one weight stay in the order of the text.
  rules.sort((a, b) => a.weight - b.weight);
  parsed.clear();
  parsed.set(css, rules);
  return rules;
}

function declarationsIn(text: string): Declaration[] {
  return text.split(";").flatMap((part) => {
    const colon = part.indexOf(":");
    const value = part.slice(colon + 1);
    const plain = value.replace(/!\s*important/, "").trim();
    return colon < 0 || plain === "" ? [] : [{ property: part.slice(0, colon).trim(), value: plain, important: plain.length < value.trim().length }];
  });
}

/** undefined for selectors that mermaid writes for HTML and for pointers: pseudo classes, siblings. */
function parseSelector(selector: string): Compound[] | undefined {
  const compounds: Compound[] = [];
  let child = false;
  for (const part of selector.trim().replace(/\s*>\s*/g, " > ").split(/\s+/)) {
    if (part === ">") {
      child = true;
      continue;
    }
    if (part === "" || /[:+~]/.test(part)) return undefined;
    const bare = part.replace(/\[[^\]]*\]/g, "");
    compounds.push({
      tag: /^[a-zA-Z][\w-]*/.exec(bare)?.[0].toLowerCase(),
      id: /#([\w-]+)/.exec(bare)?.[1],
      classes: [...bare.matchAll(/\.([\w-]+)/g)].map(([, name]) => name as string),
      attributes: [...part.matchAll(/\[([\w-]+)(?:([\^$*]?)=["']?([^"'\]]*)["']?)?\]/g)].map(([, name, operator, value]) => ({ name: name as string, operator: operator ?? "", value })),
      child,
    });
    child = false;
  }
  return compounds;
}

const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce((sum, { tag, id, classes, attributes }) => sum + (id ? 10_000 : 0) + (classes.length + attributes.length) * 100 + (tag ? 1 : 0), 0);

function matches(element: Element, compounds: readonly Compound[], at = compounds.length - 1): boolean {
  const compound = compounds[at] as Compound;
  if (!matchesOne(element, compound)) return false;
  if (at === 0) return true;
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (matches(above, compounds, at - 1)) return true;
    if (compound.child) return false;
  }
  return false;
}

function matchesOne(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== undefined && element.localName.toLowerCase() !== tag) return false;
  if (id !== undefined && element.id !== id) return false;
  const names = classes.length > 0 ? ` ${element.getAttribute("class") ?? ""} ` : "";
  if (!classes.every((name) => names.includes(` ${name} `))) return false;
  return attributes.every(({ name, operator, value }) => {
    const own = element.getAttribute(name);
    if (own === null || value === undefined) return own !== null;
    return operator === "^" ? own.startsWith(value) : operator === "$" ? own.endsWith(value) : operator === "*" ? own.includes(value) : own === value;
  });
}
