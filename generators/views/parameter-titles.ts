/** The sentence that the schema gives each parameter of the contract, by its key. */
import { collections, fieldDescriptions } from "../../schemas/index.ts";

export const parameterTitles: ReadonlyMap<string, string> = fieldDescriptions(collections.contract.schema, ["parameters"]);
