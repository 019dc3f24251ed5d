import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { Brand } from '../../ui/Brand.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import classes from './live.module.css';

interface Props {
  query: UseQueryResult<Interview>;
  children: (interview: Interview) => ReactNode;
}

/** A page without navigation; until its interview is there, a bar of its own above what is to be said. */
export function LiveFrame({ query, children }: Props) {
  return (
    <div className={classes.bare}>
      {query.data ? (
        children(query.data)
      ) : (
        <>
          <header className={classes.bar}>
            <Brand size={26} />
          </header>
          <main className={classes.stage} id="main" tabIndex={-1}>
            <div className={classes.narrow}>
              <QueryView page query={query}>
                {children}
              </QueryView>
            </div>
          </main>
        </>
      )}
    </div>
  );
}
