import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { endSession } from '../../api/session.ts';
import { PageSkeleton } from '../../ui/states.tsx';

/** Ends the session and goes on to the welcome page, also where there was none to end. */
export function SignOutPage() {
  const navigate = useNavigate();
  useEffect(() => {
    void endSession().then(() => navigate({ to: '/welcome', replace: true }));
  }, [navigate]);
  return <PageSkeleton />;
}
