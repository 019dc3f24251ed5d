/** Who and what the sample data consists of. Answers come from the question bank's own model answers. */

export const SAMPLE_ACCOUNT = {
  username: 'demo',
  email: 'demo@example.com',
  first_name: 'Alex',
  last_name: 'Morgan',
  company_name: 'Harbour Works',
};

export const SAMPLE_LEARNER = { first_name: 'Robin', last_name: 'Practises' };

export const SAMPLE_JOBS = [
  {
    title: 'Backend Developer',
    job_focus: 'technical',
    requirements: 'Python, SQL, REST APIs, 3+ years of experience, software testing. Nice to have: DevOps',
    description:
      'You build and run the services that our warehouses depend on: orders, stock and shipping labels, around the clock.',
  },
  {
    title: 'Frontend Developer',
    job_focus: 'technical',
    requirements: 'React, TypeScript, UX Design, 2+ years of experience. Nice to have: software testing',
    description:
      'You make the screens that people stand in front of all day: quick, clear and usable with gloves on.',
  },
  {
    title: 'Customer Support Specialist',
    job_focus: 'customer',
    requirements: 'Customer Support, Communication, Conflict Resolution, Customer Focus',
    description: 'You are who our customers talk to when something went wrong, by phone and in writing.',
  },
  {
    title: 'Product Manager',
    job_focus: 'balanced',
    requirements: 'Product Management, Data Analysis, Communication. Preferred: UX Design',
    description:
      'You decide with customers and engineers what is built next, and show afterwards that it was worth it.',
  },
  {
    title: 'Shift Team Lead',
    job_focus: 'leadership',
    requirements: 'Leadership, Teamwork, Time Management, Problem Solving',
    description: 'You lead a shift of twelve people, plan their day and keep it safe and calm.',
  },
] as const;

export const SAMPLE_CANDIDATES = [
  'Jordan Ellis',
  'Sam Okafor',
  'Taylor Nguyen',
  'Casey Lindqvist',
  'Riley Haddad',
  'Morgan Petrov',
  'Jamie Castillo',
  'Avery Tanaka',
  'Quinn Abara',
  'Drew Kowalski',
  'Reese Andersson',
  'Skyler Rossi',
  'Rowan Mehta',
  'Emerson Dubois',
  'Parker Silva',
  'Hayden Kaya',
  'Finley Moreau',
  'Sasha Ivanova',
  'Kit Bergström',
  'Noor Rahman',
  'Alexis Costa',
  'Charlie Weber',
  'Dakota Reyes',
  'Elliot Jensen',
  'Frankie Osei',
  'Harper Novak',
  'Indigo Marsh',
  'Jules Laurent',
  'Kai Watanabe',
  'Lee Fischer',
  'Max Andrade',
  'Nico Ferrari',
  'Oakley Byrne',
  'Phoenix Adeyemi',
  'Remy Schneider',
  'Shea Gallagher',
  'Toni Marchetti',
  'Val Horvat',
  'Wren Hughes',
  'Zuri Mbeki',
  'Ari Cohen',
  'Blair Santos',
  'Devon Clarke',
  'Eden Park',
  'Gray Sullivan',
  'Hollis Varga',
] as const;

/** What people say when they have little to say. */
export const SAMPLE_THIN_ANSWERS = [
  'That is a good question. I have seen this before and I would mostly rely on the team, look at what the situation needs and then do what makes sense at that moment, I think.',
  'To be honest I have not done much of this myself yet. I would look it up, ask somebody who knows, and then try it out step by step until it works.',
  'I would say it depends. Normally I stay calm, I try to understand what is going on and I do my best to find something that works for everybody.',
] as const;

export const SAMPLE_NOTES = [
  'Clear and to the point; asked good questions back.',
  'Nervous at first, much better after the second question.',
  'Strong on practice, thinner on the why. Worth a second talk.',
  '',
] as const;
