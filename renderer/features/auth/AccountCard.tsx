import { Card, Tabs, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewSession } from '../../api/session.ts';
import { RegisterForm } from './RegisterForm.tsx';
import { SignInForm } from './SignInForm.tsx';
import classes from './WelcomePage.module.css';

interface Props {
  onSession: (session: NewSession) => void;
  prominent?: boolean;
  /** Of somebody who was invited and has no account yet. */
  invited?: string;
}

/** Signing in with an email address, and making such an account. */
export function AccountCard({ onSession, prominent, invited }: Props) {
  const { t } = useTranslation();
  return (
    <Card
      component="section"
      aria-labelledby="account-title"
      padding="xl"
      className={prominent ? classes.main : undefined}
    >
      <Title order={2} id="account-title" fz={21}>
        {t('account.title')}
      </Title>
      <Text c="dimmed" mt={2} mb="md">
        {t(prominent ? 'account.introHosted' : 'account.intro')}
      </Text>
      <Tabs defaultValue={invited === undefined ? 'in' : 'new'} keepMounted={false} color="var(--jh-meter)">
        <Tabs.List mb="md">
          <Tabs.Tab value="in">{t('account.signIn')}</Tabs.Tab>
          <Tabs.Tab value="new">{t('account.create')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="in">
          <SignInForm onSession={onSession} />
        </Tabs.Panel>
        <Tabs.Panel value="new">
          <RegisterForm onSession={onSession} email={invited} />
        </Tabs.Panel>
      </Tabs>
    </Card>
  );
}
