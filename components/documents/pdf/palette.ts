import type { Status } from "@/lib/model";

export { PRINT_TONES as TONES } from "@/lib/charts/print-tones";

export const STATUS_COLOURS: Record<Status, string> = { met: "#1e5a3b", "not-met": "#8c1f18", unknown: "#664b08" };
