package org.pleiad.groups.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainStatus.Role;

/**
 * A process that carries a host of each of several domains. It starts with nothing, waits, and takes the place of one that was
 * killed when its standard input says {@code be NAME ENGINE DIRECTORY HOSTS…}, with the hosts of each domain, and {@code -} where
 * nothing is kept. Prints {@code reference I …} for each domain and then {@code serving}; answers {@code leads} with the number of
 * domains whose leader it is, and ends when its input does.
 */
final class CarrierMain {
    /** Less patient than what is meant for users, since a leader dies every few seconds. */
    static final DomainConfig.Timing TIMING =
            new DomainConfig.Timing(Duration.ofMillis(200), Duration.ofMillis(1200), Duration.ofSeconds(10));

    /** More patient: a killed process refuses connections and is given up at once, one that gets no processor is not. */
    static final Leases LEASES =
            new Leases(Duration.ofMillis(500), Duration.ofSeconds(6), Duration.ofSeconds(3), Duration.ofMinutes(10));

    private static final Logger ENGINE_LOG = Logger.getLogger("io.microraft");

    private final List<CellsHost> hosts = new CopyOnWriteArrayList<>();

    private CarrierMain() {}

    public static void main(String[] args) throws Exception {
        // each change of each of its many nodes is worth a dozen lines to it
        ENGINE_LOG.setLevel(Level.WARNING);
        new CarrierMain().answer();
    }

    private void answer() throws IOException, InterruptedException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            if (line.startsWith("be ")) {
                be(line.split(" "));
            } else if (line.equals("leads")) {
                System.out.println("leads " + leads());
            }
        }
        hosts.forEach(CellsHost::close);
    }

    private void be(String[] words) throws InterruptedException {
        int first = 4;
        CountDownLatch serving = new CountDownLatch(words.length - first);
        for (int domain = 0; domain < words.length - first; domain++) {
            int number = domain;
            String list = words[first + domain];
            String directory = words[3].equals("-")
                    ? "-"
                    : Path.of(words[3], Integer.toString(domain)).toString();
            var place =
                    new CellsHost.Place("proof-" + domain, words[1], list, words[2], directory, list.split(",").length);
            new Thread(() -> start(place, number, serving), place.domain()).start();
        }
        serving.await();
        System.out.println("serving");
    }

    private void start(CellsHost.Place place, int number, CountDownLatch serving) {
        try {
            CellsHost host = CellsHost.start(place, TIMING, LEASES);
            hosts.add(host);
            System.out.println("reference " + number + " " + host.reference());
            serving.countDown();
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            // whoever waits for this process hears of it at once
            Runtime.getRuntime().halt(1);
        }
    }

    private long leads() {
        return hosts.stream()
                .filter(host -> host.host().domain().status().role() == Role.LEADER)
                .count();
    }
}
