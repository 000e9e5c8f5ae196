package org.pleiad.activator;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.activator.PleiadActivator.Condition;
import org.pleiad.activator.PleiadActivator.Instance;
import org.pleiad.activator.PleiadActivator.Status;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.transport.HostName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One registered server: its instances, and the start that is under way, of which there is never more than one. Thread-safe
 * by its monitor, under which nobody waits.
 */
final class KnownServer {
    private static final Logger LOG = LoggerFactory.getLogger(KnownServer.class);

    /** An instance that is silent for so many periods, and does not answer either, is forgotten. */
    private static final int SILENT_PERIODS = 3;

    private final Surroundings surroundings;
    private final BackOff backOff;
    private final Chooser chooser;
    // guarded by this
    private final Map<String, KnownInstance> instances = new LinkedHashMap<>();
    // processes that were started, by the instance that each became
    private final Map<String, ProcessHandle> started = new LinkedHashMap<>();
    private Registration registration;
    private Start starting;
    private String trouble = "";

    /**
     * What all servers share.
     *
     * @param changed to be run, without a monitor held, when something has changed that must outlive the activator
     */
    record Surroundings(
            ActivatorConfig config, Launcher launcher, Clock clock, Places places, Workers workers, Runnable changed) {

        Instant now() {
            return clock.instant();
        }
    }

    /** Makes references of URLs. */
    interface Places {
        org.omg.CORBA.Object find(String url);
    }

    /** A start under way. */
    private static final class Start {
        final Process process;
        final CompletableFuture<KnownInstance> ready = new CompletableFuture<>();

        Start(Process process) {
            this.process = process;
        }
    }

    KnownServer(Registration registration, Surroundings surroundings, Random random) {
        this.surroundings = surroundings;
        this.backOff = new BackOff(
                surroundings.config().firstBackOff(), surroundings.config().longestBackOff());
        this.chooser = new Chooser(random);
        register(registration);
    }

    /** Changes the registration; instances that report go on. */
    synchronized void register(Registration changed) {
        registration = changed;
        instances.values().removeIf(instance -> !instance.reports);
        for (String url : changed.places()) {
            instances.put(
                    url, new KnownInstance(url, "", 0, surroundings.places().find(url), false, surroundings.now()));
        }
        backOff.forgive();
    }

    synchronized Registration registration() {
        return registration;
    }

