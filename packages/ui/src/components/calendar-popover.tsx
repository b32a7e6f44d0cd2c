import { todayInCopenhagen } from '@frikort/domain/calendar';
import { parseDate } from '@internationalized/date';
import { type ReactNode, type RefObject, use, useId } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  Dialog,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { currentTime } from '../current-time.ts';
import { useLanguage } from '../language.ts';
import { useUiMessages } from '../messages.ts';
import { Icon } from './icon.tsx';

type CalendarPopoverProps = {
  trigger: RefObject<HTMLButtonElement | null>;
  /** What the date is: on a phone the calendar may cover the field. */
  label: ReactNode;
  /** `YYYY-MM-DD` of what is typed, when it can be read. */
  value: string | undefined;
  onChoose: (date: string) => void;
  onClose: () => void;
};

/**
 * Which day is called today when it is read out. The calendar takes the device's day for it and offers no other; its days
 * are drawn after this, from the same state.
 */
function InCopenhagen() {
  const state = use(CalendarStateContext);
  if (state !== null) Object.assign(state, { timeZone: 'Europe/Copenhagen' });
  return null;
}

/** A month to choose a day from. Weeks begin on Monday in both languages, as they do in Denmark. */
export function CalendarPopover({ trigger, label, value, onChoose, onClose }: CalendarPopoverProps) {
  const labelId = useId();
  const today = todayInCopenhagen(currentTime());
  const aboutId = useId();
  const { calendar } = useUiMessages();
  const language = useLanguage();
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <Popover
        className="popover"
        triggerRef={trigger}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
      >
        <Dialog className="calendar-popover" aria-labelledby={labelId} aria-describedby={aboutId}>
          <p id={labelId} className="calendar__label">
            {label}
          </p>
          <p id={aboutId} className="sr-only">
            {calendar.label}
          </p>
          <Calendar
            className="calendar"
            aria-label={calendar.label}
            autoFocus
            firstDayOfWeek="mon"
            defaultFocusedValue={parseDate(value ?? today)}
            {...(value === undefined ? {} : { defaultValue: parseDate(value) })}
            onChange={(date) => onChoose(date.toString())}
          >
            <header className="calendar__header">
              <Button slot="previous" aria-label={calendar.previousMonth} className="calendar__step">
                <Icon name="chevron-left" />
              </Button>
              <Heading className="calendar__month" />
              <Button slot="next" aria-label={calendar.nextMonth} className="calendar__step">
                <Icon name="chevron-right" />
              </Button>
            </header>
            <InCopenhagen />
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className={`calendar__day ${date.toString() === today ? 'is-today' : ''}`}
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
