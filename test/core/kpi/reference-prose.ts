// What docs/kpis.md says before it comes to the single KPIs: what all of them have in common.

export const BEFORE_KPIS = `# KPIs

Every KPI of KPI Summary: what it means, what it needs, and its formula. A click on a figure in the sheet shows the same formula with real addresses; the code computes each figure a second time on its own, and tests hold the two together.

Written from the dictionary in \`src/core/kpi\` by \`UPDATE_DOCS=1 npm test -- --selectProjects unit\`.

## What holds for all of them

**Periods.** A month, a quarter, a year, or all time, chosen at the top of KPI Summary; by default the quarter that holds the as-of day. Quarters and years are those of the fiscal year, whose first month stands in Settings: with April, the first quarter is April to June. A period holds its first and its last day. Each KPI says below which date decides whether a row counts; a row without that date counts in all time only.

**Days and time zones.** A day is a day as the spreadsheet shows it, in the spreadsheet's own time zone (File > Settings). A deal closed on 31 March at 23:59 there belongs to March, wherever its seller sits. No figure uses the clock: what is “by now” is the as-of day in Settings, which is today unless somebody fixed it.

**Comparison.** Beside the period stands the one before it, or the same one a year earlier, as chosen; always the whole of it. All time stands beside nothing.

**Currencies.** All money is in the base currency of Settings. An amount in another currency is multiplied by its rate under “Exchange rates” there: one rate for each currency, for all time, so that figures of last year do not move with this year's rates. An amount whose currency has no rate does not count; its row says so under Check, and the KPI says how many there are. A blank currency is the base currency. Amounts are added up in whole cents.

**Refunds.** A negative amount is a refund or a correction. It counts with its sign, in the period of its own date: a refund in May takes from May, not from the month of the sale.

**Blanks.** Where there is nothing to compute from, or to divide by, a KPI is blank and says why. It is never 0 for want of data: 0 means that there was something to count, and that it came to nothing.

**Slices.** Figures can be cut by person, team (a manager with all below), department, product, region, segment and source, several at once. A deal is cut by its own columns, by its owner's row in Team and its customer's row in Customers; an activity or an answer by its own person and customer, and by its deal for what it does not say itself; a payment by its deal, a task by its owner. The column “In KPI slice” of each table shows what counts. A KPI that cannot be told apart by a slice is blank under it, and says so. Goals are everybody's: under a slice they give no target.

**Stages.** How far a deal has come is told by the recorded stage changes, and by columns of Deals that are named like stages and hold days. Won deals have been through all stages, open ones up to theirs. Where nothing is recorded of lost deals, KPI Summary says by what it counts instead.

**Funnel.** It counts the deals that closed in the period, won or lost: “Deals” is how many of them reached the stage, “Go on” the share of these that reached the next one, both as formulas. “Days” is the median of the days that deals stood in the stage, of those that left it in the period. “Usually” and “Usual days” are the same of the twelve months before. The bottleneck is the stage whose share or days are worst against these twelve months, by a tenth at least; it takes five deals in the period and ten in the months before. Stuck in it are open deals that stand there longer than three of four did before, or, where too few are known, those whose expected close has passed.

**Targets and status.** A target comes from the goals of the same metric, or is typed into KPIs, which goes before. With a target a KPI has a status:

| | on track | at risk | off track |
|---|---|---|---|
| it grows over the period | at least 95 % of what is expected by now; “reached” once it has the whole target | at least 80 % of it | less |
| more is better | at least 95 % of the target | at least 80 % of it | less |
| less is better | no more than the target | no more than the target / 80 % | more |

Attainment is the value divided by the target; where less is better it is the target divided by the value, so that 100 % and more is always as wanted. The two shares are “On track from” and “At risk from” in Settings. What is expected by now follows the goal's own course: its working days, its season or its parts in Plan. A target typed into KPIs is expected evenly over the period's working days. Growth begins each period at −100 %, since nothing is won yet, and is expected to catch up with its target likewise.

**Earned value.** Projects with a budget are measured by what their work is worth by it, at the end of the as-of day. *Planned value* is the budget times the share of the work that was planned by then: each task weighs its working days and is spread evenly over them, as the baseline has it, else by its links and dates as if all went as it should. *Earned value* is the budget times the share done. *Actual cost* is what Costs hold for the project up to that day. The three stand in Projects; the indices are ratios of their sums over all projects that have a budget and tasks. The period does not change them, and under a slice they are blank.

**Answers.** A score counts where the scale of what was asked has it: 1 to 5 for satisfaction, 0 to 10 for recommendation. Any other is told under Check and does not count.

**Formulas.** They are made of SUMIFS, COUNTIFS and the like, which Google Sheets, Excel and LibreOffice share, over columns that you can see; those that Milepost computes are marked “(auto)”. Below, \`{deals.value}\` is a column, \`{won}\` a cell with a word that the formula looks for, and

| | means |
|---|---|
| \`{in:deals.closed}\` | the date is in the period, and the row in the slice |
| \`{before:deals.closed}\` | the date is in the period that it is compared with, and the row in the slice |
| \`{until:deals.closed}\` | the date is no later than the period's end, and the row in the slice |
| \`{period:costs.on}\` | the date is in the period |
| \`{slice:deals}\` | the row is in the slice |

## KPIs of your own

Add a row to KPIs: a name under “KPI of your own”, a formula under “Formula”, and a tick under “Show”. A formula is made of numbers, \`+ - * /\`, \`%\`, brackets, and KPIs by their name in either language or by their key:

    Won value / Visits
    wonValue / (dealsWon + dealsLost)
    （成交额－100000）×5％
    2 * Value for each visit

The last one names another KPI of your own. Do not begin with “=”: the sheet would take it for a formula of its own. Numbers have a decimal point and no separators. What cannot be understood is told under Check, with its place and the name that was probably meant; KPIs that need each other in a circle are blank, and the circle is spelled out. Where a KPI that it names is blank, or it divides by zero, it is blank and says so. “Unit” is how it is shown, “Better” whether more or less is wanted, “Target” what it is held against. In KPI Summary it is a formula over the cells of the KPIs that it names.
`;
