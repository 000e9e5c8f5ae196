package org.pleiad.orb;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.Messaging.ExceptionHolderHelper;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.orb.async.RaisedException;
import org.pleiad.orb.client.CallingSide;
import org.pleiad.orb.config.InitializerConfig;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.dispatch.RequestDispatcher;
import org.pleiad.orb.dynamic.ValueFactories;
import org.pleiad.orb.dynany.NodeFactory;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.interceptor.codec.CdrCodecs;
import org.pleiad.orb.interceptor.init.Initializers;
import org.pleiad.orb.interceptor.ior.IorInterceptors;
import org.pleiad.orb.observe.ManagedStatistics;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.poa.PoaConfig;
import org.pleiad.orb.policy.PolicyFactories;
import org.pleiad.orb.session.server.ReplyCache;
import org.pleiad.orb.transport.Bidirectional;
import org.pleiad.orb.transport.ClientTransport;
import org.pleiad.orb.transport.client.TcpClientTransport;

/** The parts of a running ORB, put together here and taken apart again. Thread-safe. */
final class OrbParts {
    private final OrbConfig config;
    private final Life life = new Life();
    private final Listening listening;
    private final ClientTransport clientTransport;
    private final CallingSide side;
    private final ObjectAdapters adapters;
    private final RequestDispatcher dispatcher;
    private final InitialReferences initialReferences;
    // null: nobody starts this server on demand
    private final ActivatorAddress activator;
    // guarded by this; null until the server serves
    private ActivatorLink link;
    // null: none are kept
    private final ReplyCache sessions;
    private final Observer observer;

    /** Null: JMX does not show the counters. */
    private final ManagedStatistics managed;

    private final PolicyFactories policyFactories = new PolicyFactories();
    private final Interceptors interceptors;
    private final CdrCodecs codecs;

    OrbParts(ORB orb, OrbConfig config) {
        this.config = config;
        Guarding guarding = Guarding.of(config.security());
        observer = new Observer(config.requestLog());
        managed = config.jmx() ? ManagedStatistics.register(observer, config.orbId()) : null;
        activator = ActivatorAddress.parse(config.activator());
        Bidirectional directions = new Bidirectional(config.bidirectional());
        listening = new Listening(config, activator, directions, observer);
        interceptors = new Interceptors(orb);
        Initializers.addPolicies(policyFactories);
        sessions = config.sessions().offered() ? Sessions.open(config.sessions()) : null;
        clientTransport = new TcpClientTransport(config.transport(), directions, observer);
        side = new CallingSide(orb, clientTransport, listening::isOwn, config.client());
        adapters = ObjectAdapters.create(
                orb,
                listening,
                PoaConfig.named(config.serverName()).withKeySecret(config.keySecret()),
                policyFactories);
        dispatcher = new RequestDispatcher(
                orb, adapters, side.references(), config.client().order(), sessions, observer);
        if (orb instanceof ValueFactories.Owner owner) {
            owner.valueFactories()
                    .register(
                            ExceptionHolderHelper.id(),
                            in -> in.read_value(new RaisedException(orb, side.references())));
        }
        side.observe(observer);
        side.secure(config.transport().tls());
        side.logIn(guarding.login());
        guarding.guard(dispatcher);
        if (sessions != null) {
            observer.replyCache(sessions::replies, sessions::replyOctets);
        }
        side.collocate(dispatcher);
        side.intercept(interceptors);
        adapters.intercept(new IorInterceptors(
                interceptors, side.references(), policyFactories, config.serverName(), config.orbId()));
        dispatcher.intercept(interceptors, policyFactories, config.serverName());
        listening.wire(this, dispatcher);
        adapters.whenServing(this::serving);
        codecs = new CdrCodecs(orb, side.references());
        directions.wire(dispatcher, listening::published);
        side.callBackOver(directions);
        initialReferences = new InitialReferences(config, side, adapters);
        localReferences(orb);
    }

