import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { NamedField } from '../helpers/published-fields.ts';
import { dotted, fieldsIn, isLeaf, locales } from '../helpers/published-fields.ts';

const fields = { nb: fieldsIn('nb'), nn: fieldsIn('nn'), en: fieldsIn('en') };

const namesOf = (faulty: readonly NamedField[]): readonly string[] => faulty.map(({ path }) => dotted(path));
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d]+(-[\p{L}\d]+)*/gu) ?? [];

describe.each(locales)('the fields of a plan in %s', (locale) => {
  const named = fields[locale];

  test('have a label of at most five words and a help text', () => {
    const isLabel = (text: unknown): boolean =>
      typeof text === 'string' && text.trim() !== '' && text.split(/\s+/).length <= 5;
    expect(namesOf(named.filter(({ field }) => !isLabel(field.title) || !field.description))).toEqual([]);
  });

  test('have help that says more than the label', () => {
    const repeats = ({ field: { title = '', description = '' } }: NamedField): boolean =>
      new Set(wordsOf(description).filter((word) => !wordsOf(title).includes(word))).size < 4;
    expect(namesOf(named.filter(repeats))).toEqual([]);
  });

  test('end their help with a full stop and hold no exclamation marks', () => {
    expect(namesOf(named.filter(({ field }) => !/[^!]*[.?]$/.test(field.description ?? '')))).toEqual([]);
  });

  test('have an example that their own schema accepts, where they hold a value', () => {
    const ajv = new Ajv({ strict: false });
    const isWrong = ({ field }: NamedField): boolean =>
      isLeaf(field) && (field.examples?.length !== 1 || !ajv.validate(field, field.examples[0]));
    expect(namesOf(named.filter(isWrong))).toEqual([]);
  });

  test('give a meaning to every value that can be chosen', () => {
    const choices = fields[locale]
      .map((one) => ({ ...one, choice: choiceIn(one) }))
      .filter(({ choice }) => choice.values.length > 0);
    const unexplained = choices.filter(
      ({ choice: { values, meanings } }) =>
        meanings.length !== values.length ||
        meanings.some((meaning) => typeof meaning !== 'string' || meaning === ''),
    );
    expect(choices.length).toBeGreaterThan(20);
    expect(namesOf(unexplained)).toEqual([]);
  });
});

function choiceIn({ field }: NamedField): { values: readonly unknown[]; meanings: readonly unknown[] } {
  const holder = [field, field.items as NamedField['field'] | undefined].find((one) => one?.enum);
  return {
    values: holder?.enum ?? [],
    meanings: (holder?.['enumDescriptions'] as readonly unknown[] | undefined) ?? [],
  };
}

describe('nynorsk', () => {
  test('has help of its own, not that of bokmål', () => {
    const same = fields.nn.filter(
      ({ field }, index) => field.description === fields.nb[index]?.field.description,
    );
    expect(namesOf(same)).toEqual([]);
  });

  test.each([
    ['ikke', 'ikkje'],
    ['hvem', 'kven'],
    ['hva', 'kva'],
    ['hvordan', 'korleis'],
    ['hvor', 'kvar or kor'],
    ['en', 'ein or ei'],
    ['hendelse', 'hending'],
    ['hendelsen', 'hendinga'],
    ['øvelse', 'øving'],
    ['oppgave', 'oppgåve'],
    ['tjeneste', 'teneste'],
    ['tjenesten', 'tenesta'],
    ['rammede', 'råka'],
    ['leder', 'leiar'],
    ['noen', 'nokon'],
    ['kommunens', 'til kommunen'],
  ])('does not say «%s» where it should say %s', (word) => {
    const saysIt = fields.nn.filter(({ field: { title = '', description = '', examples = [] } }) => {
      const said = [title, description, JSON.stringify(examples)].join(' ');
      return wordsOf(said).includes(word);
    });
    expect(namesOf(saysIt)).toEqual([]);
  });
});

describe('the model', () => {
  const known = new Set(fields.nb.map(({ path }) => dotted(path)));

  test.each(Object.entries(rows()))('%s holds what its row names', (key, named) => {
    expect(named.map((name) => `${key}.${name}`).filter((path) => !known.has(path))).toEqual([]);
  });

  test('has no other top-level keys', () => {
    const keys = new Set([...known].map((path) => path.split('.')[0]));
    expect([...keys].sort()).toEqual([...Object.keys(rows()), 'include', 'version'].sort());
  });
});

