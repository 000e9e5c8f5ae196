package org.pleiad.groups.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.PleiadGroups.Acquaintance;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out who this process is. One that has its log is who it was. One without is the founder of its name only if nobody has met
 * an earlier life of it: with its memory it would have lost its votes, and must not vote again under that name.
 */
final class Identity {
    private static final Logger LOG = LoggerFactory.getLogger(Identity.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HostConfig config;
    private final Peers peers;
    private final long life;
    private String waitingFor = "";

    /**
     * What was found.
     *
     * @param self name and addresses
     * @param kept whether it has its log
     * @param founder whether it is one of those that the domain begins with
     */
    record Found(HostAddress self, boolean kept, boolean founder) {}

    Identity(HostConfig config, Peers peers, long life) {
        this.config = config;
        this.peers = peers;
        this.life = life;
    }

    private String base() {
        return config.self().id().name();
    }

    /** From the directory, if there is one. */
    Optional<Found> kept() {
        return config.directory()
                .flatMap(directory -> KeptName.read(directory, config.domain(), base()))
                .map(id -> new Found(
                        as(id),
                        true,
                        config.self().id().equals(id) && !config.founders().isEmpty()));
    }

    /** Asks the others, waiting a little; empty: they have to be asked again. */
    Optional<Found> ask() throws InterruptedException {
        Map<String, Acquaintance> answers = greetAll(base());
        int lives = 0;
        boolean ready = true;
        for (Acquaintance answer : answers.values()) {
            lives = Math.max(lives, answer.lives);
            ready &= answer.ready;
        }
        boolean enough = config.founders().isEmpty()
                ? !answers.isEmpty()
                : answers.size() + 1 > config.founders().size() / 2;
        if (!ready || !enough) {
            sayWhoIsMissing(answers);
            return Optional.empty();
        }
        boolean founder = lives == 0 && !config.founders().isEmpty();
        HostId id = Lives.named(base(), lives + 1);
        if (lives > 0) {
            // the others learn of the number before it is used
            greetAll(id.name());
            LOG.info(
                    "{} has lost what its earlier life {} had promised, and comes back as {}",
                    base(),
                    Lives.named(base(), lives),
                    id);
        }
        config.directory().ifPresent(directory -> KeptName.write(directory, config.domain(), id));
        return Optional.of(new Found(as(id), false, founder));
    }

    private HostAddress as(HostId id) {
        return new HostAddress(id, config.self().orb(), config.self().engine());
    }

    /** By address. */
    private Map<String, Acquaintance> greetAll(String name) throws InterruptedException {
        Map<String, CompletableFuture<Acquaintance>> asked = new TreeMap<>();
        for (String address : config.others()) {
            asked.put(address, peers.greet(address, name, life, PATIENCE));
        }
        Map<String, Acquaintance> answers = new TreeMap<>();
        for (Map.Entry<String, CompletableFuture<Acquaintance>> one : asked.entrySet()) {
            try {
                answers.put(one.getKey(), one.getValue().get(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            } catch (ExecutionException | TimeoutException absent) {
                LOG.debug("{} does not answer yet", one.getKey(), absent);
            }
        }
        return answers;
    }

    private void sayWhoIsMissing(Map<String, Acquaintance> answers) {
        List<String> missing = new ArrayList<>();
        for (String address : config.others()) {
            Acquaintance answer = answers.get(address);
            if (answer == null) {
                missing.add(address);
            } else if (!answer.ready) {
                missing.add(address + " (which reads its log)");
            }
        }
        String now = missing.toString();
        if (!now.equals(waitingFor)) {
            waitingFor = now;
            LOG.info("host {} of domain {} waits for other hosts: {}", base(), config.domain(), now);
        }
    }
}
