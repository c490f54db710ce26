import { useId } from "react";
import type { Scene } from "@/lib/charts/scene";
import { HatchPatterns, SvgMarks } from "./svg-marks";

/** A scene as one picture with a name and a description; it scales with its container and keeps its proportions. */
export function SvgScene({ scene, className }: { scene: Scene; className?: string }) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      data-scene-width={scene.width}
      className={["chart-picture", className].filter(Boolean).join(" ")}
    >
      <title id={`${id}-title`}>{scene.title}</title>
      <desc id={`${id}-description`}>{scene.description}</desc>
      <HatchPatterns id={`${id}-hatch`} />
      <SvgMarks marks={scene.marks} hatchId={`${id}-hatch`} />
    </svg>
  );
}
