/** The components that prose in content may use, and their attributes; anything else is an error. */

export interface ComponentSpec {
  readonly title: string;
  /** Attribute → required or not. */
  readonly attributes: Readonly<Record<string, "required" | "optional">>;
  readonly place: "block" | "inline" | "both";
}

export const components: Readonly<Record<string, ComponentSpec>> = {
  View: { title: "表或图", attributes: { id: "required", of: "optional" }, place: "block" },
  Fact: { title: "一个数", attributes: { id: "required" }, place: "inline" },
  Clause: { title: "引用招标条款", attributes: { id: "required" }, place: "both" },
  Ref: { title: "交叉引用", attributes: { to: "required" }, place: "inline" },
  Blank: { title: "填空", attributes: { label: "optional", width: "optional", value: "optional", fact: "optional" }, place: "both" },
  Signature: { title: "签字盖章行", attributes: { label: "required", hint: "optional", fact: "optional", by: "required" }, place: "block" },
};
