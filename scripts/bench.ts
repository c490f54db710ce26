/**
 * How fast the engine is: an assessment beside its random numbers, and one model beside Squiggle and a plain loop. `npm run bench`, or
 * `npm run bench -- shared-model` for the second part alone.
 */
import { benchAssessment } from "./bench/assessment";
import { benchSharedModel } from "./bench/shared-model";

const only = process.argv[2];
console.log(`Node ${process.version}; medians of turns taken in one process\n`);
if (only === undefined || only === "assessment") await benchAssessment();
if (only === undefined || only === "shared-model") await benchSharedModel();