    private void localReferences(ORB orb) {
        try {
            initialReferences.register("PICurrent", interceptors.current());
            initialReferences.register("CodecFactory", codecs);
            initialReferences.register("DynAnyFactory", new NodeFactory(orb, side.references()));
        } catch (InvalidName taken) {
            throw new IllegalStateException("a name of the ORB's own was taken", taken);
        }
    }

    /**
     * Runs the initializers, then listens where addresses are configured.
     *
     * @throws org.omg.CORBA.INITIALIZE if either fails; {@link #destroy} is the caller's business
     */
    void start() {
        InitializerConfig chosen = config.initializers();
        List<ORBInitializer> initializers = Initializers.find(chosen.classes(), chosen.instances());
        if (!initializers.isEmpty()) {
            new Initializers(
                            interceptors,
                            policyFactories,
                            codecs,
                            initialReferences,
                            config.orbId(),
                            chosen.arguments())
                    .run(initializers);
        }
        interceptors.complete();
        if (!config.listen().isEmpty()) {
            listening.start();
        }
    }

    /** Is told what the ORB does. */
    Observer observer() {
        return observer;
    }

    OrbConfig config() {
        return config;
    }

    CallingSide side() {
        return side;
    }

    ObjectAdapters adapters() {
        return adapters;
    }

    RequestDispatcher dispatcher() {
        return dispatcher;
    }

    InitialReferences initialReferences() {
        return initialReferences;
    }

    /** What {@code create_policy} makes policies with; initializers and adapters add their types. */
    PolicyFactories policyFactories() {
        return policyFactories;
    }

    void requireRunning() {
        life.requireRunning();
    }

    void requireNotDestroyed() {
        life.requireNotDestroyed();
    }

    /** Requests for persistent objects are understood from now on. */
    void serving() {
        if (activator != null) {
            link().serving();
        }
    }

    private synchronized ActivatorLink link() {
        if (link == null) {
            link = new ActivatorLink(
                    side.references().stub(activator.ior()),
                    config.serverName(),
                    listening.here(),
                    adapters::runningRequests);
        }
        return link;
    }

    private void leaveActivator() {
        ActivatorLink leaving;
        synchronized (this) {
            leaving = link;
        }
        if (leaving != null) {
            leaving.close();
        }
    }

    /** Serves on the calling thread what wants the main thread, until the ORB has ended. */
    void run() {
        life.requireRunning();
        serving();
        try {
            adapters.mainThread().runUntilClosed();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        awaitEnd();
    }

    /**
     * Ends the ORB: reading stops, running requests complete, their replies leave, connections close.
     *
     * @param wait whether to return only then; otherwise another thread does it
     */
    void shutdown(boolean wait) {
        life.requireNotDestroyed();
        if (wait && adapters.isInRequest()) {
            throw Minor.WOULD_DEADLOCK.exception(
                    CompletionStatus.COMPLETED_NO, "shutdown(true) was called by a servant; call shutdown(false)");
        }
        if (!life.beginEnding()) {
            if (wait) {
                awaitEnd();
            }
            return;
        }
        if (wait) {
            end();
        } else {
            Thread ending = new Thread(this::end, "pleiad-shutdown");
            ending.setDaemon(true);
            ending.start();
        }
    }

    private void end() {
        try {
            leaveActivator();
            adapters.prepareShutdown();
            listening.close();
            adapters.shutdown(true);
        } finally {
            closeSessions();
            clientTransport.close();
            side.close();
            if (managed != null) {
                managed.close();
            }
            life.ended();
        }
    }

    private void closeSessions() {
        if (sessions != null) {
            sessions.close();
        }
    }

    /** Bounded: running requests have their grace, twice over for transport and adapters, and then some. */
    private void awaitEnd() {
        life.awaitEnd(3 * config.shutdownGrace().toMillis() + 60_000, TimeUnit.MILLISECONDS);
    }

    void destroy() {
        life.requireNotDestroyed();
        shutdown(true);
        life.destroyed();
        interceptors.destroy();
    }
}
