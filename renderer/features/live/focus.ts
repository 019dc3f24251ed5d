/** Whether a new question may take the focus: not from somebody who writes notes or answers a dialogue. */
export const mayTakeFocus = (): boolean => !document.activeElement?.closest('aside, [role="dialog"]');
