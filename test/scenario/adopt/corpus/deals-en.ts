// English deal sheets as sales teams keep them: titles, as-of dates, merged regions, subtotals, stages of their own.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

const here = { lang: "en", locale: "en_US", today: "2026-03-02", as: "deals" } as const;

export const DEALS_EN: readonly AdoptCase[] = [
  {
    ...here,
    name: "pipeline review: title, as-of date, preparer, a total without a label, a footnote",
    sheets: [
      {
        name: "Pipeline review",
        cells: cells(`
          Pipeline review, East team | | | | | |
          As of 3/1/2026 | | | Prepared by: J. Doyle | | |
          | | | | | |
          # | Opportunity | Account | Owner | Stage | Amount | Est. close
          1 | Imaging renewal | Granite State Clinics | Maria Lopez | Negotiation | $32,000 | 4/15/2026
          2 | Dock sensors* | Seaport Freight | Tom Baker | Proposal | $12,800 | 3/31/2026
          3 | Loom analytics | Old Mill Paper | Ann Chen | Need confirmed | ($5,600) | 5/20/2026
          4 | Grid study | Total Energies | Ann Chen | Lead | 12k | 6/30/2026
          | | | | | =32000+12800-5600+12000 |
          * preliminary, waiting for credit approval | | | | | |
        `),
        merges: ["A1:G1", "A10:G10"],
        colours: { "A4:G4": "#434343", "A9:G9": "#d9d9d9" },
        widths: { B: 190, C: 190 },
        notes: { F7: "Credit note from January" },
      },
    ],
    columns: columns(`
      # | Opportunity | Account | Owner | Stage | Amount | Est. close
      - | name | customer | owner | stage | amount | expected
    `),
    rows: rows(`
      name | customer | owner | amount | expected
      Imaging renewal | Granite State Clinics | Maria Lopez | 32000 | 2026-04-15
      Dock sensors* | Seaport Freight | Tom Baker | 12800 | 2026-03-31
      Loom analytics | Old Mill Paper | Ann Chen | -5600 | 2026-05-20
      Grid study | Total Energies | Ann Chen | 12000 | 2026-06-30
    `),
    skipped: { total: 1, note: 1 },
    asks: [],
    stages: { Negotiation: "open", Proposal: "open", "Need confirmed": "open", Lead: "open" },
  },
  {
    ...here,
    name: "two-row header with merged groups",
    sheets: [
      {
        name: "Forecast",
        cells: cells(`
          Customer | | Opportunity | | | Dates | |
          Company | Contact | Name | Phase | Value ($K) | Opened | Forecast close | Signed
          Granite State Clinics | Dana Wu | Imaging renewal | Negotiation | 32 | 12/8/2025 | 4/15/2026 |
          Seaport Freight | Lee Park | Dock sensors | Won | 12.8 | 10/13/2025 | 1/9/2026 | 1/5/2026
          Old Mill Paper | Sam Ortiz | Loom analytics | Lost | 5.6 | 11/3/2025 | 1/31/2026 | 1/23/2026
        `),
        merges: ["A1:B1", "C1:E1", "F1:H1"],
        colours: { "A1:B1": "#cfe2f3", "C1:E1": "#d9ead3", "F1:H1": "#fce5cd" },
        formats: { "E3:E5": "0.0" },
      },
    ],
    columns: columns(`
      Company | Contact | Name | Phase | Value ($K) | Opened | Forecast close | Signed
      customer | - | name | stage | amount | created | expected | closed
    `),
    rows: rows(`
      customer | name | amount | created | expected | closed
      Granite State Clinics | Imaging renewal | 32000 | 2025-12-08 | 2026-04-15 |
      Seaport Freight | Dock sensors | 12800 | 2025-10-13 | 2026-01-09 | 2026-01-05
      Old Mill Paper | Loom analytics | 5600 | 2025-11-03 | 2026-01-31 | 2026-01-23
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Won: "won", Lost: "lost" },
  },
  {
    ...here,
    name: "regions merged down, subtotals and a grand total, hidden and filtered rows",
    sheets: [
      {
        name: "Bookings",
        cells: cells(`
          FY26 bookings (USD) | | | | |
          Region | Rep | Customer | Booked | Booking date | Status
          Northeast | Maria Lopez | Granite State Clinics | 32000 | 2026-01-05 | Closed Won
            | | Old Mill Paper | 22000 | 2026-01-30 | Closed Won
            | Tom Baker | Seaport Freight | 8150 | 2026-01-19 | Closed Lost
          Subtotal Northeast | | | =SUBTOTAL(9;D3:D5) | |
          Midwest | Ann Chen | Total Energies | 64000 | 2026-02-03 | Closed Won
            | | Longfellow Museum | 14300 | 2026-02-17 | Closed Won
          Subtotal Midwest | | | =SUBTOTAL(9;D7:D8) | |
          Grand Total | | | =SUBTOTAL(9;D3:D8) | |
        `),
        merges: ["A1:F1", "A3:A5", "B3:B4", "A7:A8", "B7:B8"],
        hiddenRows: [5, 8],
        filter: "A2:F8",
        formats: { "D3:D10": "$#,##0", "E3:E8": "mmm d, yyyy" },
        colours: { "A6:F6": "#eeeeee", "A9:F9": "#eeeeee", "A10:F10": "#cccccc" },
      },
    ],
    columns: columns(`
      Region | Rep | Customer | Booked | Booking date | Status
      region | owner | customer | amount | closed | stage
    `),
    rows: rows(`
      region | owner | customer | amount | closed
      Northeast | Maria Lopez | Granite State Clinics | 32000 | 2026-01-05
      Northeast | Maria Lopez | Old Mill Paper | 22000 | 2026-01-30
      Northeast | Tom Baker | Seaport Freight | 8150 | 2026-01-19
      Midwest | Ann Chen | Total Energies | 64000 | 2026-02-03
      Midwest | Ann Chen | Longfellow Museum | 14300 | 2026-02-17
    `),
    skipped: { total: 3 },
    asks: [],
    stages: { "Closed Won": "won", "Closed Lost": "lost" },
  },
  {
    ...here,
    name: "3/1/2017 all down the column, and nothing decides",
    locale: "en_GB",
    sheets: [
      {
        name: "Old deals",
        cells: cells(`
          account | sales rep | deal stage | close date | close value
          Granite State Clinics | Maria Lopez | Won | 3/1/2017 | 1054
          Seaport Freight | Tom Baker | Won | 11/3/2017 | 4514
          Old Mill Paper | Ann Chen | Lost | 7/3/2017 | 0
          Cape Light Hotels | Ann Chen | Won | 9/3/2017 | 588
        `),
      },
    ],
    columns: columns(`
      account | sales rep | deal stage | close date | close value
      customer | owner | stage | closed | amount
    `),
    rows: rows(`
      customer | owner | closed | amount
      Granite State Clinics | Maria Lopez | 2017-03-01 | 1054
      Seaport Freight | Tom Baker | 2017-11-03 | 4514
      Old Mill Paper | Ann Chen | 2017-07-03 | 0
      Cape Light Hotels | Ann Chen | 2017-09-03 | 588
    `),
    skipped: {},
    asks: [{ kind: "dayOrder", about: "close date", answer: "mdy" }],
    stages: { Won: "won", Lost: "lost" },
  },
  {
    ...here,
    name: "13/1/2017 decides for the whole column, against the locale",
    sheets: [
      {
        name: "Old deals",
        cells: cells(`
          Account | Sales rep | Stage | Opened | Closed on | Value
          Granite State Clinics | Maria Lopez | Won | 1/12/2016 | 3/1/2017 | $1,054
          Seaport Freight | Tom Baker | Won | 2/12/2016 | 13/1/2017 | $4,514
          Old Mill Paper | Ann Chen | Lost | 24/12/2016 | 7/3/2017 | $50
        `),
      },
    ],
    columns: columns(`
      Account | Sales rep | Stage | Opened | Closed on | Value
      customer | owner | stage | created | closed | amount
    `),
    rows: rows(`
      customer | created | closed | amount
      Granite State Clinics | 2016-12-01 | 2017-01-03 | 1054
      Seaport Freight | 2016-12-02 | 2017-01-13 | 4514
      Old Mill Paper | 2016-12-24 | 2017-03-07 | 50
    `),
    skipped: {},
    asks: [],
    stages: { Won: "won", Lost: "lost" },
  },
  {
    ...here,
    name: "typed in Britain: Sheets made real dates and numbers of them",
    locale: "en_GB",
    sheets: [
      {
        name: "Live deals",
        cells: cells(`
          Client | Account manager | Pipeline stage | Deal value | Likelihood | Decision date
          Granite State Clinics | Maria Lopez | Negotiation | !£32,000 | !70% | !15/4/2026
          Seaport Freight | Tom Baker | Proposal | !£12,800 | !50% | !3/1/2027
          Old Mill Paper | Ann Chen | Lead | !£5,600 | !20% | !20/5/2026
        `),
      },
    ],
    columns: columns(`
      Client | Account manager | Pipeline stage | Deal value | Likelihood | Decision date
      customer | owner | stage | amount | chance | expected
    `),
    rows: rows(`
      customer | owner | amount | chance | expected
      Granite State Clinics | Maria Lopez | 32000 | 0.7 | 2026-04-15
      Seaport Freight | Tom Baker | 12800 | 0.5 | 2027-01-03
      Old Mill Paper | Ann Chen | 5600 | 0.2 | 2026-05-20
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Proposal: "open", Lead: "open" },
  },
  {
    ...here,
    name: "German office: 1.200,50 and 15.04.2026 as text",
    locale: "de_DE",
    sheets: [
      {
        name: "DACH",
        cells: cells(`
          Customer | Owner | Stage | Amount EUR | Created | Expected close
          Nordhafen Logistik | Jana Weber | Negotiation | 1.200,50 | 08.12.2025 | 15.04.2026
          Rheintal Textil | Jana Weber | Won | €12.800,00 | 13.10.2025 | 09.01.2026
          Kontor Bräu | Paul Krüger | Lead | '5.600 | 03.11.2025 | 30.06.2026
        `),
      },
    ],
    columns: columns(`
      Customer | Owner | Stage | Amount EUR | Created | Expected close
      customer | owner | stage | amount | created | expected
    `),
    rows: rows(`
      customer | owner | amount | created | expected
      Nordhafen Logistik | Jana Weber | 1200.5 | 2025-12-08 | 2026-04-15
      Rheintal Textil | Jana Weber | 12800 | 2025-10-13 | 2026-01-09
      Kontor Bräu | Paul Krüger | 5600 | 2025-11-03 | 2026-06-30
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Won: "won", Lead: "open" },
  },
  {
    ...here,
    name: "numbered stages, and two that only the team understands",
    sheets: [
      {
        name: "Funnel",
        cells: cells(`
          Deal name | Customer | Salesperson | Status | Deal size | Probability | Close month
          Imaging renewal | Granite State Clinics | Maria Lopez | 4 - Negotiation | 32k | 70 % | Apr 2026
          Dock sensors | Seaport Freight | Tom Baker | 5 - Signed | 12.8k | 100 % | Jan 2026
          Loom analytics | Old Mill Paper | Ann Chen | 6 - Lost | 5.6k | 0 % | Jan 2026
          Front desk | Cape Light Hotels | Ann Chen | Parked | 8.8k | 10 % | Q4 2026
          Archive | Longfellow Museum | Tom Baker | Tier B | 1.5M | 30 % | Jun 2026
          Grid study | Beacon Row Law | Tom Baker | 1 - Qualified | $14,300 | 20 % | Q3 2026
        `),
        validations: { "D2:D7": ["1 - Qualified", "4 - Negotiation", "5 - Signed", "6 - Lost"] },
      },
    ],
    columns: columns(`
      Deal name | Customer | Salesperson | Status | Deal size | Probability | Close month
      name | customer | owner | stage | amount | chance | expected
    `),
    rows: rows(`
      name | customer | owner | amount | chance | expected
      Imaging renewal | Granite State Clinics | Maria Lopez | 32000 | 0.7 | 2026-04-30
      Dock sensors | Seaport Freight | Tom Baker | 12800 | 1 | 2026-01-31
      Loom analytics | Old Mill Paper | Ann Chen | 5600 | 0 | 2026-01-31
      Front desk | Cape Light Hotels | Ann Chen | 8800 | 0.1 | 2026-12-31
      Archive | Longfellow Museum | Tom Baker | 1500000 | 0.3 | 2026-06-30
      Grid study | Beacon Row Law | Tom Baker | 14300 | 0.2 | 2026-09-30
    `),
    skipped: {},
    asks: [{ kind: "stage", about: "Tier B", answer: "open" }],
    stages: {
      "4 - Negotiation": "open",
      "5 - Signed": "won",
      "6 - Lost": "lost",
      "Tier B": "open",
      "1 - Qualified": "open",
    },
    mayAsk: ["Parked"],
  },
  {
    ...here,
    name: "a column without a header, formulas, links, phone numbers and a summary to the right",
    sheets: [
      {
        name: "My deals",
        cells: cells(`
          | | | | | | | | | | |
          | Who | Phone | Deal | Stage | Worth | Commission | | Link | | Stage | Count
          | Granite State Clinics | (603) 555-0101 | Imaging renewal | Negotiation | 32000 | =F3*0.1 | hot | https://example.com/1 | | Negotiation | =COUNTIF(E3:E7;K3)
          | Seaport Freight | (617) 555-0102 | Dock sensors | Won | 12800 | =F4*0.1 | | https://example.com/2 | | Won | =COUNTIF(E3:E7;K4)
          | | | | | | | | | | Total | =SUM(L3:L4)
          | Old Mill Paper | (413) 555-0103 | Loom analytics | Proposal | 5600 | =F6*0.1 | hot | https://example.com/3 | | |
          | Subtotal Systems Inc | (212) 555-0104 | Ledger sync | Proposal | 9900 | =F7*0.1 | | https://example.com/4 | | |
        `),
        formats: { "F3:G7": "$#,##0.00" },
        hiddenColumns: ["I"],
        colours: { "B2:I2": "#d0e0e3", "K2:L2": "#f4cccc" },
      },
    ],
    columns: columns(`
      | Who | Phone | Deal | Stage | Worth | Commission | | Link | | Stage | Count
      - | customer? | - | name | stage | amount | - | - | - | - | - | -
    `),
    rows: rows(`
      customer | name | stage | amount
      Granite State Clinics | Imaging renewal | Negotiation | 32000
      Seaport Freight | Dock sensors | Won | 12800
      Old Mill Paper | Loom analytics | Proposal | 5600
      Subtotal Systems Inc | Ledger sync | Proposal | 9900
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Won: "won", Proposal: "open" },
  },
  {
    ...here,
    name: "header and one row",
    sheets: [
      {
        name: "New pipeline",
        cells: cells(`
          Account name | Owner | Stage | Amount | Close date
          Granite State Clinics | Maria Lopez | Lead | $30,000 |
        `),
      },
    ],
    columns: columns(`
      Account name | Owner | Stage | Amount | Close date
      customer | owner | stage | amount | expected?
    `),
    rows: rows(`
      customer | owner | stage | amount
      Granite State Clinics | Maria Lopez | Lead | 30000
    `),
    skipped: {},
    asks: [],
    stages: { Lead: "open" },
  },
  {
    ...here,
    name: "misleading headers: two amounts, two owners, a last-contact date",
    sheets: [
      {
        name: "Key accounts",
        cells: cells(`
          Account | Account tier | Account owner's manager | Sales owner | List price | Deal amount | Sales stage | Last contact | Expected close date
          Granite State Clinics | A | Grace Hill | Maria Lopez | 36000 | 32000 | Negotiation | 2026-02-27 | 2026-04-15
          Seaport Freight | C | Grace Hill | Tom Baker | 14000 | 12800 | Proposal | 2026-02-20 | 2026-03-31
          Old Mill Paper | B | Grace Hill | Ann Chen | 6000 | 5600 | Lead | 2026-01-30 | 2026-05-20
        `),
        formats: { "E2:F4": "$#,##0" },
      },
    ],
    columns: columns(`
      Account | Account tier | Account owner's manager | Sales owner | List price | Deal amount | Sales stage | Last contact | Expected close date
      customer | - | - | owner | - | amount | stage | - | expected
    `),
    rows: rows(`
      customer | owner | amount | expected
      Granite State Clinics | Maria Lopez | 32000 | 2026-04-15
      Seaport Freight | Tom Baker | 12800 | 2026-03-31
      Old Mill Paper | Ann Chen | 5600 | 2026-05-20
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Proposal: "open", Lead: "open" },
  },
  {
    ...here,
    name: "two columns that could both be the date",
    sheets: [
      {
        name: "Leads",
        cells: cells(`
          Date | Company | Rep | Stage | Value | Date
          2025-12-08 | Granite State Clinics | Maria Lopez | Negotiation | 32000 | 2026-04-15
          2025-12-15 | Seaport Freight | Tom Baker | Proposal | 12800 | 2026-03-31
          2026-01-12 | Old Mill Paper | Ann Chen | Lead | 5600 | 2026-05-20
        `),
      },
    ],
    columns: columns(`
      Date | Company | Rep | Stage | Value | Date
      created? | customer | owner | stage | amount | expected?
    `),
    rows: rows(`
      customer | owner | amount
      Granite State Clinics | Maria Lopez | 32000
      Seaport Freight | Tom Baker | 12800
      Old Mill Paper | Ann Chen | 5600
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Proposal: "open", Lead: "open" },
  },
];
