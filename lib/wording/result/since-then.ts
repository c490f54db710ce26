import { planName } from "../../data/price-book";
import { CONDITIONS, type ThenAndNow } from "../../model";
import type { Upgrade } from "../../questionnaire/scenario";
import { listed, plural } from "../words";
import { CONDITION_NAMES, OPTION_NAMES, STATUS_LABELS } from "./names";

/** Faults that a version mended and that can turn a verdict, in one paragraph each. The change log names them all. */
const MENDED: Readonly<Record<string, string>> = {
  "2.0.0":
    "Model 2.0.0 mended faults on both sides. What to own is decided stream by stream, so an objective that a hosted service can meet no longer forces you to own anything. The burden is what owning adds: the hours beyond those that bought mail takes too, and the loss of the worst year in twenty that hosting would have spared, on average. And an answer that cannot turn the verdict no longer leaves it open.",
};

/** Why the model moved the verdict of a link, with what it moved in this case; undefined where it did not, or where no version says so. */
export function whyMoved({ made, atItsPrices, newerVersions, figures }: ThenAndNow): string | undefined {
  const mended = newerVersions.flatMap((version) => MENDED[version] ?? []);
  if (mended.length === 0 || (made.option === atItsPrices.option && made.verdict === atItsPrices.verdict)) return undefined;
  return [...mended, ...(figures ? inThisCase(figures) : [])].join(" ");
}

/** What stands behind the verdict and is another than it was. */
function inThisCase({ ofThen, ofToday }: NonNullable<ThenAndNow["figures"]>): string[] {
  const owned =
    ofThen.owned === ofToday.owned
      ? []
      : [`the option that owning is measured by was “${OPTION_NAMES[ofThen.owned]}” and is “${OPTION_NAMES[ofToday.owned]}”`];
  const moved = CONDITIONS.flatMap((id) => {
    const [before, after] = [ofThen.conditions[id], ofToday.conditions[id]];
    return before === after
      ? []
      : [`“${CONDITION_NAMES[id]}” was ${STATUS_LABELS[before].toLowerCase()} and is ${STATUS_LABELS[after].toLowerCase()}`];
  });
  return owned.length + moved.length === 0 ? [] : [`In your case ${listed([...owned, ...moved])}.`];
}

/** What an older link held and is read in another way today, a sentence or two for each kind. */
export function upgradeSentences(upgrades: readonly Upgrade[]): string[] {
  const plans = upgrades.flatMap((upgrade) => (upgrade.kind === "default-plan" ? [planName(upgrade.was)] : []));
  const overrides = upgrades.flatMap((upgrade) => (upgrade.kind === "override" ? [upgrade.id] : []));
  return [
    ...(plans.length > 0
      ? [
          `The link holds ${listed(plans)}, which ${plural(plans.length, "was the plan", "were the plans")} counted where none was chosen. Today that stands for ${plural(plans.length, "the plan", "the plans")} recommended for these answers. Choose ${plural(plans.length, "it", "them")} among the answers to count ${plural(plans.length, "it", "them")} again.`,
        ]
      : []),
    ...(overrides.length > 0
      ? [
          `${plural(overrides.length, "A value of your own is", "Values of your own are")} left out today, because the model no longer reads ${plural(overrides.length, "it, or takes it", "them, or takes them")} only within other bounds: ${listed(overrides)} on the page about the method.`,
        ]
      : []),
  ];
}
