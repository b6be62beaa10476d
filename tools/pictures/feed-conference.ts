const at = (time: string, day = 24) => `2026-09-${day}T${time}`;

const person = (name: string, worksFor: string, fields: object = {}) => ({
  ...{'@type': 'Person', name, worksFor},
  ...fields,
});

const first = {
  ...{id: 'day-one', name: 'A day of knowledge', startDate: '2026-09-24'},
  performer: person('Lisa Cooper', 'The Folk High School', {role: 'host'}),
  subEvent: [
    {name: 'Coffee', kind: 'meal', startDate: at('09:00'), endDate: at('09:30')},
    {
      ...{name: 'Who builds the town?', kind: 'talk', track: 'Hall'},
      ...{startDate: at('10:00'), endDate: at('11:00')},
      description: 'What twenty councils have learnt from those who live there.',
      performer: [
        person('Anna Berg', 'The Council', {jobTitle: 'planner'}),
        {'@type': 'Person', jobTitle: 'a mayor', worksFor: 'The Council', confirmed: false},
      ],
    },
    {
      ...{name: 'Talk to me', kind: 'workshop', track: 'Library', provisional: true},
      ...{startDate: at('10:00'), endDate: at('11:00')},
      performer: person('Kurt Kyed', 'The Repair Café', {role: 'leader'}),
    },
    {name: 'Lunch', kind: 'meal', startDate: at('12:00')},
    {
      ...{name: 'Together, or not at all?', kind: 'debate', startDate: at('13:00')},
      performer: [
        person('Marie Dahl', 'The Union', {role: 'introducer'}),
        person('Lisa Cooper', 'The Folk High School', {role: 'moderator'}),
      ],
    },
    {
      ...{name: 'A walk by the river', startDate: at('15:00'), eventStatus: 'EventCancelled'},
      kind: 'dialogue',
    },
  ],
};

const second = {
  ...{id: 'day-two', name: 'Workshop', startDate: '2026-09-25'},
  description: 'Today it is about your own town.\n\n- Bring a map\n- Bring a friend',
  subEvent: [
    {name: 'Good morning', kind: 'welcome', startDate: at('09:00', 25)},
    {name: 'In groups', kind: 'groups', startDate: at('09:30', 25), endDate: at('12:00', 25)},
    {name: 'Thank you', kind: 'closing', startDate: at('12:00', 25)},
  ],
};

/** A conference of two days, the first of which is under way. */
export const conference = (location: object) => ({
  ...{'@type': 'Event', id: 'conference', name: 'Towns that talk', location},
  ...{startDate: at('09:00'), endDate: at('13:00', 25), provisional: true},
  subEvent: [first, second],
});
