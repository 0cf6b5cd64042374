// From what is known to the screen.

import { JoinScreen } from '../../ui/join/join-screen.tsx';
import { PinPad } from '../../ui/join/pin.tsx';
import { LongList } from '../../ui/parts/long-list.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import type { Words } from '../../words/words.ts';
import type { Joining, JoinMessage } from './joining.ts';
import { Seen } from './seen.tsx';

type Props = { readonly joining: Joining; readonly tell: (message: JoinMessage) => void };

export function JoinPage(props: Props) {
  const { joining, tell } = props;
  const { join: words } = useWords('join');
  const confirm = () => tell({ type: 'confirmed' });
  const { problem, route, link, device, chosen, isBusy } = joining;
  const said = problem && problemIn(words, problem);
  const common = { problem: said, isBusy };
  if (route.screen === 'seen') return <Seen {...props} />;
  if (route.screen === 'leave') return <Leaving {...props} />;
  if (route.screen === 'who' && device && chosen)
    return (
      <PinPad
        {...common}
        name={chosen.name}
        hasPin={chosen.hasPin}
        pin={joining.pin}
        onPin={(pin) => tell({ type: 'pin_typed', pin })}
        onEnter={confirm}
        onBack={() => tell({ type: 'chosen', person: null })}
      />
    );
  if (route.screen === 'who' && device)
    return (
      <JoinScreen {...common} title={words.who.title} lead={words.who.lead(device.team.name)}>
        {device.people.length === 0 && <p>{words.who.empty}</p>}
        <LongList items={device.people} textOf={({ name }) => name}>
          {(shown) => (
            <ul class="join-names">
              {shown.map((person) => (
                <li key={person.id}>
                  <button
                    type="button"
                    class="main-button"
                    onClick={() => tell({ type: 'chosen', person })}
                  >
                    {person.name}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </LongList>
      </JoinScreen>
    );
  if (link?.kind === 'person') return <Invited {...props} />;
  if (link?.kind === 'device')
    return (
      <JoinScreen
        {...common}
        title={words.device.title}
        lead={words.device.lead(link.name, link.org)}
        door={{ words: words.device.claim, open: confirm }}
      />
    );
  if (link) return <JoinScreen {...common} title={words.manager} />;
  return (
    <JoinScreen
      {...common}
      title={problem ? (said ?? '') : words.waiting}
      problem={null}
      {...(problem && { door: { words: words.again, open: () => tell({ type: 'again' }) } })}
    />
  );
}

function Invited({ joining, tell }: Props) {
  const { join: words, title, format } = useWords('join', 'title', 'format');
  const { link, earlier, isTakenAlong, isBusy, problem } = joining;
  if (!link) return null;
  const managers = link.managers.length > 0 ? format.and(link.managers) : title.forYou.somebody;
  const { person } = words;
  // Each task says its own level before it is begun; here stands the one that shows most.
  const furthest = link.privacy.at(-1);
  return (
    <JoinScreen
      title={person.title(link.name)}
      lead={person.lead(link.org)}
      problem={problem && problemIn(words, problem)}
      isBusy={isBusy}
      door={{ words: person.claim, open: () => tell({ type: 'confirmed' }) }}
      other={{ words: person.notMe, address: '#/' }}
    >
      <h2>{person.whoSees}</h2>
      <p>{furthest ? title.forYou.seen[furthest](managers) : person.nothingYet}</p>
      <p>{person.practice}</p>
      {earlier > 0 && (
        <label class="join-earlier">
          <input
            type="checkbox"
            checked={isTakenAlong}
            onChange={({ currentTarget }) =>
              tell({ type: 'taken_along', isTakenAlong: currentTarget.checked })
            }
          />
          <span>
            <b>{person.earlier(earlier)}</b> {person.earlierWhy}
          </span>
        </label>
      )}
    </JoinScreen>
  );
}

function Leaving({ joining, tell }: Props) {
  const { join: words } = useWords('join');
  const { member, unsent, isBusy } = joining;
  return (
    <JoinScreen
      title={words.leave.title}
      {...(member && { lead: words.leave.lead(member.name) })}
      problem={null}
      isBusy={isBusy}
      {...(member && {
        door: { words: words.leave.leave, open: () => tell({ type: 'confirmed' }) },
      })}
      other={{ words: words.leave.stay, address: '#/' }}
    >
      {unsent > 0 && <p>{words.leave.unsent(unsent)}</p>}
    </JoinScreen>
  );
}

const problemIn = ({ problems }: Words['join'], problem: string): string =>
  Object.hasOwn(problems, problem) ? problems[problem as keyof typeof problems] : problems.other;
