/** The figures of `<Fact id="…" />` on a page. */
export { factText as figureText } from "../../schemas/index.ts";
