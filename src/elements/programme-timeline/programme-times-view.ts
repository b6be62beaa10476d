import {html, nothing} from 'lit';
import type {Moment} from '../../feed/model.ts';
import {formatMoment, formatTime, machineTime} from '../../format/when.ts';
import type {Text} from '../../text/text.ts';

/** Shows when a point begins, and ends where that is said. A day is only told where it is another. */
export const timesView = (
  {start, end}: {readonly start: Moment; readonly end?: Moment},
  text: Text,
) =>
  start.time
    ? html`<p class="times" part="time">
        <time datetime=${machineTime(start)}>${formatTime(start.time, text)}</time>${
          end ? html`<wbr /><span>–${endView(start, end, text)}</span>` : nothing
        }
      </p>`
    : nothing;

const endView = (start: Moment, end: Moment, text: Text) => {
  const sameRun = !end.date || !start.date || end.date === start.date || isNight(start, end);
  const words =
    sameRun && end.time ? formatTime(end.time, text) : formatMoment(end, text, {today: end.date});
  return html`<time datetime=${machineTime(end)}>${words}</time>`;
};

/** Whether it ends so early that nobody takes it for another day's programme. */
const isNight = ({time = ''}: Moment, {time: until = '24:00'}: Moment) => until < time;
