import './introduce.ts';
import './define/event-card.ts';
import './define/event-list.ts';
import './define/event-feed.ts';
import './define/programme-timeline.ts';
import './define/signup-form.ts';
import './define/newsletter-signup.ts';
import './ways-in.ts';
import {diagnose} from './diagnosis.ts';
import {onReports} from './reports.ts';

onReports(document, diagnose);
