import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

/** A synthetic number, which belongs to nobody, wherever a plan could hold one. */
const plan = `version: 1
meta: { owner: "12817958018", status: 12817958018 }
12817958018: x
roles:
  - { id: "12817958018", label: Leder }
  - { id: "12817958018", label: 128179 58018 }
team:
  name: Kriseteam 128179-58018
  placement: { unit: Kriseteam 128179-58018, reportsTo: "12817958018" }
  members:
    - { id: a-12817958018, name: Kari Moen 12817958018, phones: [{ number: "12817958018", kind: work }] } # 12817958018
`;

test.each(['pretty', 'plain', 'json'])(
  'an identity number is told of, and never told, in %s, even when values are',
  async (format) => {
    const { code, out, err } = await runCli(`check plan.yaml -f ${format} --include-values`, {
      files: { 'plan.yaml': plan },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/fødselsnummer/);
    expect((out + err).replace(/\D/g, '')).not.toContain('12817958018');
    expect(out).not.toMatch(/128179.?58018/);
  },
);

test('nor when no document is made of the plan', async () => {
  const { code, out, err } = await runCli('render plan.yaml -o plan.html', { files: { 'plan.yaml': plan } });
  expect(code).toBe(1);
  expect(out + err).toMatch(/fødselsnummer/);
  expect(out + err).not.toMatch(/128179.?58018/);
});
