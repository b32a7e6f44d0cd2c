import sprite from '../icons.svg';

/** The symbols of icons.svg (Material icons as DKFDS ships them, Apache 2.0). */
export type IconName =
  | 'account'
  | 'arrow-back'
  | 'arrow-forward'
  | 'business'
  | 'calendar-month'
  | 'check'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'chevron-up'
  | 'close'
  | 'contact-card'
  | 'copy'
  | 'credit-card'
  | 'delete'
  | 'document'
  | 'download'
  | 'edit'
  | 'email'
  | 'error'
  | 'file-pdf'
  | 'help'
  | 'home'
  | 'info'
  | 'language'
  | 'list-check'
  | 'lock'
  | 'menu'
  | 'open-in-new'
  | 'payments'
  | 'person'
  | 'person-add'
  | 'persons'
  | 'plus'
  | 'print'
  | 'refresh'
  | 'search'
  | 'smartphone'
  | 'success'
  | 'summary'
  | 'support-agent'
  | 'sync'
  | 'time'
  | 'visibility'
  | 'warning';

/** A decorative symbol; what it means always stands as text beside it, or as the button's label. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon-svg ${className}`} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