    /** Instances to try for a client, those that did not answer lately last, without those tried already. */
    synchronized List<KnownInstance> candidates(String client, Set<String> tried) {
        Instant now = surroundings.now();
        List<KnownInstance> order = chooser.order(registration.choice(), List.copyOf(instances.values()), client);
        List<KnownInstance> candidates = new ArrayList<>();
        for (boolean suspected : new boolean[] {false, true}) {
            order.stream()
                    .filter(one -> one.isSuspected(now) == suspected && !tried.contains(one.id))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** An instance got a client. */
    synchronized void chosen(KnownInstance instance) {
        instance.sentSinceReport++;
        instance.suspectedUntil = Instant.MIN;
    }

    /** An instance does not answer: it is forgotten if it is known to be gone, else passed over for a time. */
    void silent(KnownInstance instance) {
        boolean ended = Liveness.hasEnded(instance);
        synchronized (this) {
            Instant now = surroundings.now();
            Instant forgotten =
                    instance.since.plus(surroundings.config().reportPeriod().multipliedBy(SILENT_PERIODS));
            if (instance.reports && (ended || !isLocal(instance) && now.isAfter(forgotten))) {
                instances.remove(instance.id, instance);
            } else {
                instance.suspectedUntil = now.plus(surroundings.config().suspicion());
                return;
            }
        }
        LOG.info("an instance of server {} is gone: process {} at {}", name(), instance.process, instance.host);
        surroundings.changed().run();
    }

    private static boolean isLocal(KnownInstance instance) {
        return instance.process > 0 && instance.host.equals(HostName.own());
    }

    /**
     * Starts the server, unless it is being started.
     *
     * @param tried instances that did not answer; if there is another one now, nothing is started
     * @param anyway whether a pause after failures is cut short
     * @return the instance, or why there is none; {@code null} if there is an instance worth trying
     */
    CompletableFuture<KnownInstance> start(Collection<String> tried, boolean anyway) {
        Start begun;
        synchronized (this) {
            if (starting != null) {
                return starting.ready;
            }
            for (KnownInstance instance : instances.values()) {
                if (!tried.contains(instance.id)) {
                    return null;
                }
                if (isLocal(instance)) {
                    return down("process " + instance.process + " lives but does not answer");
                }
            }
            if (registration.command().isEmpty()) {
                return down("of " + instances.size() + " instances none answers");
            }
            if (anyway) {
                backOff.forgive();
            }
            if (!backOff.mayStart(surroundings.now())) {
                return failed(Minor.SERVER_BACK_OFF, trouble);
            }
            try {
                begun = new Start(surroundings.launcher().launch(registration));
            } catch (IOException cannot) {
                backOff.startFailed(surroundings.now());
                trouble = "its command cannot be run: " + cannot.getMessage();
                return failed(Minor.SERVER_START_FAILED, trouble);
            }
            starting = begun;
            LOG.info("server {} is started: process {}", registration.name(), begun.process.pid());
        }
        begun.process.onExit().thenAccept(process -> exited(begun));
        surroundings.workers().later(() -> tooLate(begun), registration.startSeconds(), TimeUnit.SECONDS);
        if (!registration().places().isEmpty()) {
            poll(begun);
        }
        return begun.ready;
    }

    private CompletableFuture<KnownInstance> down(String why) {
        return failed(Minor.SERVER_DOWN, why);
    }

    private CompletableFuture<KnownInstance> failed(Minor minor, String why) {
        return CompletableFuture.failedFuture(failure(minor, why));
    }

    private SystemException failure(Minor minor, String why) {
        return minor.exception(CompletionStatus.COMPLETED_NO, "server " + name() + ": " + why);
    }

    /** Servers that do not report are ready when one of their places answers. */
    private void poll(Start start) {
        surroundings
                .workers()
                .later(
                        () -> {
                            for (KnownInstance place : candidates("", Set.of())) {
                                if (start.ready.isDone()) {
                                    return;
                                }
                                if (!place.reports && Liveness.answers(place.address)) {
                                    ready(start, place);
                                    return;
                                }
                            }
                            if (!start.ready.isDone()) {
                                poll(start);
                            }
                        },
                        50,
                        TimeUnit.MILLISECONDS);
    }

    private void ready(Start start, KnownInstance instance) {
        synchronized (this) {
            if (starting != start) {
                return;
            }
            starting = null;
            trouble = "";
            instance.startedHere = instance.reports;
            instance.suspectedUntil = Instant.MIN;
            started.put(instance.id, start.process.toHandle());
        }
        LOG.info("server {} runs", name());
        surroundings.changed().run();
        start.ready.complete(instance);
    }

    private void exited(Start start) {
        int status = start.process.exitValue();
        synchronized (this) {
            if (starting != start) {
                gone(start.process.toHandle(), "it ended with status " + status);
                return;
            }
            if (status == 0) {
                // a script that leaves a server behind: its report is still to come
                return;
            }
        }
        giveUp(start, Minor.SERVER_START_FAILED, "its process ended with status " + status + " before it was ready");
    }

    private void tooLate(Start start) {
        if (giveUp(
                start,
                Minor.SERVER_START_TIMEOUT,
                "it was not ready after " + registration().startSeconds() + " s")) {
            start.process.descendants().forEach(ProcessHandle::destroyForcibly);
            start.process.destroyForcibly();
        }
    }

    private boolean giveUp(Start start, Minor minor, String why) {
        synchronized (this) {
            if (starting != start) {
                return false;
            }
            starting = null;
            trouble = why;
            backOff.startFailed(surroundings.now());
        }
        LOG.warn(
                "server {} could not be started: {}; see {}",
                name(),
                why,
                surroundings.launcher().log(name()));
        start.ready.completeExceptionally(failure(minor, why));
        return true;
    }

    /** A process that was started has ended: its instance has, too. */
    private void gone(ProcessHandle process, String why) {
        boolean changed = false;
        synchronized (this) {
            for (KnownInstance instance : List.copyOf(instances.values())) {
                ProcessHandle starter = started.get(instance.id);
                if (!process.equals(starter) && !(instance.startedHere && instance.process == process.pid())) {
                    continue;
                }
                started.remove(instance.id);
                Instant now = surroundings.now();
                boolean wasQuick =
                        instance.since.plus(surroundings.config().quickExit()).isAfter(now);
                if (wasQuick) {
                    backOff.crashed(now);
                } else {
                    backOff.forgive();
                }
                trouble = why;
                if (instance.reports && (instance.process == process.pid() || !isLocal(instance))) {
                    instances.remove(instance.id);
                }
                changed = true;
            }
        }
        if (changed) {
            LOG.info("a process of server {} is gone: {}", name(), why);
            surroundings.changed().run();
        }
    }

    /** An instance says that it runs. */
    void report(KnownInstance reported, int load) {
        Start awaited;
        boolean isNew;
        synchronized (this) {
            KnownInstance known = instances.get(reported.id);
            isNew = known == null;
            KnownInstance current = isNew ? reported : known;
            current.load = load;
            current.sentSinceReport = 0;
            current.suspectedUntil = Instant.MIN;
            instances.put(current.id, current);
            awaited = isNew ? starting : null;
        }
        if (awaited != null) {
            ready(awaited, reported);
        } else if (isNew) {
            surroundings.changed().run();
        }
    }

    /** An instance ends in order. */
    void leave(String instance) {
        KnownInstance left;
        synchronized (this) {
            left = instances.get(instance);
            if (left == null || !left.reports) {
                return;
            }
            instances.remove(instance);
            started.remove(instance);
            backOff.forgive();
        }
        surroundings.changed().run();
    }

    /** An instance of an earlier life of the activator. */
    void remember(KnownInstance instance) {
        synchronized (this) {
            instances.put(instance.id, instance);
        }
        if (instance.startedHere && isLocal(instance) && !Liveness.hasEnded(instance)) {
            ProcessHandle.of(instance.process)
                    .ifPresent(process -> process.onExit().thenAccept(ended -> gone(ended, "it ended")));
        }
    }

    /** The processes that the activator started. */
    synchronized List<ProcessHandle> processes() {
        List<ProcessHandle> processes = new ArrayList<>();
        for (KnownInstance instance : instances.values()) {
            if (instance.startedHere && isLocal(instance)) {
                ProcessHandle.of(instance.process).filter(Liveness::isRunning).ifPresent(processes::add);
            }
            ProcessHandle starter = started.get(instance.id);
            if (starter != null && Liveness.isRunning(starter) && !processes.contains(starter)) {
                processes.add(starter);
            }
        }
        if (starting != null) {
            processes.add(starting.process.toHandle());
        }
        return processes;
    }

    /** What is stopped by an administrator did not crash. */
    synchronized void stopped() {
        instances.values().removeIf(instance -> instance.startedHere);
        started.clear();
        backOff.forgive();
        trouble = "";
    }

    synchronized Status status() {
        Instant now = surroundings.now();
        Instance[] running =
                instances.values().stream().map(one -> one.toInstance(now)).toArray(Instance[]::new);
        Condition condition = starting != null
                ? Condition.STARTING
                : instances.values().stream().anyMatch(one -> one.reports || started.containsKey(one.id))
                        ? Condition.RUNNING
                        : backOff.mayStart(now) ? Condition.DOWN : Condition.BACKING_OFF;
        return new Status(
                registration.toServer(),
                condition,
                running,
                surroundings.launcher().log(registration.name()),
                trouble);
    }

    synchronized List<KnownInstance> reporting() {
        return instances.values().stream().filter(one -> one.reports).toList();
    }

    private synchronized String name() {
        return registration.name();
    }
}
