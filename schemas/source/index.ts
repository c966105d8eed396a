/** Reading: files → plain values with positions. */
export { readContentFolder } from "./read.ts";
export type { Attachment, ContentFile, ContentFolder } from "./read.ts";
export { parseYaml } from "./yaml.ts";
export type { PlainValue } from "./yaml.ts";
export { fullWidthColon, noSpaceAfterColon } from "./yaml-problems.ts";
export { parseMdx } from "./mdx.ts";
export { attributeOf, componentsIn, isComponent, placeOfComponent } from "./component-uses.ts";
export type { Component, ComponentUse } from "./component-uses.ts";
export { lineText, placeOf, placeOfPart, positionAt } from "./positions.ts";
export type { Path, Position, SourceText } from "./positions.ts";
