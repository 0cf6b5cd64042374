import { ProfileCard } from '../../../ui/debrief/profile-card.tsx';
import type { CardProps } from './card-props.ts';
import { profileView } from './profile-view.ts';

export function Profile({ model, result, worksheet, dispatch }: CardProps) {
  return (
    <ProfileCard
      view={profileView(model, result, worksheet)}
      doors={{
        open: (receipt) => dispatch({ type: 'debrief', what: 'receipt_opened', receipt }),
      }}
    />
  );
}
