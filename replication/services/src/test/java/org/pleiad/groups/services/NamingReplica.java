package org.pleiad.groups.services;

import java.time.Duration;
import org.pleiad.groups.host.HostList;

/** A process with one replica: {@code LIST NAME DIRECTORY|-}. Says so when it serves, and serves until it is killed. */
final class NamingReplica {
    private NamingReplica() {}

    public static void main(String[] args) throws InterruptedException {
        ReplicatedNaming.start(
                HostList.parse(args[0]), args[1], ReplicaProcesses.directory(args[2]), Duration.ofSeconds(60));
        System.out.println("serves");
        Thread.currentThread().join();
    }
}
