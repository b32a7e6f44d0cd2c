import { contact } from '../contact.ts';
import { useUiMessages } from '../messages.ts';

/** Who runs the solution, and the two statements that the law asks for (served by the citizen app for all three). */
export function Footer() {
  const { footer, productName } = useUiMessages();
  return (
    <footer className="app-footer">
      <div className="container app-footer__inner">
        <p>
          <strong>{productName}</strong>
          <br />
          {footer.operatedBy({ operator: contact.operator })}
        </p>
        <ul>
          <li>
            <a href="/tilgaengelighed">{footer.accessibility}</a>
          </li>
          <li>
            <a href="/privatliv">{footer.privacy}</a>
          </li>
          <li>
            <a href="/tal">{footer.figures}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
