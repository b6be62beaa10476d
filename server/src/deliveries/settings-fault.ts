import {listmonkSettingsFault} from '../listmonk/settings.ts';
import type {Settings} from '../surroundings.ts';
import {webhookSettingsFault} from '../webhooks/settings.ts';

/** Tells in words for whoever runs the server what is wrong with where things are told, if anything. */
export const deliverySettingsFault = ({webhooks, listmonk}: Settings): string | undefined =>
  (webhooks && webhookSettingsFault(webhooks)) ?? (listmonk && listmonkSettingsFault(listmonk));
