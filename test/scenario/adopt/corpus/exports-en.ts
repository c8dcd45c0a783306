// What English tools export, with their own column names.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

const here = { lang: "en", locale: "en_US", today: "2026-03-02" } as const;

export const EXPORTS_EN: readonly AdoptCase[] = [
  {
    ...here,
    name: "HubSpot: deals",
    as: "deals",
    sheets: [
      {
        name: "hubspot-crm-exports-all-deals",
        cells: cells(`
          Record ID | Deal Name | Deal Stage | Close Date | Deal owner | Amount | Pipeline | Create Date | Last Activity Date | Deal Type | Associated Company
          9870001231 | Imaging renewal | Contract Sent | 2026-04-15 09:00 | Maria Lopez | 32000 | Sales Pipeline | 2025-12-08 14:32 | 2026-02-27 10:11 | Existing Business | Granite State Clinics
          9870001232 | Dock sensors | Closed Won | 2026-01-05 17:20 | Tom Baker | 12800 | Sales Pipeline | 2025-10-13 09:05 | 2026-01-05 17:20 | New Business | Seaport Freight
          9870001233 | Loom analytics | Closed Lost | 2026-01-23 11:45 | Ann Chen | 5600 | Sales Pipeline | 2025-11-03 16:40 | 2026-01-23 11:45 | New Business | Old Mill Paper
          9870001234 | Front desk | Appointment Scheduled | 2026-05-20 09:00 | Ann Chen | | Sales Pipeline | 2026-02-02 08:15 | | New Business | Cape Light Hotels
        `),
      },
    ],
    columns: columns(`
      Record ID | Deal Name | Deal Stage | Close Date | Deal owner | Amount | Pipeline | Create Date | Last Activity Date | Deal Type | Associated Company
      id | name | stage | closed? | owner | amount | - | created | - | - | customer
    `),
    rows: rows(`
      name | owner | amount | created | customer
      Imaging renewal | Maria Lopez | 32000 | 2025-12-08 | Granite State Clinics
      Dock sensors | Tom Baker | 12800 | 2025-10-13 | Seaport Freight
      Loom analytics | Ann Chen | 5600 | 2025-11-03 | Old Mill Paper
      Front desk | Ann Chen | | 2026-02-02 | Cape Light Hotels
    `),
    skipped: {},
    asks: [],
    stages: {
      "Contract Sent": "open",
      "Closed Won": "won",
      "Closed Lost": "lost",
      "Appointment Scheduled": "open",
    },
  },
  {
    ...here,
    name: "Salesforce: opportunity report with its footer",
    as: "deals",
    sheets: [
      {
        name: "report1772438400000",
        cells: cells(`
          Opportunity Owner | Account Name | Opportunity Name | Stage | Fiscal Period | Amount | Expected Revenue | Probability (%) | Age | Close Date | Created Date | Next Step | Lead Source | Type
          Maria Lopez | Granite State Clinics | Imaging renewal | Negotiation/Review | Q2-2026 | 32000 | 28800 | 90 | 84 | 4/15/2026 | 12/8/2025 | Send redlines | Partner | Existing Business
          Tom Baker | Seaport Freight | Dock sensors | Closed Won | Q1-2026 | 12800 | 12800 | 100 | 84 | 1/5/2026 | 10/13/2025 | | Web | New Business
          Ann Chen | Old Mill Paper | Loom analytics | Closed Lost | Q1-2026 | 5600 | 0 | 0 | 81 | 1/23/2026 | 11/3/2025 | | Trade Show | New Business
          Ann Chen | Cape Light Hotels | Front desk | Qualification | Q2-2026 | 8800 | 880 | 10 | 28 | 5/20/2026 | 2/2/2026 | Call | Web | New Business
          Total | | | | | 59200 | 42480 | | | | | | |
          | | | | | | | | | | | | |
          Confidential Information - Do Not Distribute | | | | | | | | | | | | |
          Copyright © 2000-2026 salesforce.com, inc. All rights reserved. | | | | | | | | | | | | |
        `),
        formats: { "F2:G6": "#,##0.00" },
      },
    ],
    columns: columns(`
      Opportunity Owner | Account Name | Opportunity Name | Stage | Fiscal Period | Amount | Expected Revenue | Probability (%) | Age | Close Date | Created Date | Next Step | Lead Source | Type
      owner | customer | name | stage | - | amount | - | chance | - | closed? | created | nextStep | source | -
    `),
    rows: rows(`
      owner | customer | name | amount | chance | created | nextStep | source
      Maria Lopez | Granite State Clinics | Imaging renewal | 32000 | 0.9 | 2025-12-08 | Send redlines | Partner
      Tom Baker | Seaport Freight | Dock sensors | 12800 | 1 | 2025-10-13 | | Web
      Ann Chen | Old Mill Paper | Loom analytics | 5600 | 0 | 2025-11-03 | | Trade Show
      Ann Chen | Cape Light Hotels | Front desk | 8800 | 0.1 | 2026-02-02 | Call | Web
    `),
    skipped: { total: 1, note: 2 },
    asks: [],
    stages: {
      "Negotiation/Review": "open",
      "Closed Won": "won",
      "Closed Lost": "lost",
      Qualification: "open",
    },
  },
  {
    ...here,
    name: "Pipedrive: deals, whose outcome stands in Status",
    as: "deals",
    sheets: [
      {
        name: "deals-export",
        cells: cells(`
          Deal - ID | Deal - Title | Deal - Organization | Deal - Value | Deal - Currency | Deal - Stage | Deal - Status | Deal - Owner | Deal - Expected close date | Deal - Deal created | Deal - Won time | Deal - Next activity date
          101 | Imaging renewal | Granite State Clinics | 32000 | USD | Negotiations Started | Open | Maria Lopez | 2026-04-15 | 2025-12-08 14:32:10 | | 2026-03-09
          102 | Dock sensors | Seaport Freight | 12800 | USD | Proposal Made | Won | Tom Baker | 2026-01-09 | 2025-10-13 09:05:41 | 2026-01-05 17:20:03 |
          103 | Loom analytics | Old Mill Paper | 5600 | USD | Demo Scheduled | Lost | Ann Chen | 2026-01-31 | 2025-11-03 16:40:00 | |
        `),
        widths: { B: 160, C: 180 },
      },
    ],
    columns: columns(`
      Deal - ID | Deal - Title | Deal - Organization | Deal - Value | Deal - Currency | Deal - Stage | Deal - Status | Deal - Owner | Deal - Expected close date | Deal - Deal created | Deal - Won time | Deal - Next activity date
      id | name | customer | amount | currency | -? | stage? | owner | expected | created | closed | nextDate
    `),
    rows: rows(`
      name | customer | amount | currency | owner | expected | created | closed | nextDate
      Imaging renewal | Granite State Clinics | 32000 | USD | Maria Lopez | 2026-04-15 | 2025-12-08 | | 2026-03-09
      Dock sensors | Seaport Freight | 12800 | USD | Tom Baker | 2026-01-09 | 2025-10-13 | 2026-01-05 |
      Loom analytics | Old Mill Paper | 5600 | USD | Ann Chen | 2026-01-31 | 2025-11-03 | |
    `),
    skipped: {},
    asks: [],
    stages: { Open: "open", Won: "won", Lost: "lost" },
  },
  {
    ...here,
    name: "Asana: tasks",
    as: "tasks",
    sheets: [
      {
        name: "Spring_launch",
        cells: cells(`
          Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email | Start Date | Due Date | Tags | Notes | Parent task
          1209000000000011 | 2026-01-12 | 2026-02-06 | 2026-02-06 | Write the brief | Preparation | Maria Lopez | maria.lopez@example.com | 2026-01-19 | 2026-02-06 | | Two pages |
          1209000000000012 | 2026-01-12 | | 2026-02-20 | Book the venue | Preparation | Tom Baker | tom.baker@example.com | 2026-02-09 | 2026-03-13 | venue | |
          1209000000000013 | 2026-01-13 | | 2026-02-20 | Invite customers | Outreach | Ann Chen | ann.chen@example.com | 2026-03-16 | 2026-04-10 | | See list |
        `),
        formats: { "A2:A4": "0" },
      },
    ],
    columns: columns(`
      Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email | Start Date | Due Date | Tags | Notes | Parent task
      id | - | finished | - | name | phase | owner | - | start | due | - | - | -
    `),
    rows: rows(`
      name | phase | owner | start | due | finished
      Write the brief | Preparation | Maria Lopez | 2026-01-19 | 2026-02-06 | 2026-02-06
      Book the venue | Preparation | Tom Baker | 2026-02-09 | 2026-03-13 |
      Invite customers | Outreach | Ann Chen | 2026-03-16 | 2026-04-10 |
    `),
    skipped: {},
    asks: [],
  },
  {
    ...here,
    name: "Monday: a board's groups, each with its header",
    as: "tasks",
    sheets: [
      {
        name: "spring launch",
        cells: cells(`
          Spring launch | | | | | |
          Preparation | | | | | |
          Name | Owner | Status | Priority | Timeline - Start | Timeline - End | Effort (hours)
          Write the brief | Maria Lopez | Done | High | 2026-01-19 | 2026-02-06 | 12
          Book the venue | Tom Baker | Working on it | Medium | 2026-02-09 | 2026-03-13 | 6
          | | | | 2026-01-19 | 2026-03-13 | 18
          | | | | | |
          Outreach | | | | | |
          Name | Owner | Status | Priority | Timeline - Start | Timeline - End | Effort (hours)
          Invite customers | Ann Chen | Not Started | Low | 2026-03-16 | 2026-04-10 | 20
          | | | | 2026-03-16 | 2026-04-10 | 20
        `),
        merges: ["A1:G1", "A2:G2", "A8:G8"],
        colours: { "A3:G3": "#c9daf8", "A9:G9": "#c9daf8" },
      },
    ],
    columns: columns(`
      Name | Owner | Status | Priority | Timeline - Start | Timeline - End | Effort (hours)
      name | owner | done | priority | start | due | effort
    `),
    rows: rows(`
      name | owner | start | due | effort
      Write the brief | Maria Lopez | 2026-01-19 | 2026-02-06 | 12
      Book the venue | Tom Baker | 2026-02-09 | 2026-03-13 | 6
      Invite customers | Ann Chen | 2026-03-16 | 2026-04-10 | 20
    `),
    skipped: { total: 2, section: 1, header: 1 },
    asks: [],
  },
  {
    ...here,
    name: "Trello: cards",
    as: "tasks",
    sheets: [
      {
        name: "Launch board",
        cells: cells(`
          Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | Attachment Count | Last Activity Date | List Name | Board Name | Archived | Start Date
          64a1f0c1 | Write the brief | https://example.com/c/1 | Two pages | text | Maria Lopez | 2026-02-06T17:00:00.000Z | 1 | 2026-02-06 | Done | Spring launch | false | 2026-01-19
          64a1f0c2 | Book the venue | https://example.com/c/2 | | venue | Tom Baker | 2026-03-13T17:00:00.000Z | 0 | 2026-02-20 | Doing | Spring launch | false | 2026-02-09
          64a1f0c3 | Invite customers | https://example.com/c/3 | See list | | Ann Chen | 2026-04-10T17:00:00.000Z | 2 | 2026-02-20 | To Do | Spring launch | false | 2026-03-16
        `),
        widths: { B: 200, C: 60 },
        hiddenColumns: ["C"],
      },
    ],
    columns: columns(`
      Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | Attachment Count | Last Activity Date | List Name | Board Name | Archived | Start Date
      id | name | - | - | - | owner | due | - | - | done? | project | - | start
    `),
    rows: rows(`
      name | owner | due | start
      Write the brief | Maria Lopez | 2026-02-06 | 2026-01-19
      Book the venue | Tom Baker | 2026-03-13 | 2026-02-09
      Invite customers | Ann Chen | 2026-04-10 | 2026-03-16
    `),
    skipped: {},
    asks: [],
  },
  {
    ...here,
    name: "MS Project: the entry table",
    as: "tasks",
    sheets: [
      {
        name: "Task_Table",
        cells: cells(`
          ID | Task Mode | Task Name | Duration | Start | Finish | Predecessors | Resource Names | % Complete | Outline Level | Milestone
          1 | Auto Scheduled | Write the brief | 15 days | Mon 1/19/26 | Fri 2/6/26 | | Maria Lopez | 100% | 1 | No
          2 | Auto Scheduled | Book the venue | 25 days | Mon 2/9/26 | Fri 3/13/26 | 1SS+3 wks | Tom Baker | 40% | 1 | No
          3 | Auto Scheduled | Venue booked | 0 days | Fri 3/13/26 | Fri 3/13/26 | 2FF | | 0% | 1 | Yes
          4 | Manually Scheduled | Invite customers | 20 days | Mon 3/16/26 | Fri 4/10/26 | 3,1FS+2 days | Ann Chen | 0% | 1 | No
        `),
      },
    ],
    columns: columns(`
      ID | Task Mode | Task Name | Duration | Start | Finish | Predecessors | Resource Names | % Complete | Outline Level | Milestone
      id | - | name | days | start | due | after | owner | done | - | milestone
    `),
    rows: rows(`
      name | days | start | due | after | owner | done | milestone
      Write the brief | 15 | 2026-01-19 | 2026-02-06 | | Maria Lopez | 1 | false
      Book the venue | 25 | 2026-02-09 | 2026-03-13 | 1SS+3w | Tom Baker | 0.4 | false
      Venue booked | 0 | 2026-03-13 | 2026-03-13 | 2FF | | 0 | true
      Invite customers | 20 | 2026-03-16 | 2026-04-10 | 3; 1FS+2d | Ann Chen | 0 | false
    `),
    skipped: {},
    asks: [],
  },
];
