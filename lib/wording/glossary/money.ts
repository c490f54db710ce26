import type { Term } from "./term";

/** Words about money, chance and what the figures mean. */
export const MONEY_TERMS: readonly Term[] = [
  {
    id: "added-hours",
    term: "Hours that owning adds",
    alsoKnownAs: ["hours added"],
    meaning: "The hours of owning less those of buying, in the same future, and nothing where owning takes fewer.",
    here: "Bought mail takes hours too. The rule asks for the time of those beyond, in four futures out of five.",
  },
  {
    id: "bad-year",
    term: "Bad year",
    alsoKnownAs: ["worst year of twenty", "expected shortfall", "ES95"],
    meaning: "What the worst twentieth of years cost on average. Analysts call it the expected shortfall.",
    here: "The rule asks whether you could bear such a year, beyond what buying would lose in it. The average of all years would hide it.",
  },
  {
    id: "break-even-hours",
    term: "Break-even in hours",
    meaning: "The hours a month of owning, in all, at which it costs what buying does, all else as it is.",
    here: "Who runs mail in fewer hours than that pays less for owning. It does not decide the verdict.",
  },
  {
    id: "crossover",
    term: "Crossover",
    meaning: "The number of mailboxes from which owning stays cheaper than buying, on average and with all else as answered.",
    here: "The price of the hosted plan decides where it lies. It does not decide the verdict.",
  },
  {
    id: "discount-rate",
    term: "Discount rate",
    alsoKnownAs: ["discount", "discounted"],
    meaning: "How much less a sum weighs for each year that it is paid later. At 8%, 108 paid in a year count as 100 today.",
    here: "Owning costs most at the start, buying every month, so it moves the comparison.",
  },
  {
    id: "displaced-work",
    term: "Displaced work",
    alsoKnownAs: ["displaced hour"],
    meaning: "The work that is not done because its hour went into mail.",
    here: "Where that work is worth more than the hour costs, the difference is a cost of owning.",
  },
  {
    id: "evppi",
    term: "Value of finding out",
    alsoKnownAs: ["worth finding out", "EVPPI"],
    meaning:
      "How much cheaper the choice would be on average if one uncertain number were known beforehand. Statisticians call it the expected value of partial perfect information.",
    here: "It says which question deserves an hour of research, if money decided.",
  },
  {
    id: "expected-regret",
    term: "Expected regret",
    meaning: "What a choice overpays on average, against the one that turns out cheapest.",
    here: "It compares choices whose ranges overlap. It is shown under “if money decided”.",
  },
  {
    id: "futures",
    term: "Futures",
    alsoKnownAs: ["eight in ten futures"],
    meaning:
      "The model plays the years thousands of times, each time with other values for what is uncertain, as dice would give them. One play is a future, or a draw.",
    here: "“In eight of ten futures” means in eight of ten such plays.",
  },
  {
    id: "invisible-cost",
    term: "In a budget, in no budget",
    alsoKnownAs: ["in a budget", "in no budget", "invisible cost"],
    meaning:
      "A cost is in a budget if the quote or the plan shows it on the day you decide. Upkeep, waiting and lost mail are in no budget.",
    here: "Owning looks cheap while only what is in a budget is compared.",
  },
  {
    id: "loaded-cost",
    term: "Loaded cost",
    meaning: "What an hour of work really costs an employer: pay, payroll charges and benefits.",
    here: "Hours are the largest cost of owning mail at nearly every size.",
  },
  {
    id: "p10",
    term: "P10, P50 and P90",
    alsoKnownAs: ["P10", "P50", "P80", "P90", "median"],
    meaning:
      "Three points in a range. One future in ten comes out below P10, five in ten below P50, which is the median, and nine in ten below P90.",
    here: "From P10 to P90 is what we call eight in ten futures. A single figure would claim more than anybody knows.",
  },
  {
    id: "percentile",
    term: "Percentile",
    meaning: "The point in a range below which so many in a hundred values lie: one in twenty lies below the 5th.",
    here: "An assumption of ours reaches from its 5th to its 95th, as a range of yours does.",
  },
  {
    id: "price-of-control",
    term: "Price of control",
    meaning: "What owning costs beyond buying, over the years compared. It is negative where owning is cheaper.",
    here: "It is the figure to weigh against what control protects.",
  },
];
