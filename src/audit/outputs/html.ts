import type { AuditOutput } from '../output.ts';
import { pageOf } from './page/page.ts';

const html: AuditOutput = {
  id: 'html',
  summary: {
    nb: 'index.html: hele oversikten på én side som kan sendes på e-post',
    nn: 'index.html: heile oversynet på éi side som kan sendast på e-post',
    en: 'index.html: the whole overview on one page that can be sent by mail',
  },
  usual: true,
  atMost: 1500,
  make: (result, context) => [{ path: 'index.html', content: pageOf(result, context) }],
};

export default html;
