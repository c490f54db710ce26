/**
 * How fast an assessment is beside one plain simulation, the PDF and the preview beside the assessment, and one model beside Squiggle and a
 * plain loop. `npm run bench`, or `npm run bench -- assessment`, `documents` or `shared-model` for one part alone.
 * It runs with as much room for what is soon forgotten as the threads of a served build have (app/work/pool.ts).
 */
import { benchAssessment } from "./bench/assessment";
import { benchDocuments } from "./bench/documents";
import { benchSharedModel } from "./bench/shared-model";

const only = process.argv[2];
console.log(`Node ${process.version}; medians of turns taken in one process\n`);
if (only === undefined || only === "assessment") await benchAssessment();
if (only === undefined || only === "documents") await benchDocuments();
if (only === undefined || only === "shared-model") await benchSharedModel();
