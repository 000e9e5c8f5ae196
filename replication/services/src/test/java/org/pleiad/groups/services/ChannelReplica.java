package org.pleiad.groups.services;

import java.time.Duration;
import java.util.Optional;
import org.pleiad.groups.host.HostList;

/** A process with one replica of the channel {@code quotes}: {@code LIST NAME}. Says so when it serves. */
final class ChannelReplica {
    private ChannelReplica() {}

    public static void main(String[] args) throws InterruptedException {
        ReplicatedChannels.start(HostList.parse(args[0]), args[1], Optional.empty(), Duration.ofSeconds(60))
                .create("quotes");
        System.out.println("serves");
        Thread.currentThread().join();
    }
}
