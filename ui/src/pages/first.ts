// The pages that are there at once. What comes later is in `later.ts`, which is loaded behind the first view.

import type { Component } from "svelte";

import Address from "./Address.svelte";
import AppleMail from "./AppleMail.svelte";
import CanItWork from "./CanItWork.svelte";
import Certificate from "./Certificate.svelte";
import Check from "./Check.svelte";
import ChooseAccount from "./ChooseAccount.svelte";
import ChoosePractice from "./ChoosePractice.svelte";
import FindServers from "./FindServers.svelte";
import Network from "./Network.svelte";
import NotOffered from "./NotOffered.svelte";
import OtherWay from "./OtherWay.svelte";
import OutgoingServer from "./OutgoingServer.svelte";
import OwnAddress from "./OwnAddress.svelte";
import type { PageProps } from "./page";
import Reader from "./Reader.svelte";
import Servers from "./Servers.svelte";
import Welcome from "./Welcome.svelte";

/** The component of each page that is there from the start. */
export const FIRST = {
  welcome: Welcome,
  choosePractice: ChoosePractice,
  chooseAccount: ChooseAccount,
  address: Address,
  findServers: FindServers,
  servers: Servers,
  outgoingServer: OutgoingServer,
  ownAddress: OwnAddress,
  canItWork: CanItWork,
  appleMail: AppleMail,
  otherWay: OtherWay,
  notOffered: NotOffered,
  certificate: Certificate,
  outgoing: Check as Component<PageProps<"outgoing">>,
  incoming: Check as Component<PageProps<"incoming">>,
  network: Network,
  reader: Reader,
} as const;
