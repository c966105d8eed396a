/** Prints the digests of the samples in their order; `reverse` draws them in the opposite one. */
import { drawDiagrams } from "../../../generators/formats/diagram/draw.ts";
import { digestOf } from "./digest.ts";
import { samples } from "./samples.ts";

const codes = Object.values(samples);
const reverse = process.argv[2] === "reverse";
const digests = (await drawDiagrams(reverse ? codes.toReversed() : codes)).map(digestOf);
console.log((reverse ? digests.toReversed() : digests).join("\n"));
