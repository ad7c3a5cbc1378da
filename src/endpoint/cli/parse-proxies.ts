import { MAX_PROXIES, TrustedProxies, type TrustedProxiesOption } from '../http/trusted-proxies.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the number of proxies, or their addresses and ranges: `1`, `10.0.0.7,2001:db8::/32`.
 *
 * @throws UsageError
 */
export function parseProxies({ source, text }: Setting, messages: OptionMessages): TrustedProxiesOption {
  const option = /^\d+$/.test(text) ? Number(text) : text.split(',').map((entry) => entry.trim());
  try {
    new TrustedProxies(option);
    return option;
  } catch {
    throw new UsageError(messages.proxies(source, text, MAX_PROXIES));
  }
}
