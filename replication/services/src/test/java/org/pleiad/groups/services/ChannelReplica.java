package org.pleiad.groups.services;

import java.time.Duration;
import org.pleiad.groups.host.HostList;

/** A process with one replica of the channels {@code quotes} and {@code trades}: {@code LIST NAME DIRECTORY|-}. Says so when it serves. */
final class ChannelReplica {
    private ChannelReplica() {}

    public static void main(String[] args) throws InterruptedException {
        ReplicatedChannels channels = ReplicatedChannels.start(
                HostList.parse(args[0]), args[1], ReplicaProcesses.directory(args[2]), Duration.ofSeconds(60));
        channels.create("quotes");
        channels.create("trades");
        System.out.println("serves");
        Thread.currentThread().join();
    }
}
