import './define/event-card.ts';
import './define/event-list.ts';
import './define/event-feed.ts';
import './define/programme-timeline.ts';
import './define/signup-form.ts';
import './define/newsletter-signup.ts';
import {explainReports} from './explain-reports.ts';

explainReports(document, () => import('./diagnosis.ts'));
