/** The page of a bookmark, as a field with its result that Word keeps up to date. ECMA-376 part 1, 17.16.5.42. */
import { SimpleField } from "docx";
import type { State } from "./state.ts";

export const pageField = (bookmark: string, { pageOf }: Pick<State, "pageOf">): SimpleField => new SimpleField(`PAGEREF ${bookmark} \\h`, pageOf(bookmark));
