import { Channel, invoke } from "@tauri-apps/api/core";

import type { Backend } from "./backend";
import type { View } from "./view";

/** The wizard in the process that owns this window. No other file knows Tauri. */
export const tauri: Backend = {
  async watch(onView) {
    const channel = new Channel<View>();
    channel.onmessage = onView;
    await invoke("watch", { channel });
  },
  async handle(event) {
    await invoke("handle", { event });
  },
};
