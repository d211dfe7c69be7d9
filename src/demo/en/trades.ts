import type { Trade } from '../content.ts'

/** Lines of business of the generated stories, in English. */
export const trades: readonly Trade[] = [
  {
    accounts: [
      'Marrow Valley Hospital',
      'St. Brendan’s Infirmary',
      'Lakeshore Orthopedics',
      'Northmoor NHS Trust',
      'Cedar County Medical',
      'Harbour Women’s Clinic',
    ],
    offers: [
      ['Implant tracking', 'Tracking of implants from shelf to patient bill'],
      ['Day-surgery scheduling', 'Booking, theatre lists and beds for day surgery'],
      ['Sterile supply', 'Tray tracking for the sterile supply department'],
    ],
    currency: 'GBP',
    amount: [90_000, 620_000],
    titles: {
      decider: ['Chief operating officer', 'Medical director'],
      head: ['Theatre manager', 'Head of perioperative care'],
      works: ['Stores lead', 'Scrub nurse'],
      standard: ['Head of clinical systems', 'Information security officer'],
      budget: ['Finance director', 'Head of management accounts'],
      procurement: ['Procurement partner'],
    },
    pains: [
      [
        'implants worth 40k a quarter never reach the bill',
        'Forty thousand a quarter. It walks into theatre and never makes it to an invoice',
      ],
      [
        'emergency loans get written up two days later',
        'At three in the morning you grab the plate, you do not fill in a form',
      ],
      ['first lists start 50 minutes late', 'Eight o’clock start, knife to skin at ten to nine'],
      ['expired stock binned every month', 'I found a box at the back from the year my daughter was born'],
    ],
    goals: [
      ['every implant on the bill by the audit', 'Every single one, before the auditors come back'],
      ['85 % of first lists on time', 'Eighty-five, and I will stand up in front of the surgeons with it'],
    ],
    results: [
      ['stock count in half a day instead of three', 'Three people, three days. Give me half a day'],
      ['four forms fewer per case', 'Four forms less and my nurses go home on time'],
      ['losses under half a percent', 'Half a percent and nobody asks me about it again'],
    ],
    obstacles: [
      [
        'the records vendor wants a fortune for an interface',
        'They quoted us more for the interface than you for the system',
      ],
      ['two sites, two item codes', 'Same screw, two names, and both sites think theirs is right'],
    ],
    plans: [
      ['start in orthopedics, then the rest', 'Ortho first. If it survives ortho it survives anything'],
      ['wait for the new wing', 'The new wing opens in spring, we would rather move once'],
    ],
    criteria: [
      ['no patient data off site', 'Nothing leaves this building, not one row'],
      ['two scans at most', 'With gloves on, anything past two scans does not happen'],
    ],
    events: ['the regulator’s inspection', 'the opening of the new wing'],
  },
  {
    accounts: [
      'Briarfield Foods',
      'Old Mill Preserves',
      'Saltmarsh Seafood',
      'Kettle & Rye',
      'Orchard Lane Juices',
      'Highland Creamery',
    ],
    offers: [
      ['Batch tracing', 'Batch tracing from intake to store'],
      ['Recipe control', 'One recipe book for three plants'],
      ['Line inspection', 'Camera inspection on two packing lines'],
    ],
    currency: 'USD',
    amount: [120_000, 780_000],
    titles: {
      decider: ['Managing director', 'Owner'],
      head: ['Plant director', 'VP operations'],
      works: ['Packing supervisor', 'Quality technician'],
      standard: ['Head of quality', 'IT manager'],
      budget: ['CFO', 'Financial controller'],
      procurement: ['Purchasing manager'],
    },
    pains: [
      [
        'a batch takes two days to trace on paper',
        'They gave us twenty-four hours. We were still turning pages at forty',
      ],
      ['three plants, three tastes', 'A customer asked me if the northern one was a fake'],
      ['four truckloads returned for missing codes', 'Four trucks, and we paid the freight both ways'],
      [
        'allergen changeovers live in one man’s head',
        'We had one scare. One. I still think about it on Sundays',
      ],
    ],
    goals: [
      ['any batch found within two hours', 'Two hours, from the silo to the shelf'],
      ['complaints under three per million', 'Three per million puts us with the big boys'],
    ],
    results: [
      ['recall drill in two hours', 'Do the drill in two hours and I can bid for the club stores'],
      ['one clerk fewer per line', 'There is a person on every line whose job is to copy numbers'],
      ['recipe changes live the same day', 'Changed at nine, running at noon, in all three'],
    ],
    obstacles: [
      ['four thousand double item numbers', 'Sugar has nine numbers. Nine'],
      ['two old lines without any connection', 'Those two went in when I was in school'],
    ],
    plans: [
      ['export lines first', 'Export first, that customer is breathing down my neck'],
      ['one more season on spreadsheets', 'Nobody touches a line before the holidays'],
    ],
    criteria: [
      ['scanning works with the network down', 'The network drops twice a shift. It has to keep scanning'],
      ['a plant like ours to visit', 'Do not show me slides. Show me a plant'],
    ],
    events: ['the retailer’s supplier audit', 'the export licence renewal'],
  },
  {
    accounts: [
      'Longhaul Logistics',
      'Meridian Warehousing',
      'Gatewick Fulfilment',
      'Prairie Freight',
      'Icebox Distribution',
      'Portside 3PL',
    ],
    offers: [
      ['Warehouse renewal', 'New warehouse management for five sites'],
      ['Pick waves', 'Wave and route planning for picking'],
      ['Dock booking', 'Dock booking and yard queue'],
    ],
    currency: 'USD',
    amount: [100_000, 950_000],
    titles: {
      decider: ['President', 'Managing director'],
      head: ['VP operations', 'Director of warehousing'],
      works: ['Shift lead', 'Inventory clerk'],
      standard: ['IT director', 'Solutions architect'],
      budget: ['CFO', 'VP finance'],
      procurement: ['Sourcing manager'],
    },
    pains: [
      [
        'six mis-ships in a thousand, fined 110k',
        'One customer. One year. A hundred and ten thousand in fines',
      ],
      ['temps need three days before they can pick alone', 'By the time they know the aisles, peak is over'],
      ['drivers wait four hours at the dock', 'They park on the county road and the sheriff calls me'],
      ['counting closes the site for two days', 'My customers do not close for two days'],
    ],
    goals: [
      ['one mis-ship in two thousand', 'It is in the contract now. One in two thousand'],
      ['120k orders out on peak day', 'A hundred and twenty thousand, the Monday after Thanksgiving'],
    ],
    results: [
      ['new hires picking by noon', 'Hired at seven, picking by noon'],
      ['130 lines an hour each', 'A hundred and thirty. The site across the road does a hundred'],
      ['trucks in and out within an hour', 'One hour and the drivers want to come back'],
    ],
    obstacles: [
      ['the old vendor sits on the data dictionary', 'We asked for the dictionary in March. It is November'],
      ['no signal in building three', 'Walk to the back of three and the scanner goes dead'],
    ],
    plans: [
      ['building two first, the rest after peak', 'Two goes first. If it holds through peak, we talk'],
      ['a sorter is being looked at as well', 'The sorter people are here next week'],
    ],
    criteria: [
      ['no standstill at cut-over', 'Nothing stops while you switch. Nothing'],
      ['300 orders a second', 'Skip the concept. Does it hold three hundred a second?'],
    ],
    events: ['peak season', 'the contract renewal of the largest customer'],
  },
  {
    accounts: [
      'Hexley Chemicals',
      'Rivermouth Polymers',
      'Eastbank Agro',
      'Whitegull Coatings',
      'Sarda Additives',
      'Lyme Chlor-Alkali',
    ],
    offers: [
      ['Inspection rounds', 'Inspection rounds and defects, plant wide'],
      ['Leak detection', 'Leak detection and repair for 40 000 points'],
      ['Work permits', 'Electronic permits to work'],
    ],
    currency: 'EUR',
    amount: [150_000, 1_100_000],
    titles: {
      decider: ['Site director', 'Managing director'],
      head: ['Head of maintenance', 'Head of safety'],
      works: ['Shift foreman', 'Maintenance fitter'],
      standard: ['Automation lead', 'IT security manager'],
      budget: ['Site controller', 'Finance director'],
      procurement: ['Category buyer'],
    },
    pains: [
      [
        'seven unplanned stops, a quarter of a million each',
        'Seven. A quarter million a time. That was the bonus',
      ],
      ['rounds are written up in the canteen', 'The whole month in one colour of ink. I am not blind'],
      ['a hot-work permit takes two hours to sign', 'By the time it is signed the welder is on overtime'],
      ['the same pump repaired five times in six months', 'I know that pump by its voice'],
    ],
    goals: [
      ['two unplanned stops a year', 'Two. Any more and I explain it in person'],
      ['every defect closed or dated', 'No orphan defects. A name and a date on each'],
    ],
    results: [
      ['turnaround three days shorter', 'Three days is six hundred tonnes'],
      ['a permit signed in half an hour', 'Half an hour, at the valve, not in my office'],
      ['spare stock down a fifth', 'Bearings for machines we scrapped. Take out a fifth'],
    ],
    obstacles: [
      ['ordinary phones are banned in the zone', 'Rated phones are eight hundred apiece, count them first'],
      ['the old hands will not tap a screen', 'Tell a man of fifty-eight to tap a screen and see'],
    ],
    plans: [
      ['one unit at the April turnaround', 'You install in the turnaround or you do not install'],
      ['group has a platform coming', 'Group has been announcing that platform since before I came'],
    ],
    criteria: [
      ['all certificates for the zone', 'No certificate, no gate'],
      ['reads the control system, never writes', 'You read. You never write. In bold'],
    ],
    events: ['the safety authority’s inspection', 'the April turnaround'],
  },
  {
    accounts: [
      'Fairwater Credit Union',
      'Dunmore Building Society',
      'Prospect Community Bank',
      'Three Rivers Savings',
      'Ashgrove Mutual',
      'Tallgrass Bank',
    ],
    offers: [
      ['Mobile onboarding', 'Account opening and small loans in the field'],
      ['Branch queues', 'Branch queues and appointments'],
      ['Loan reviews', 'Yearly reviews of small business loans'],
    ],
    currency: 'USD',
    amount: [80_000, 560_000],
    titles: {
      decider: ['Chief executive', 'President'],
      head: ['Head of retail', 'Chief lending officer'],
      works: ['Loan officer', 'Branch manager'],
      standard: ['CIO', 'Chief compliance officer'],
      budget: ['CFO', 'Controller'],
      procurement: ['Vendor manager'],
    },
    pains: [
      [
        'a ten-thousand loan takes three visits and 21 forms',
        'She told me the gas cost her more than the interest',
      ],
      ['review photos are a year old', 'Snow on the roof, in an August review. The examiner noticed'],
      [
        'forty minutes in line on pension day',
        'The complaint went to the regulator and came back to my desk',
      ],
      ['officers type half the day', 'I hired people who talk to people. They type'],
    ],
    goals: [
      ['small loans paid out the same day', 'Same day, or the app on her phone does it'],
      ['every review done on site', 'On site, with a time and a place on it'],
    ],
    results: [
      ['eight more loans per officer a month', 'Eight more each, that is two thousand a year'],
      ['charge-offs down a third', 'A third less and we clear the peer group'],
      ['five forms instead of twenty-one', 'Five. Signed before the coffee is cold'],
    ],
    obstacles: [
      [
        'the core vendor schedules interfaces by quarter',
        'Their next free slot is a quarter and a half away',
      ],
      ['contractors may not see member data', 'You cannot look at our data, so tell me how you would test'],
    ],
    plans: [
      ['three branches first', 'One in town, two out in the county'],
      ['whatever the league office picks', 'If the league picks one, we take that one'],
    ],
    criteria: [
      ['on the examiner’s list', 'If you are not on the list it is a short meeting'],
      ['we can take the data with us', 'If we part ways I want every row back'],
    ],
    events: ['the regulator’s exam', 'spring planting loans'],
  },
  {
    accounts: [
      'Haven Property Services',
      'Cornerstone Estates',
      'Harbourside Lettings',
      'Union Square Management',
      'Greenlake Communities',
      'Custom House Offices',
    ],
    offers: [
      ['Work orders', 'Repairs and work orders'],
      ['Plant rooms', 'Unmanned plant rooms'],
      ['Arrears', 'Service charge collection'],
    ],
    currency: 'GBP',
    amount: [60_000, 420_000],
    titles: {
      decider: ['Group managing director', 'Chief executive'],
      head: ['Director of operations', 'Head of engineering'],
      works: ['Estate manager', 'Building engineer'],
      standard: ['Head of IT', 'Data protection lead'],
      budget: ['Finance director', 'Management accountant'],
      procurement: ['Supply chain manager'],
    },
    pains: [
      [
        'a leak reported three times in three days',
        'They hung a bedsheet off the balcony with our logo on it',
      ],
      [
        'a quarter of the charges unpaid',
        'They do not pay because nobody fixed the lift. I would not either',
      ],
      ['no asset list is complete', 'To know if a pump was changed, I ring Derek'],
      ['one night engineer for three sites', 'He cycles between them. If two alarms go, he picks one'],
    ],
    goals: [
      ['first response in thirty minutes', 'Thirty minutes, then it lands on my phone'],
      ['88 % collected on time', 'Eighty-eight and I stop ringing the bank'],
    ],
    results: [
      ['one desk fewer per site', 'Two hundred calls a day to one desk. Take the calls away'],
      ['night shifts down by 40 %', 'Forty percent fewer nights and people stop leaving'],
      ['half the repeat visits', 'Three men for one tap. Make it one'],
    ],
    obstacles: [
      ['basements without signal', 'Two floors down there is nothing, not even a bar'],
      ['site managers fear the league table', 'Some of my managers would rather it stayed foggy'],
    ],
    plans: [
      ['three show estates first', 'Three good ones, then we film it'],
      ['the in-house developers want to try', 'We have six developers and they read your brochure'],
    ],
    criteria: [
      ['tenants need no new app', 'Nobody installs an app for a tap'],
      ['priced by site', 'Sites come and go. Do not charge me by head'],
    ],
    events: ['the residents’ annual meeting', 'the fire safety deadline'],
  },
  {
    accounts: [
      'Calder Machine Tools',
      'Forge & Finch Compressors',
      'Steelhook Cranes',
      'Eastlight Moulding',
      'Granite Pumps',
      'Summit Elevators',
    ],
    offers: [
      ['Field service', 'Dispatch and spare parts for field service'],
      ['Connected machines', 'Remote service for machines in the field'],
      ['Assembly guidance', 'Guided assembly on the shop floor'],
    ],
    currency: 'EUR',
    amount: [140_000, 900_000],
    titles: {
      decider: ['Managing director', 'Chief executive'],
      head: ['Head of service', 'VP customer care'],
      works: ['Service engineer', 'Spare parts lead'],
      standard: ['Head of IT', 'Head of R&D'],
      budget: ['CFO', 'Head of controlling'],
      procurement: ['Strategic buyer'],
    },
    pains: [
      ['the wrong part in the van, one trip in five', 'Six hundred kilometres with the wrong seal'],
      [
        'thirty years of fault-finding retire in June',
        'When Klaus goes, nobody hears what the old ones are saying',
      ],
      [
        '300k of chargeable work given away',
        'We repair it, we drive home, we forget to ask if it was warranty',
      ],
      ['customers stand 52 hours on average', 'Fifty-two hours. He showed me the line, silent'],
    ],
    goals: [
      ['nine in ten fixed at the first visit', 'Nine in ten. Go once'],
      ['a fifth of turnover from service', 'The board wrote it down. One fifth'],
    ],
    results: [
      ['downtime under 24 hours', 'Under a day and they do not call the competition'],
      ['a million less in spares', 'A million on shelves, and the one you need is not there'],
      ['new engineers alone after three months', 'Three months and they travel without a chaperone'],
    ],
    obstacles: [
      ['customers will not connect machines', 'First thing they ask is who is looking'],
      ['dealers hide their customers', 'Our dealers would rather we did not know'],
    ],
    plans: [
      ['new machines first', 'Every new one ships with a box, the old ones stay deaf'],
      ['service becomes its own company', 'From January it has its own books'],
    ],
    criteria: [
      ['works offline', 'There is no signal in a quarry'],
      ['one stock figure with our ERP', 'Two stock figures is how we got here'],
    ],
    events: ['the trade fair', 'the board’s service review'],
  },
  {
    accounts: [
      'Bayfront University',
      'Lindell College',
      'Eastridge State',
      'Queensbridge Schools',
      'Academy of Fine Arts Torwald',
      'Phoenix Hill Medical School',
    ],
    offers: [
      ['Campus energy', 'Energy metering across campus'],
      ['Lab safety', 'Chemicals and safety in the labs'],
      ['Halls maintenance', 'Repairs and access in the halls'],
    ],
    currency: 'USD',
    amount: [90_000, 640_000],
    titles: {
      decider: ['Vice president administration', 'Chancellor'],
      head: ['Director of facilities', 'Head of lab services'],
      works: ['Energy technician', 'Hall warden'],
      standard: ['Director of IT services', 'Network manager'],
      budget: ['Bursar', 'Budget director'],
      procurement: ['Contracts officer'],
    },
    pains: [
      ['3.1 million of electricity and no idea where', 'Three million, and if you ask me where, I shrug'],
      ['a pipe leaked for four days', 'Four nights. We paid for a swimming pool'],
      ['the chemicals list does not match the cabinets', 'The list said three. The inspector counted five'],
      ['students ring the director about broken heaters', 'My number is written inside a wardrobe somewhere'],
    ],
    goals: [
      ['12 % less energy per square metre', 'Twelve percent, the state wrote it into our grant'],
      ['every bottle signed for', 'Who took it, how much, what is left. In one second'],
    ],
    results: [
      ['a quarter million less a year', 'Two fifty a year pays for the south campus chillers'],
      ['leaks found the same day', 'Same day, same valve'],
      ['half the paper for an inspection', 'Last time it was a foot high'],
    ],
    obstacles: [
      ['old halls have one meter each', 'A hall from the sixties, one meter, four hundred kettles'],
      ['no building work in term', 'Drill in term and it is in the student paper'],
    ],
    plans: [
      ['north campus in summer', 'In on the first of July, out by the twentieth of August'],
      ['paid from the savings', 'You pay, we share what we save'],
    ],
    criteria: [
      ['uploads to the state portal', 'It has to land in the state portal by itself'],
      ['three years of service included', 'We have no one to mend it. Three years, in the price'],
    ],
    events: ['the state energy report', 'accreditation week'],
  },
  {
    accounts: [
      'Tri-County Gas',
      'Northfell Gas Networks',
      'Newtown District Heating',
      'Mirror Lake Energy',
      'Longstream Pipelines',
      'Redhill Heat',
    ],
    offers: [
      ['Line patrol', 'Line patrol and third-party digging'],
      ['Home inspections', 'Safety inspections in homes'],
      ['Remote stations', 'Remote monitoring of pressure stations'],
    ],
    currency: 'AUD',
    amount: [150_000, 980_000],
    titles: {
      decider: ['General manager', 'Chief safety officer'],
      head: ['Network manager', 'Customer operations manager'],
      works: ['Patrol lead', 'Inspection team leader'],
      standard: ['OT security lead', 'Engineering standards manager'],
      budget: ['Finance manager', 'CFO'],
      procurement: ['Contracts manager'],
    },
    pains: [
      [
        'dug up three times this year, twice on the news',
        'One digger, one bucket, and we were the evening news',
      ],
      ['six in ten homes inspected', 'Knock three times, nobody home, and it is our fault on paper'],
      ['nobody knows if a patrol was walked', 'He says he walked it. I say thank you'],
      [
        'stations are read by phone every half hour',
        'At three in the morning he reads me a number and I write it down',
      ],
    ],
    goals: [
      ['no third-party strikes', 'Zero. Not few. Zero'],
      ['95 % of homes inspected', 'Ninety-five and the regulator closes the file'],
    ],
    results: [
      ['a crew on site within two hours', 'Two hours from the call to boots on the ground'],
      ['fifteen more homes per team and day', 'Fifteen a day and we are caught up by winter'],
      ['losses down a point', 'One point is six hundred thousand'],
    ],
    obstacles: [
      ['the drawings do not match the ground', 'East side on the drawing, west side when you dig'],
      ['the patrol crew is fifty-two on average', 'Teach them to switch it on first'],
    ],
    plans: [
      ['old town first', 'Those pipes are older than I am. Start there'],
      ['the holding merges platforms', 'Holding wants one platform, so keep a door open'],
    ],
    criteria: [
      ['feeds the emergency authority', 'One call from them and they want the data, not a meeting'],
      ['hardware from the approved list', 'If it is not on the list I cannot plug it in'],
    ],
    events: ['the safety regulator’s order', 'the heating season'],
  },
  {
    accounts: [
      'Pepper & Thyme',
      'Noodle Parade',
      'Greenbowl',
      'Captain’s Catch',
      'Crêpe Society',
      'Firepot Kitchens',
    ],
    offers: [
      ['Store ordering', 'Ordering and stock for 180 restaurants'],
      ['Rota planning', 'Rotas and hours'],
      ['Central kitchen', 'Production planning for the central kitchen'],
    ],
    currency: 'GBP',
    amount: [40_000, 310_000],
    titles: {
      decider: ['Founder', 'Managing director'],
      head: ['Operations director', 'Supply chain director'],
      works: ['Area manager', 'Restaurant manager'],
      standard: ['Head of digital', 'Systems manager'],
      budget: ['CFO', 'Head of finance'],
      procurement: ['Buyer'],
    },
    pains: [
      ['7 % waste because orders are guessed', 'Seven percent. We bin a restaurant a year'],
      ['three short at lunch, three spare at four', 'At noon they run, at four they scroll'],
      [
        'the kitchen works nights and bins the rest',
        'Two tubs of sauce made at midnight, poured away at nine',
      ],
      ['franchisees buy on the side', 'Opened the fridge. Half of it was not ours'],
    ],
    goals: [
      ['waste at 4 %', 'Four percent opens five more doors'],
      ['sales per hour up a tenth', 'A tenth more per hour, that is the top two chains'],
    ],
    results: [
      ['an hour a day back for each manager', 'Put my managers back on the floor'],
      ['one item in a hundred missing', 'A guest orders three things and one is off. That guest is gone'],
      ['half the overtime in the kitchen', 'My prep cooks should see their kids'],
    ],
    obstacles: [
      ['three different tills', 'We bought two chains and got two tills for free'],
      ['managers leave after eight months', 'You train them, they leave, you train them'],
    ],
    plans: [
      ['own restaurants first, franchise later', 'Eighty of ours first'],
      ['open fifty more, then systems', 'This year we open. Next year we tidy up'],
    ],
    criteria: [
      ['learned in an hour', 'If it takes more than an hour they go back to paper'],
      ['paid by restaurant and month', 'A lump sum kills my cash'],
    ],
    events: ['the investor’s due diligence', 'the new menu'],
  },
  {
    accounts: [
      'Metroline Buses',
      'Southern Hills Coaches',
      'Stonebridge Transit',
      'Skyway Cabs',
      'Canal Ferries',
      'Westmount Tramways',
    ],
    offers: [
      ['Dispatch', 'Line scheduling and dispatch'],
      ['Depot charging', 'Charging and yard for electric buses'],
      ['Vehicle maintenance', 'Vehicle maintenance'],
    ],
    currency: 'EUR',
    amount: [180_000, 1_200_000],
    titles: {
      decider: ['Managing director', 'Chief operating officer'],
      head: ['Head of operations', 'Head of engineering'],
      works: ['Depot supervisor', 'Workshop foreman'],
      standard: ['Head of IT', 'Technical standards manager'],
      budget: ['Finance director', 'Controller'],
      procurement: ['Tender office lead'],
    },
    pains: [
      ['buses bunch at rush hour, 200 complaints a day', 'Three at once and then half an hour of nothing'],
      ['eleven buses not charged at 5:40', 'Twenty to six, eleven buses at a third'],
      ['drivers over their hours', 'The union came with a timesheet, and the timesheet was right'],
      ['a breakdown every 5 500 km', 'One on the bridge and the whole town knows'],
    ],
    goals: [
      ['92 % on time', 'Below ninety-two they cut the subsidy'],
      ['charging a third cheaper at night', 'Night power is there. We sleep through it'],
    ],
    results: [
      ['half the complaints', 'Half the calls and I sleep'],
      ['one spare bus fewer per line', 'Sixty lines, sixty buses'],
      ['a roster in half a day', 'Three days to build, three to change'],
    ],
    obstacles: [
      ['the subsidy is late', 'Last year’s subsidy has not arrived. What do I pay you with?'],
      ['drivers will not be filmed', 'A camera on a driver and we have a strike'],
    ],
    plans: [
      ['three express lines first', 'Three lines, one quarter, then we look'],
      ['with the new depot', 'The depot is handed over in October, we do it then'],
    ],
    criteria: [
      ['feeds the city’s traffic centre', 'If the city cannot read it, it does not exist'],
      ['someone here within two hours', 'Two hours, in person'],
    ],
    events: ['the authority’s yearly review', 'the opening of the depot'],
  },
  {
    accounts: [
      'Loom & Larch',
      'Cloudling Kids',
      'Weavers’ Row Knitwear',
      'Ironhorse Workwear',
      'Plainlinen Home',
      'Fleetfoot Sportswear',
    ],
    offers: [
      ['Production planning', 'Planning with fabric and trim availability'],
      ['Pattern changes', 'Pattern changes from studio to floor'],
      ['Replenishment', 'Replenishment for 140 stores'],
    ],
    currency: 'USD',
    amount: [70_000, 480_000],
    titles: {
      decider: ['Chief executive', 'Owner'],
      head: ['VP production', 'Merchandise director'],
      works: ['Production planner', 'Cutting room lead'],
      standard: ['IT manager', 'Head of product technology'],
      budget: ['CFO', 'Finance manager'],
      procurement: ['Head of sourcing'],
    },
    pains: [
      ['fabric arrives, zips do not, a line stands two days', 'Forty people waiting for zips'],
      [
        'best sellers out of stock, nine million of the rest',
        'What sells is gone, what is here does not sell',
      ],
      ['a pattern change went by chat, 3 000 wrong collars', 'Three thousand. All with the old collar'],
      ['two in three orders on time', 'They said next time we fly it, and I pay the plane'],
    ],
    goals: [
      ['nine in ten orders on time', 'Nine in ten, or they halve the order'],
      ['stock turned four times a year', 'Four. The bank looks at nothing else'],
    ],
    results: [
      ['twenty line hours a month back', 'Twenty hours a month of people sewing instead of sitting'],
      ['changes on the floor the same day', 'Changed in the morning, cut in the afternoon'],
      ['one size in ten missing at most', 'One in ten and the stores stop shouting'],
    ],
    obstacles: [
      ['subcontractors do not report', 'Thirty of them, and every one is on schedule until the day it ships'],
      ['size codes are a mess', 'One-size has four spellings in the warehouse'],
    ],
    plans: [
      ['autumn styles first', 'Eight hundred styles, try it on those'],
      ['hire a planner first', 'A person beats a system. That is what the owner says'],
    ],
    criteria: [
      ['subcontractors report by phone', 'They have a phone and a thumb. That is your user'],
      ['live in two months', 'Miss autumn and it is a year'],
    ],
    events: ['the autumn buyers’ fair', 'the export customer’s audit'],
  },
]
