/**
 * Whether the network that this device is on costs by the byte, as its system says. Source: NetworkManager, nmcli(1),
 * GENERAL.METERED; Windows, NetworkInformation.GetInternetConnectionProfile.
 */
import { execFile } from 'node:child_process';

const TIMEOUT_MS = 5000;
const KEPT_MS = 20_000;
const WINDOWS =
  '[void][Windows.Networking.Connectivity.NetworkInformation,Windows,ContentType=WindowsRuntime];' +
  '[Windows.Networking.Connectivity.NetworkInformation]::GetInternetConnectionProfile().GetConnectionCost().NetworkCostType';

/** The answer for a while: a network does not change with every piece of a recording, and asking starts a program. */
export function meteredNow(ask: () => Promise<boolean | null> = isMetered): () => Promise<boolean | null> {
  let until = Number.NEGATIVE_INFINITY;
  let answer: Promise<boolean | null> = Promise.resolve(null);
  return () => {
    if (performance.now() > until) {
      answer = ask();
      until = performance.now() + KEPT_MS;
    }
    return answer;
  };
}

/** Null: the system does not say, as macOS does not. Anything else that fails is no answer either. */
export async function isMetered(platform: string = process.platform): Promise<boolean | null> {
  if (platform === 'linux') return ofLinux(await said('nmcli', ['-g', 'GENERAL.METERED', 'device', 'show']));
  if (platform === 'win32') {
    return ofWindows(await said('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', WINDOWS]));
  }
  return null;
}

/** A line for each device, and empty ones between: `yes`, `yes (guessed)`, `no`, `no (guessed)` or `unknown`. */
export function ofLinux(output: string | null): boolean | null {
  const lines = (output ?? '').split('\n').filter((line) => /^(yes|no)\b/.test(line));
  return lines.length === 0 ? null : lines.some((line) => line.startsWith('yes'));
}

/** One word: `Unrestricted`, `Fixed`, `Variable` or `Unknown`. */
export function ofWindows(output: string | null): boolean | null {
  const word = output?.trim();
  if (word === 'Fixed' || word === 'Variable') return true;
  return word === 'Unrestricted' ? false : null;
}

const said = (program: string, args: readonly string[]): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout: TIMEOUT_MS, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });
