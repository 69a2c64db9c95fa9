import { expect, test } from 'vitest';
import { contentFaults } from '../../scripts/validate/pdf/content-faults.ts';
import { readPlan } from '../../src/plan/read.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfPlan } from '../helpers/built-documents.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';
import { stringsOf } from '../helpers/strings-of.ts';

const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const contact = (index: number) => ({
  id: `contact-${index}`,
  label: `Tjeneste nummer ${index}`,
  name: `Oppdiktet Person ${index}`,
  kind: 'service',
  phones: [{ number: `20 00 ${String(1000 + index).replace(/^(..)/, '$1 ')}`, kind: 'function' }],
});

const plans = {
  'a call tree of sixty': {
    contacts: many(60, contact),
    notification: {
      callList: many(12, (index) => ({
        caller: `contact-${index}`,
        calls: many(5, (call) => 5 * index + call + 1).flatMap((one) => (one < 60 ? [`contact-${one}`] : [])),
        channel: 'phone',
      })),
    },
  },
  'three hundred contacts': { contacts: many(300, contact) },
  'two thousand lines of measures': {
    phases: many(20, (phase) => ({
      label: `Fase nummer ${phase + 1}`,
      from: `P${phase}D`,
      to: `P${phase + 1}D`,
      measures: many(50, (index) => ({ text: `Tiltak ${phase + 1}.${index + 1} for dem som er rammet` })),
    })),
  },
  'text that has gone wrong before': {
    meta: { title: 'Plan for «liv & <helse>» – EPS\u00adsenter, Ŋŧ og 2026\u00a0til\u00a02027' },
    team: { name: 'Psykososialberedskapsplanleggingsarbeids', purpose: 'Ord '.repeat(1200) },
    contacts: [{ ...contact(1), label: 'Čáhput & Ŋiŋga <EPS-senter> 77-12-34' }],
  },
} as const;

test.each(Object.keys(plans) as (keyof typeof plans)[])(
  '%s stays whole on its pages',
  async (name) => {
    const source = await readPlan('plan.yaml', JSON.stringify({ version: 1, ...plans[name] }));
    if (!source.readable) throw new Error('not readable');
    const document = await documentOfPlan(source);
    const { bytes } = await pdf.render(document, rendererAssets);
    expect(await contentFaults(bytes, stringsOf(document))).toEqual([]);
  },
  60_000,
);
