/** The duties that a reader deals with: those of the bid are the bid team's alone, as on the page of duties. */
import type { Duty, Model } from "../../schemas/index.ts";

export const dutiesOf = ({ audience, obligations }: Model): readonly Duty[] => (audience === "bid" ? obligations : obligations.filter(({ obligation }) => obligation.phase !== "bid"));