/** What each top-level key holds at least. */
function rows(): Readonly<Record<string, readonly string[]>> {
  const within = (part: string, ...names: readonly string[]) => names.map((name) => `${part}.${name}`);
  const window = ['days', 'from', 'to'];
  return {
    meta: ['id', 'title', 'language', 'planVersion', 'status', 'classification'],
    municipality: ['number', 'name', 'organisationNumber', ...within('partners', 'number'), 'host'],
    governance: [
      ...[
        'legalBasis',
        'parentPlan.adoption',
        'overallPlan.revisedOn',
        'delegation',
        'developedWith',
        'archive',
      ],
      ...within('ros', 'title', 'date', 'reviewInterval', 'scenarios.id'),
      ...within('adoption', 'body', 'date', 'caseNumber'),
      ...within('distribution', 'to', 'date', 'copyNumber'),
      ...within('resourceOverview', 'ref', 'updatedOn'),
    ],
    scope: ['purpose', 'priority', 'targetGroups', 'definitions'],
    roles: ['id', 'label', 'holders'],
    contacts: [
      ...['id', 'actor', 'label', 'email', 'address', ...within('openingHours', ...window)],
      ...within('phones', 'number', 'kind', 'hours'),
      ...within('verified', 'on', 'by'),
    ],
    team: [
      ...['kind', 'name', 'purpose', 'outOfScope', ...within('tasks', 'task', 'responsible')],
      ...within(
        'placement',
        ...['unit', 'reportsTo', 'relationToCrisisManagement', 'relationToOrdinaryServices'],
      ),
      ...within(
        'members',
        'id',
        'function',
        'name',
        'profession',
        'unit',
        'membership',
        'phones',
        'deputyFor',
      ),
      ...within('members', 'competences', 'languages', 'training', 'verified', 'vacant'),
    ],
    events: [
      ...['id', 'label', 'type', 'scale', 'usualActivation', 'response', 'criteria', 'alternativeRoute'],
      ...['rosRef', 'specialGuidance'],
    ],
    activation: ['agreedWith', ...within('authorised', 'party', 'mode', 'channel', 'hours', 'thenInform')],
    resourcing: [
      ...['budget', 'compensation', 'substituteCover'],
      ...within('onCall', 'type', 'hours', 'responsible', 'agreement'),
    ],
    availability: ['publicHolidays', 'responseTime', ...within('windows', ...window, 'party', 'channel')],
    taskDivision: [...within('small', 'task', 'responsible'), ...within('large', 'task', 'responsible')],
    notification: [
      ...['questions', 'steps', 'drills'],
      ...within('contactPoint', 'label', 'phones', 'hours', 'backup'),
      ...within('callList', 'caller', 'calls', 'channel', 'wait', 'ifNoAnswer'),
      ...within('crisisManagement', 'toCrisisManagement', 'fromCrisisManagement'),
    ],
    phases: [
      ...['phase', 'from', 'to'],
      ...within('measures', 'text', 'responsible', 'deadline', 'handoverTo', 'level'),
    ],
    cooperation: [
      ...['party', 'category', 'topic', 'contact', 'routine', 'trigger', 'callOut', 'presence', 'planRef'],
      ...['meetingArena', 'confidentiality', 'agreement', 'none.because'],
    ],
    agreements: [
      ...['id', 'title', 'parties', 'type', 'signed', 'validTo', 'reviewInterval', 'section', 'psychosocial'],
    ],
    expertise: [
      'external',
      ...within('interpreters', 'provider', 'orderingContact', 'hours', 'remote', 'nationalRegister'),
      ...within('interpreters', 'signLanguage', 'childrenNeverInterpret'),
    ],
    followUp: [
      ...['firstContact', 'recontact', 'identification', 'contactPerson', 'contactPoint', 'period'],
      ...['continuity', 'schedule', 'frequencyRule', 'assessments', 'stepping', 'reopening', 'referral'],
      ...[
        'coordination',
        'handover',
        'crossMunicipal',
        'userInvolvement',
        'networkSupport',
        'approach',
        'closing',
      ],
    ],
    children: ['responsible', 'school', 'kindergarten'],
    communication: [
      ...['responsible', 'spokesperson', 'channels', 'crisisCommunicationPlan', 'shielding'],
      ...within('otherChannels', 'considered', 'reason'),
    ],
    publicInfo: [
      ...['gpDaytime', 'outOfHours', 'languages', 'voluntaryOffers', 'url', 'lastChecked', 'howToGetHelp'],
      ...['plainLanguageReviewed', 'checkInterval'],
      ...within(
        'services',
        'name',
        'groups',
        'ages',
        'openingHours',
        'phones.number',
        'phones.hours',
        'address',
      ),
    ],
    largeEvents: [
      ...['regionalCoordination', 'extraResources', 'eps', 'relatives', 'mutualAid', 'companies', 'relief'],
    ],
    helperCare: ['debriefing', 'relief', 'followUp', 'responsible'],
    competence: ['induction', 'ref', ...within('plan', 'topic', 'targetGroup', 'interval', 'responsible')],
    exercises: ['interval', 'planned', 'completed.evaluation'],
    evaluation: [
      ...['afterEvent', 'afterExercise', 'deadline', 'responsible'],
      ...within('records', 'findings.action', 'findings.owner', 'findings.due', 'findings.status'),
    ],
    revision: ['interval', 'responsible', 'lastRevised', 'history'],
    operations: [
      ...['log', 'rota', 'reporting', 'marking', 'venues', 'equipment'],
      ...within(
        'actionCards',
        'role',
        'trigger',
        'firstTenMinutes',
        'firstHour',
        'firstDay',
        'handover',
        'never',
      ),
    ],
    privacy: ['legalBasis', 'retention', 'exemption'],
    appendices: ['title', 'visibility', 'body'],
  };
}
