import { parisDay } from "../lib/domain/month.ts";
import type { Session } from "../lib/domain/session.ts";
import { Button } from "./Button.tsx";
import { useText } from "./use_text.ts";

/** The open sessions of an account, each but this one to be ended. */
export function SessionList(props: {
  sessions: readonly Session[];
  current: string;
}) {
  const { accountPageText: text, format: { colon, shortDate, timeOfDay } } =
    useText();
  const { sessions, current } = props;
  const moment = (at: string) => `${shortDate(parisDay(at))}, ${timeOfDay(at)}`;
  return (
    <section class="card" id="appareils">
      <h2>{text.sessionsTitle}</h2>
      <ul class="accounts">
        {sessions.map(({ id, device, createdAt, lastSeenAt }) => (
          <li>
            <b>{device}</b> {id === current && `(${text.thisOne})`}
            <p class="hint">
              {`${text.since}${colon} ${
                moment(createdAt)
              }. ${text.seen}${colon} ${moment(lastSeenAt)}.`}
            </p>
            {id !== current && (
              <form method="post">
                <input type="hidden" name="session" value={id} />
                <button
                  type="submit"
                  class="quiet"
                  name="action"
                  value="session"
                >
                  {text.end}
                  <span class="hidden">{` ${device}`}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post">
          <Button kind="second" name="action" value="autres-sessions">
            {text.endOthers}
          </Button>
        </form>
      )}
    </section>
  );
}
