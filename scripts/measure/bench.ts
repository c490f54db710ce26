/**
 * How fast an assessment is beside one plain simulation, and the PDF and the preview beside the assessment. `npm run bench`, or
 * `npm run bench -- assessment` or `documents` for one part alone.
 * It runs with as much room for what is soon forgotten as the threads of a served build have (server/work/pool.ts).
 */
import { benchAssessment } from "./bench/assessment";
import { benchDocuments } from "./bench/documents";

const only = process.argv[2];
console.log(`Node ${process.version}; medians of turns taken in one process\n`);
if (only === undefined || only === "assessment") await benchAssessment();
if (only === undefined || only === "documents") await benchDocuments();
