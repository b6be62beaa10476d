import {expect} from '@open-wc/testing';
import {answerFault, emailFault} from '../../src/contract/field-rules.ts';
import {signUpFaults, type Choosable} from '../../src/contract/rules.ts';
import type {SignUpContent} from '../../src/contract/schema.ts';
import type {Question, Registration} from '../../src/feed/model.ts';

const aQuestion = (fields: Partial<Question> = {}): Question => ({
  id: 'diet',
  label: 'Diet',
  kind: 'text',
  required: false,
  options: [],
  each: false,
  ...fields,
});

const aRegistration = (fields: Partial<Registration> = {}): Registration => ({
  waitingList: true,
  maximumPeople: 5,
  phone: 'none',
  organization: 'none',
  personEmail: 'none',
  offerHours: 48,
  reminderDays: 2,
  questions: [],
  consents: [],
  payments: [],
  ...fields,
});

const among = (choosable: Partial<Choosable> = {}): Choosable => ({
  dates: [],
  offers: [],
  sessions: [],
  country: undefined,
  ...choosable,
});

const aContent = (fields: Partial<SignUpContent> = {}): SignUpContent => ({
  event: 'folkemoede',
  contact: {name: 'Anne Jensen', email: 'anne@visitor.example'},
  people: [],
  answers: {},
  ...fields,
});

describe('the rules for a sign-up', () => {
  const addresses = [
    {address: 'anne@visitor.example', fault: undefined},
    {address: ' anne@visitor.example ', fault: undefined},
    {address: 'åse.ø+liste@køge.example', fault: undefined},
    {address: '', fault: 'missing'},
    {address: 'anne', fault: 'not-an-email'},
    {address: 'anne@localhost', fault: 'not-an-email'},
    {address: 'anne@visitor.', fault: 'not-an-email'},
    {address: 'a@b.dk, c@d.dk', fault: 'not-an-email'},
    {address: 'a@b.dk\r\nBcc: c@d.dk', fault: 'not-an-email'},
    {address: `${'a'.repeat(250)}@b.dk`, fault: 'too-long'},
  ];
  for (const {address, fault} of addresses) {
    it(`find ${fault ?? 'nothing wrong'} with “${address.slice(0, 24)}”`, () => {
      expect(emailFault(address)).to.equal(fault);
    });
  }

  const answers: readonly {
    readonly kind: Question['kind'];
    readonly answer: readonly string[];
    readonly fault: string | undefined;
  }[] = [
    {kind: 'number', answer: ['2,5'], fault: undefined},
    {kind: 'number', answer: ['two'], fault: 'not-a-number'},
    {kind: 'date', answer: ['2026-02-28'], fault: undefined},
    {kind: 'date', answer: ['2026-02-31'], fault: 'not-a-date'},
    {kind: 'date', answer: ['tomorrow'], fault: 'not-a-date'},
    {kind: 'yesNo', answer: ['no'], fault: undefined},
    {kind: 'yesNo', answer: ['maybe'], fault: 'not-an-option'},
    {kind: 'choice', answer: ['x'], fault: undefined},
    {kind: 'choice', answer: ['z'], fault: 'not-an-option'},
    {kind: 'choice', answer: ['x', 'y'], fault: 'not-an-option'},
    {kind: 'choices', answer: ['x', 'y'], fault: undefined},
    {kind: 'choices', answer: ['x', 'z'], fault: 'not-an-option'},
    {kind: 'phone', answer: ['+45 12 34 56 78'], fault: undefined},
    {kind: 'phone', answer: ['12'], fault: 'not-a-phone'},
    {kind: 'text', answer: ['x'.repeat(4001)], fault: 'too-long'},
    {kind: 'text', answer: [' ', ''], fault: undefined},
  ];
  for (const {kind, answer, fault} of answers) {
    it(`find ${fault ?? 'nothing wrong'} with ${kind} “${answer.join(', ').slice(0, 20)}”`, () => {
      const question = aQuestion({kind, options: ['x', 'y']});
      expect(answerFault(question, {diet: [...answer]})).to.equal(fault);
    });
  }

  it('want an answer to what is required, and blanks are none', () => {
    expect(answerFault(aQuestion({required: true}), {diet: [' ', '']})).to.equal('missing');
  });

  it('hold for questions that are called like parts of every object', () => {
    expect(answerFault(aQuestion({id: 'constructor', required: true}), {})).to.equal('missing');
  });

  it('tell the faults in the order of the form', () => {
    const faults = signUpFaults(
      aContent({contact: {name: '', email: ''}, people: [{name: ''}]}),
      aRegistration({
        phone: 'required',
        consents: [{id: 'photos', text: 'Yes', version: '1', required: true}],
      }),
      among({dates: ['may', 'june'], offers: ['full', 'student']}),
    );
    expect(faults.map(({field}) => field)).to.deep.equal([
      'date',
      'offer',
      'contact.name',
      'contact.email',
      'contact.phone',
      'people.0.name',
      'consents.photos',
    ]);
  });

  it('count the contact among the people', () => {
    const people = Array.from({length: 5}, (_, index) => ({name: `Person ${index}`}));
    const faults = signUpFaults(aContent({people}), aRegistration(), among());
    expect(faults).to.deep.equal([{field: 'people', fault: 'too-many-people'}]);
  });

  it('know no date but those there are', () => {
    const faults = signUpFaults(
      aContent({date: 'july'}),
      aRegistration(),
      among({dates: ['may', 'june']}),
    );
    expect(faults).to.deep.equal([{field: 'date', fault: 'not-an-option'}]);
  });
});
