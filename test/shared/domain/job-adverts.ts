/**
 * Adverts as companies of different fields write them, and what a person reads in them. `skills` in their order:
 * slug (a name where the shipped skills lack it), "?" where it is only nice to have, "5y" where years are asked.
 */
import type { Difficulty } from '../../../shared/content/schema.ts';

export interface Advert {
  title: string;
  requirements?: string;
  description?: string;
  skills: string;
  level: Difficulty | null;
}

export const ADVERTS: readonly Advert[] = [
  {
    title: 'Senior Backend Engineer',
    requirements: `What you'll bring:
• 5+ years building backend services in Python or Go
• Solid SQL (we run PostgreSQL) and a feel for REST API design
• Hands-on experience with Kafka or a similar message broker
• CI/CD and infrastructure as code (Terraform)

Nice to have:
• Kubernetes
• Rust

You don't need a computer science degree.`,
    description: `About us
We build machine learning for ports.

What you'll do
• Maintain our event pipeline in Kafka and keep its lag below a second
• Review designs of other teams`,
    skills: 'python 5y, sql, rest-apis, Kafka, devops, go? 5y, kubernetes?, Rust?',
    level: 'senior',
  },
  {
    title: 'Data Analyst',
    requirements:
      'SQL (3-5 yrs), Excel, Tableau or Power BI, statistics. Python a plus. No machine learning needed.',
    skills: 'data-analysis, sql 3y, spreadsheets, data-visualization, statistics, python?',
    level: 'intermediate',
  },
  {
    title: 'Data Engineer (m/f/d)',
    description: `WHO WE ARE
A scale-up for logistics. Our product is built on machine learning and loved by account managers.

YOUR MISSION
- Build and run data pipelines from forty carriers into Snowflake
- Talk to our analysts

REQUIREMENTS
- Minimum 4 years of experience with Python and SQL
- Experience with Airflow, dbt or comparable tools
- Bachelor's degree in Computer Science, Statistics or a related field, or equivalent experience
- Fluent English, German is a plus

WHAT WE OFFER
- 30 days of holiday
- A budget for leadership training and a Kubernetes conference`,
    skills: 'data-engineering, python 4y, sql 4y, Snowflake?',
    level: 'intermediate',
  },
  {
    title: 'Product Designer',
    requirements: `We're looking for someone who has spent at least four years designing digital products. You think in user journeys and know what good usability is. Figma is your daily tool; you plan and run usability tests yourself. Knowledge of WCAG is desirable. Coding is not required, but you can talk to developers about HTML and CSS.`,
    skills: 'ux-design, ui-design, user-research, html-css, accessibility?',
    level: 'intermediate',
  },
  {
    title: 'Product Manager, Payments',
    requirements: `3–5 years in product management. Strong communication and stakeholder management.
You prioritise ruthlessly and decide with data (SQL is a bonus). Agile is how we work: you know Scrum or Kanban.
Knowledge of PCI DSS would be an advantage.`,
    skills: 'product-management 3y, communication, agile-delivery, sql?, PCI DSS?',
    level: 'intermediate',
  },
  {
    title: 'Account Executive (SaaS)',
    requirements: `Must have: 2+ yrs of closing experience in B2B sales, negotiating contracts with procurement, confident cold calling
Should have: HubSpot (or Salesforce)
You do not need to have worked in tech.`,
    skills: 'sales 2y, negotiation, procurement, cold calling, crm',
    level: 'intermediate',
  },
  {
    title: 'Customer Service Advisor',
    requirements: `Essential criteria
* Previous customer service experience (at least 12 months)
* Calm under pressure, able to de-escalate complaints
* Good written and verbal communication skills
* IT literate

Desirable criteria
* Knowledge of Zendesk
* A second language`,
    skills: 'customer-support 1y, resilience, conflict-resolution, communication, Zendesk?',
    level: 'junior',
  },
  {
    title: 'Management Accountant',
    requirements: `The successful candidate will be part-qualified (ACCA/CIMA) with a minimum of three years' experience in month-end close, budgeting and forecasting. Advanced Excel is essential. Working knowledge of IFRS. Experience of SAP would be an advantage; experience of payroll isn't necessary.`,
    skills: 'accounting 3y, financial-analysis 3y, spreadsheets, SAP?',
    level: 'intermediate',
  },
  {
    title: 'Registered Nurse – Acute Medical Unit',
    requirements: `Requirements
- Current registration
- Minimum two years' experience in acute care
- Competent in wound care, medication administration and infection prevention
- Accurate clinical documentation in an electronic record (Epic)
- Phlebotomy and cannulation desirable
- Compassion, teamwork and the ability to stay calm under pressure`,
    skills:
      'patient-care, medication-safety, infection-control, clinical-documentation, Epic, teamwork, resilience, phlebotomy?, cannulation?',
    level: 'intermediate',
  },
  {
    title: 'Warehouse Shift Lead',
    requirements:
      'Forklift licence; 2 to 3 years in warehousing; experience of leading a team of ten or more; lean management or 5S; stock control with a WMS. Without a degree? No problem. Ideally: HACCP, first aid',
    skills:
      'people-management, forklift driving, warehousing 2y, leadership, process-improvement, stock control, WMS, HACCP?, first aid?',
    level: 'senior',
  },
  {
    title: 'Head of Engineering',
    requirements: `Who you are
You have 10+ years in software, of which at least 5 years in people management. You have built hiring processes, coached engineering managers and set a technical strategy. You know distributed systems well enough to ask the right questions – but you won't need to write code. Experience of change management preferred.`,
    skills: 'people-management 5y, recruiting, strategy, system-design, change-management?',
    level: 'expert',
  },
  {
    title: 'Digital Marketing Manager',
    requirements: `Your profile:

- Five years of SEO and paid search, first-hand
- Google Ads and Google Analytics (GA4)
- Copywriting that sells
- CRM and email marketing: HubSpot preferred
- WordPress is a plus

Your tasks:

- Plan campaigns with graphic designers`,
    skills: 'digital-marketing 5y, Google Analytics, content-writing, graphic-design?, crm?, WordPress?',
    level: 'senior',
  },
  {
    title: 'Frontend Developer',
    requirements: `React and TypeScript (2+ years), CSS, automated testing
Node.js welcome but not required. Angular or Vue experience is also welcome.`,
    description: 'You sit between our designers and the API team. We use Git and Figma.',
    skills: 'react, typescript 2y, html-css, testing, nodejs?, Angular?, Vue?, git?, ui-design?',
    level: 'intermediate',
  },
  {
    title: 'IT Support Technician (entry level)',
    requirements:
      'You like to help people. Basic knowledge of Windows, networking (TCP/IP, DNS) and Microsoft 365. Experience with Active Directory helpful. No previous help desk experience needed – we train you.',
    skills: 'technical-support, Windows, networking, Microsoft 365, Active Directory?',
    level: 'junior',
  },
  {
    title: 'Mechanical Design Engineer',
    requirements: `3+ yrs SolidWorks, GD&T and FEA
Knowledge of DFM and of ISO 9001
Good attention to detail; project management experience nice-to-have`,
    skills:
      'SolidWorks 3y, GD&T 3y, finite element analysis 3y, DFM, quality-management, attention-to-detail, project-management?',
    level: 'intermediate',
  },
  {
    title: 'HR and Payroll Officer',
    requirements: `You will need: experience of end-to-end payroll (ideally with Sage), employment law basics, discretion and integrity. CIPD not essential. Recruitment experience would be useful.`,
    skills: 'payroll, employment law, integrity, Sage?, recruiting?',
    level: null,
  },
  {
    title: 'Registered Nurse, Surgical Ward',
    description: `Your duties
- Plan and deliver care for six to eight patients
- Keep the electronic patient record complete
Requirements
- Two years of experience on an acute ward
- Safe handling of medicines
- Infection prevention, including aseptic technique
- Calm in emergencies, able to prioritise
- Teamwork with doctors`,
    skills:
      'patient-care, medication-safety, infection-control, resilience, time-management, teamwork, clinical-documentation?',
    level: 'intermediate',
  },
  {
    title: 'Warehouse Operative',
    description: `Bramley Logistics needs you for early and late shifts.
What we ask for:
* You have worked in a warehouse before
* You are careful and accurate, also when it gets busy`,
    skills: 'warehousing, attention-to-detail',
    level: null,
  },
];
